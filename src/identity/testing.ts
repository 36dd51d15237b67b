import type { Persona } from './persona.ts'

type Sketchy = Partial<Omit<Persona, 'names' | 'employers' | 'traffic'>> & {
  readonly names?: readonly string[]
  readonly employers?: readonly string[]
  readonly traffic?: Partial<Persona['traffic']>
}

/** An invented persona: a listed contact of its own source unless told otherwise. */
export function persona(id: string, said: Sketchy = {}): Persona {
  const { names = [], employers = [], traffic = {}, ...rest } = said
  const source = said.source ?? 'vcard'
  return {
    id,
    source,
    sourceId: source === 'event-list' ? `event:${id}` : source,
    key: id,
    nicknames: [],
    emails: [],
    phones: [],
    slugs: [],
    cities: [],
    standing: 'listed',
    personId: null,
    ...rest,
    names: names.map((value) => ({ value, count: 1 })),
    employers: employers.map((name) => ({ name })),
    traffic: {
      ownerWrote: 0,
      wrotePersonally: 0,
      bulk: 0,
      firstDay: null,
      lastDay: null,
      ...traffic,
    },
  }
}

/** An address in mail that wrote personally. */
export function correspondent(id: string, email: string, name?: string): Persona {
  return persona(id, {
    source: 'mail',
    key: email,
    emails: [email],
    standing: 'seen',
    traffic: { wrotePersonally: 2, ownerWrote: 1, firstDay: 20_000, lastDay: 20_100 },
    ...(name === undefined ? {} : { names: [name] }),
  })
}

/** A LinkedIn connection. */
export function connection(id: string, name: string, employer?: string): Persona {
  const slug = `${name.toLowerCase().replace(/[^a-z]+/g, '-')}-${id}`
  return persona(id, {
    source: 'linkedin',
    key: slug,
    slugs: [slug],
    names: [name],
    ...(employer === undefined ? {} : { employers: [employer] }),
  })
}

const GIVEN = ['Ana', 'Ben', 'Chidi', 'Dora', 'Emil', 'Farah', 'Goran', 'Hana', 'Ivo', 'Jun']
const FAMILY = ['Okafor', 'Lindqvist', 'Moreau', 'Sato', 'Novak', 'Ruiz', 'Haddad', 'Berg']

/** Eighty people with profiles, no two of one name: a network to be rare or common in. */
export const CROWD: readonly Persona[] = GIVEN.flatMap((given, i) =>
  FAMILY.map((family, j) =>
    connection(`crowd-${i}-${j}`, `${given} ${family}`, `Firm ${(i + j) % 12}`),
  ),
)

export type Network = {
  readonly personas: readonly Persona[]
  readonly personOf: ReadonlyMap<string, string>
}

const SYLLABLES = ['ba', 'den', 'ko', 'lin', 'mar', 'no', 'rel', 'sa', 'tov', 'wick', 'ze', 'hol']
const NICKNAMES = { Robert: 'Bob', Katharina: 'Kathi', Michael: 'Mike', Elizabeth: 'Liz' }
const COMMON_GIVEN = [...GIVEN, ...Object.keys(NICKNAMES)]

/**
 * An invented network with its truth: everybody has some of a profile, a mail address at work or at
 * home, a card and a place on a guest list; one in fifty is called like somebody else. The same
 * size gives the same network.
 */
export function inventNetwork(people: number): Network {
  const personas: Persona[] = []
  const personOf = new Map<string, string>()
  const random = dice(people)
  const surname = () => capital(Array.from({ length: 4 }, () => pick(SYLLABLES, random)).join(''))
  let former = { given: 'Ana', family: 'Okafor' }
  for (let index = 0; index < people; index++) {
    const isNamesake = random() < 0.02
    const name = isNamesake ? former : { given: pick(COMMON_GIVEN, random), family: surname() }
    former = name
    const firm = Math.floor(random() * Math.max(8, people / 12))
    for (const one of personasOf({ ...name, index, firm }, random)) {
      personas.push(one)
      personOf.set(one.id, `person ${index}`)
    }
  }
  return { personas, personOf }
}

type Invented = {
  readonly given: string
  readonly family: string
  readonly index: number
  readonly firm: number
}

function personasOf({ given, family, index, firm }: Invented, random: () => number): Persona[] {
  const id = (kind: string) => `${String(index).padStart(5, '0')}-${kind}`
  const whole = `${given} ${family}`
  const domain = `${capital(SYLLABLES[firm % 12] ?? '')}${firm}`.toLowerCase()
  const employer = `${capital(domain)} Works`
  const work = `${given}.${family}.${index}@${domain}.example`.toLowerCase()
  const home = `${family}${index}@post.example`.toLowerCase()
  const called =
    random() < 0.3
      ? (Object.entries(NICKNAMES).find(([full]) => full === given)?.[1] ?? given)
      : given
  const all = [
    connection(id('profile'), whole, random() < 0.8 ? employer : undefined),
    correspondent(id('work'), work, `${called} ${family}`),
    correspondent(id('home'), home, random() < 0.5 ? `${family}, ${given}` : whole),
    persona(id('card'), { names: [whole], emails: random() < 0.5 ? [work, home] : [home] }),
    persona(id('guest'), {
      source: 'event-list',
      names: [whole],
      emails: [work],
      employers: [employer],
    }),
  ]
  return all.filter((_, at) => at === 0 || random() < 0.6)
}

function pick(list: readonly string[], random: () => number): string {
  return list[Math.floor(random() * list.length)] ?? ''
}

function capital(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`
}

/** Numbers from 0 to 1 that are the same every time (mulberry32). */
function dice(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
