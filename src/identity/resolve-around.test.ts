import fc from 'fast-check'
import { expect, test } from 'vitest'
import { indexOfKept, type KeptIndex } from './kept-index.ts'
import type { KeptUpdate } from './kept-matching.ts'
import type { Card, Decision, Persona, Resolution } from './persona.ts'
import { resolveAround } from './resolve-around.ts'
import { resolveIdentities } from './resolve-identities.ts'
import { connection, correspondent, CROWD, inventNetwork, persona } from './testing.ts'

type Together = (left: string, right: string) => boolean
type Said = { readonly decisions?: readonly Decision[]; readonly together?: Together }

/** A network as it is stored: matched once as a whole, then bit by bit. */
class Stored {
  personas: Map<string, Persona>
  index: KeptIndex
  cards: readonly Card[]
  #born = 0
  #looked = 0

  constructor(personas: readonly Persona[], { decisions = [], together = never }: Said = {}) {
    const { resolution, kept } = resolveIdentities({ personas, decisions, together })
    this.personas = new Map(personas.map((one) => [one.id, one]))
    this.index = indexOfKept(kept)
    this.cards = resolution.cards
    this.settle(resolution)
  }

  /** Personas loaded for the last part matched. */
  get looked(): number {
    return this.#looked
  }

  personOf(id: string): string | null {
    return this.personas.get(id)?.personId ?? null
  }

  settle({ people, notPeople }: Pick<Resolution, 'people' | 'notPeople'>): void {
    for (const { personId, personas } of people) {
      const id = personId ?? `person ${String(this.#born++).padStart(5, '0')}`
      for (const one of personas) this.attribute(one, id)
    }
    for (const id of notPeople.keys()) this.attribute(id, null)
  }

  attribute(id: string, personId: string | null): void {
    const known = this.personas.get(id)
    if (known !== undefined) this.personas.set(id, { ...known, personId })
  }

  /** Everybody matched again, by what was learned before. */
  whole({ decisions = [], together = never }: Said = {}): Resolution {
    const input = { personas: [...this.personas.values()], decisions, together }
    return resolveIdentities(input, this.index.model).resolution
  }

