import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { OwnFactRow, PersonaRow } from '../../store/schema.ts'
import { foldPerson } from './fold-person.ts'

const KINDS = ['linkedin', 'google-contacts', 'vcard', 'event-list', 'mail', 'calendar', 'whatsapp']

type Said = {
  readonly kind: string
  readonly name: string
  readonly email?: string
  count?: number
}

function persona({ kind, name, email, count = 1 }: Said, index: number): PersonaRow {
  const base = { record: `r${index}`, at: index, count }
  return {
    owner_id: 'o',
    change_id: 'c',
    id: `p${index}`,
    source_id: `s${index}`,
    source_kind: kind,
    key: `k${index}`,
    person_id: 'x',
    standing: 'listed',
    name,
    facts: JSON.stringify([
      { field: 'name', value: name, ...base },
      ...(email === undefined ? [] : [{ field: 'email', value: email, ...base }]),
    ]),
    owner_wrote: 0,
    wrote_personally: 0,
    bulk: 0,
    first_day: null,
    last_day: null,
    not_person: null,
  }
}

function shown(...said: readonly Said[]): string {
  return foldPerson(said.map(persona), []).name
}

test('a slip in the most trusted source gives way to what the others agree on', () => {
  expect(
    shown(
      { kind: 'google-contacts', name: 'Vidyya Singh' },
      { kind: 'mail', name: 'Vidya Singh', count: 14 },
      { kind: 'outlook-contacts', name: 'Vidya Singh' },
    ),
  ).toBe('Vidya Singh')
})

test('a name swapped in one source is told in the order of the others', () => {
  const swapped = { kind: 'google-contacts', name: 'Stanford Jason' }
  const others = ['event-list', 'mail', 'whatsapp'].map((kind) => ({
    kind,
    name: 'Jason Stanford',
  }))
  expect(shown(swapped, ...others)).toBe('Jason Stanford')
})

test('between one source and another, the address tells', () => {
  expect(
    shown(
      { kind: 'google-contacts', name: 'Stanford Jason', email: 'jason@ridge.example' },
      { kind: 'whatsapp', name: 'Jason Stanford', count: 105 },
    ),
  ).toBe('Jason Stanford')
})

test.each([
  ['another surname', 'Ana Keller', 'Ana Ruiz'],
  ['a longer name', 'Ana María Ruiz', 'Ana Ruiz'],
  ['marks', 'Élodie Marchand', 'Elodie Marchand'],
  ['a nickname', 'Minkyung (Paul) Lim', 'Minkyung Lim'],
])('%s is no slip: the most trusted source holds', (_what, trusted, other) => {
  expect(
    shown(
      { kind: 'linkedin', name: trusted },
      { kind: 'mail', name: other },
      { kind: 'vcard', name: other },
    ),
  ).toBe(trusted)
})

test.each([
  ['small letters', 'mary weststead', 'Mary Weststead'],
  ['an initial', 'C. Kengate', 'Carol Kengate'],
  ['a firm in brackets', 'Younghoon Lim (Prairie)', 'Younghoon Lim'],
])('%s give way to the whole name', (_what, trusted, other) => {
  expect(
    shown(
      { kind: 'linkedin', name: trusted },
      { kind: 'event-list', name: other, email: 'carol.kengate@lotus.example' },
    ),
  ).toBe(other)
})

const word = fc.stringMatching(/^[A-Z][a-z]{4,9}$/)
const name = fc.tuple(word, word).filter(([given, family]) => given !== family)
const spoilt = fc.nat().chain((at) =>
  fc.constantFrom(
    ([given, family]: readonly [string, string]) => `${family} ${given}`,
    ([given, family]: readonly [string, string]) => {
      const index = 1 + (at % (given.length - 1))
      return `${given.slice(0, index)}${given[index] ?? 'x'}${given.slice(index)} ${family}`
    },
    ([given, family]: readonly [string, string]) => `${given} ${family.slice(0, -1)}`,
  ),
)

test('whichever sources say it and in whatever order, the spelling of the most wins', () => {
  fc.assert(
    fc.property(
      name,
      spoilt,
      fc.shuffledSubarray(KINDS, { minLength: 3 }),
      fc.integer({ min: 1, max: 90 }),
      ([given, family], spoil, kinds, count) => {
        const few = Math.ceil(kinds.length / 2) - 1
        const wrong = spoil([given, family])
        const said = kinds.map((kind, index) =>
          index < few ? { kind, name: wrong, count } : { kind, name: `${given} ${family}` },
        )
        expect(shown(...said)).toBe(`${given} ${family}`)
        expect(foldPerson(said.map(persona).toReversed(), []).name).toBe(`${given} ${family}`)
      },
    ),
  )
})

test('what the owner calls them always wins', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ kind: fc.constantFrom(...KINDS), name: fc.constant('Ana Ruiz') })),
      fc.string({ minLength: 1 }).filter((text) => text.trim() !== ''),
      (said, called) => {
        const own: OwnFactRow = {
          owner_id: 'o',
          change_id: 'c',
          id: 'f',
          person_id: 'x',
          field: 'name',
          value: called,
          label: null,
          at: 0,
        }
        expect(foldPerson(said.map(persona), [own]).name).toBe(called.trim())
      },
    ),
  )
})

test('an address is no name, nor is what stands in angle brackets', () => {
  expect(shown({ kind: 'csv', name: 'only@mail.example', email: 'only@mail.example' })).toBe('Only')
  expect(
    shown({ kind: 'csv', name: '<img src=x onerror=alert(1)>', email: 'x.quist@yew.example' }),
  ).toBe('X Quist')
  expect(shown({ kind: 'mail', name: '\u202eevil Ana' })).toBe('evil Ana')
})
