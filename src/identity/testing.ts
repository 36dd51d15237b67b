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