  /** Only what changed, with what it wants. */
  part(ids: readonly string[], { decisions = [], together = never }: Said = {}) {
    let changed: ReadonlySet<string> = new Set(ids)
    let here = this.#withMates(ids)
    for (;;) {
      const personas = [...here].flatMap((id) => this.personas.get(id) ?? [])
      const found = resolveAround({ personas, decisions, together, changed }, this.index)
      const { wants } = found
      if (wants.personas.size === 0 && wants.changed.size === changed.size) {
        this.#looked = here.size
        return { ...found, changed }
      }
      changed = wants.changed
      here = new Set([...here, ...this.#withMates([...wants.personas])])
    }
  }

  take(
    found: { readonly resolution: Resolution; readonly update: KeptUpdate },
    changed: ReadonlySet<string>,
  ) {
    const touched = (card: Card) => changed.has(card.left) || changed.has(card.right)
    this.cards = [...this.cards.filter((card) => !touched(card)), ...found.resolution.cards]
    this.settle(found.resolution)
  }

  #withMates(ids: readonly string[]): Set<string> {
    const people = new Set(ids.map((id) => this.personas.get(id)?.personId ?? null))
    const mates = [...this.personas.values()].filter(
      ({ personId }) => personId !== null && people.has(personId),
    )
    return new Set([...ids.filter((id) => this.personas.has(id)), ...mates.map(({ id }) => id)])
  }
}

const never = () => false

function shown(cards: readonly Card[]): string[] {
  return cards
    .map(({ left, right, bits, value, evidence }) =>
      JSON.stringify([...[left, right].sort(), bits, value, evidence]),
    )
    .sort()
}

/** Matches `later` on top of `former` both ways and holds one against the other. */
function compare(former: readonly Persona[], later: readonly Persona[], said: Said = {}): Stored {
  const { decisions = [], ...rest } = said
  const stored = new Stored(former, rest)
  for (const one of later) stored.personas.set(one.id, one)
  const whole = stored.whole(said)
  const decided = decisions.flatMap(({ left, right }) => [left, right])
  const found = stored.part([...later.map(({ id }) => id), ...decided], said)
  stored.take(found, found.changed)
  const clusters = new Map<string, string[]>()
  for (const { id, personId } of stored.personas.values()) {
    if (personId !== null) clusters.set(personId, [...(clusters.get(personId) ?? []), id])
  }
  const sorted = (groups: Iterable<readonly string[]>) =>
    [...groups].map((group) => [...group].sort().join()).sort()
  expect(sorted(clusters.values())).toEqual(sorted(whole.people.map(({ personas }) => personas)))
  for (const { personId, personas } of whole.people) {
    if (personId !== null) {
      expect(new Set(personas.map((id) => stored.personas.get(id)?.personId))).toEqual(
        new Set([personId]),
      )
    }
  }
  expect(shown(stored.cards)).toEqual(shown(whole.cards))
  return stored
}

const GIVEN = ['Ana', 'Anna', 'Bob', 'Robert', 'Chidi', 'Dora', 'Emil', 'Jörg', 'Joerg', 'Liz']
const FAMILY = ['Okafor', 'Ruiz', 'Moller', 'Möller', 'Sato', 'Berg', 'Bergg', 'Novak']
const FAMILY_MORE = ['ba', 'den', 'ko', 'lin', 'mar', 'no'].flatMap((a) =>
  ['rel', 'sa', 'tov', 'wick', 'ze', 'hol'].map((b) => `${a}${b}`),
)
const FIRMS = ['Oak Design', 'Oak', 'Fir Media', 'Elm Bank', 'Ash Works']

/** Few names, few firms: everybody might be somebody else. */
const anybody = fc
  .record({
    given: fc.constantFrom(...GIVEN),
    family: fc.constantFrom(...FAMILY, ...FAMILY_MORE, ''),
    firm: fc.constantFrom(...FIRMS, null),
    number: fc.nat(12),
    kind: fc.constantFrom('profile', 'mail', 'card', 'guest', 'seen'),
  })
  .map(({ given, family, firm, number, kind }) => (id: string): Persona => {
    const name = `${given} ${family}`.trim()
    const employers = firm === null ? [] : [firm]
    const domain = (firm ?? 'post').toLowerCase().replace(' ', '')
    const email = `${given}.${family || number}@${domain}.example`.toLowerCase()
    if (kind === 'profile') return connection(id, name, firm ?? undefined)
    if (kind === 'mail') return correspondent(id, email, number % 3 === 0 ? undefined : name)
    if (kind === 'card') {
      const family = `family${number % 2}@post.example`
      return persona(id, {
        names: [name],
        emails: number < 5 ? [email] : number < 8 ? [family] : [],
      })
    }
    if (kind === 'seen') {
      const traffic = { bulk: 0, firstDay: 20_000, lastDay: 20_010 }
      return persona(id, {
        source: 'mail',
        standing: 'seen',
        names: [name],
        emails: [email],
        traffic,
      })
    }
    return persona(id, {
      source: 'event-list',
      sourceId: `event ${number}`,
      names: [name],
      employers,
    })
  })

const anyNetwork = (most: number) =>
  fc
    .array(anybody, { minLength: 2, maxLength: most, size: 'max' })
    .map((makers) =>
      makers.map((make, at) => make(`id${String((at * 37) % 997).padStart(3, '0')}`)),
    )

const anyAnswers = fc.array(fc.tuple(fc.nat(300), fc.nat(300), fc.boolean()), { maxLength: 5 })

/** Some pairs were seen together, always the same. */
const together: Together = (left, right) =>
  (Number(left.slice(2)) * 31 + Number(right.slice(2)) * 31) % 11 === 0

test('comes to the same as matching everybody', () => {
  fc.assert(
    fc.property(
      anyNetwork(90),
      fc.integer({ min: 1, max: 12 }),
      anyAnswers,
      (network, count, answers) => {
        const former = network.slice(0, -count)
        const decisions = answers.flatMap(([a, b, same]): Decision[] => {
          const [left, right] = [former[a % former.length]?.id, former[b % former.length]?.id]
          if (left === undefined || right === undefined || left === right) return []
          return [{ left, right, verdict: same ? 'same' : 'different', by: 'you' }]
        })
        compare(former, network.slice(-count), { decisions, together })
      },
    ),
    { numRuns: 150 },
  )
})

test('looks at few where much is known', () => {
  const { personas } = inventNetwork(500)
  for (let start = 0; start < 40; start += 15) {
    const later = personas.filter((_, at) => at % 40 === start)
    const few = later.slice(0, 5)
    const stored = compare(
      personas.filter((one) => !few.includes(one)),
      few,
    )
    expect(stored.looked).toBeLessThan(personas.length / 4)
  }
})

const guest = (id: string, name: string, email: string) =>
  persona(id, { source: 'event-list', sourceId: 'the fair', names: [name], emails: [email] })

test('sees that a rival of somebody else has gone', () => {
  const couple = correspondent('id500', 'we@post.example', 'Ana Quist')
  const former = [
    ...CROWD,
    {
      ...couple,
      names: ['Ana Quist', 'Bea Lund'].map((value) => ({ value, count: 1 })),
      employers: [{ name: 'Oak Design' }],
    },
    guest('id501', 'Ana Quist', 'we@post.example'),
    connection('id502', 'Bea Lund', 'Oak Design'),
    { ...connection('id503', 'Ana Quist', 'Oak Design'), emails: ['ana@home.example'] },
  ]
  const before = new Stored(former)
  expect(before.personOf('id500')).not.toBe(before.personOf('id502'))
  // The profile goes to the same fair: it cannot be the other guest.
  const after = compare(former, [guest('id504', 'Ana Quist', 'ana@home.example')])
  expect(after.personOf('id500')).toBe(after.personOf('id502'))
})

test('brings in whom the owner once joined with somebody who is back', () => {
  const decisions: Decision[] = [{ left: 'id500', right: 'id501', verdict: 'same', by: 'you' }]
  const stored = new Stored([...CROWD, persona('id500', { names: ['Ana Quist'] })], { decisions })
  const back = persona('id501', { names: ['Zed Lund'] })
  stored.personas.set(back.id, back)
  const found = stored.part([back.id], { decisions })
  stored.take(found, found.changed)
  expect(stored.personOf('id501')).toBe(stored.personOf('id500'))
})
