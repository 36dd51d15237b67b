import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Decision, Persona, Resolution } from './persona.ts'
import { resolveIdentities } from './resolve-identities.ts'
import { connection, correspondent, CROWD, persona } from './testing.ts'

const never = () => false

function resolve(personas: readonly Persona[], decisions: readonly Decision[] = []): Resolution {
  return resolveIdentities({ personas: [...CROWD, ...personas], decisions, together: never })
    .resolution
}

function areOne(resolution: Resolution, left: string, right: string): boolean {
  return resolution.people.some(
    ({ personas }) => personas.includes(left) && personas.includes(right),
  )
}

function isAsked({ cards }: Resolution, left: string, right: string): boolean {
  return cards.some((card) => [card.left, card.right].sort().join() === [left, right].sort().join())
}

const decided = (left: string, right: string, verdict: Decision['verdict']): Decision => ({
  left,
  right,
  verdict,
  by: 'you',
})

test('joins an address book, mail and LinkedIn by shared keys', () => {
  const card = persona('card', {
    names: ['Kim Osei'],
    emails: ['kim@oak.example'],
    slugs: ['kim-osei'],
  })
  const mail = correspondent('mail', 'kim@oak.example', 'Kim Osei')
  const profile = { ...connection('profile', 'Kim Osei'), slugs: ['kim-osei'] }
  const found = resolve([card, mail, profile])
  expect(areOne(found, 'card', 'mail') && areOne(found, 'card', 'profile')).toBe(true)
  expect(found.links.filter(({ rule }) => rule === 'key')).toHaveLength(2)
})

test('joins a rare name at one employer and says why', () => {
  const found = resolve([
    connection('profile', 'Kimberly Vantongeren', 'Oak Design'),
    correspondent('mail', 'k.vantongeren@oakdesign.example', 'Kim Vantongeren'),
  ])
  expect(areOne(found, 'profile', 'mail')).toBe(true)
  const link = found.links.find(({ rule }) => rule === 'score')
  expect(link?.evidence.map(({ text }) => text).join('; ')).toMatch(
    /Vantongeren.*both at Oak Design/,
  )
})

test('asks about a shared phone under names that have nothing in common', () => {
  const found = resolve([
    persona('a', { names: ['Kim Osei'], phones: ['+12025550100'] }),
    persona('b', { names: ['Lars Holm'], phones: ['+12025550100'], source: 'csv' }),
  ])
  expect(areOne(found, 'a', 'b')).toBe(false)
  expect(isAsked(found, 'a', 'b')).toBe(true)
})

test('never makes two profiles one, not even by a card between', () => {
  const found = resolve([
    connection('one', 'Kim Vantongeren', 'Oak Design'),
    connection('two', 'Kim Vantongeren', 'Oak Design'),
    persona('card', { names: ['Kim Vantongeren'], employers: ['Oak Design'] }),
  ])
  expect(areOne(found, 'one', 'two')).toBe(false)
  expect(areOne(found, 'one', 'card') || areOne(found, 'two', 'card')).toBe(false)
  expect(found.cards.length).toBeGreaterThan(0)
})

test('keeps two guests of one event apart', () => {
  const guest = (id: string) =>
    persona(id, {
      source: 'event-list',
      sourceId: 'event:1',
      names: ['Kim Vantongeren'],
      employers: ['Oak'],
    })
  expect(areOne(resolve([guest('a'), guest('b')]), 'a', 'b')).toBe(false)
})

test('keeps apart who sat in one meeting', () => {
  const personas = [
    correspondent('a', 'kim@oak.example', 'Kim Vantongeren'),
    correspondent('b', 'kv@oak-design.example', 'Kim Vantongeren'),
  ]
  const together = (left: string, right: string) => left !== right
  const found = resolveIdentities({
    personas: [...CROWD, ...personas],
    decisions: [],
    together,
  }).resolution
  expect(areOne(found, 'a', 'b')).toBe(false)
})

test('asks about two cards of one address book instead of joining them', () => {
  const card = (id: string) =>
    persona(id, { names: ['Kim Vantongeren'], employers: ['Oak Design'], cities: ['Oslo'] })
  const found = resolve([card('a'), card('b')])
  expect(areOne(found, 'a', 'b')).toBe(false)
  expect(isAsked(found, 'a', 'b')).toBe(true)
})

test('does not glue people together by the names a notifier shows', () => {
  const names = ['Ana Okafor', 'Ben Sato', 'Emil Berg'].map((value) => ({ value, count: 5 }))
  const notifier = { ...correspondent('hub', 'updates@hub.example'), names }
  const found = resolve([notifier])
  expect(found.notPeople.has('hub')).toBe(true)
  expect(areOne(found, 'crowd-0-0', 'crowd-1-3')).toBe(false)
})

test('makes nobody a person who was only seen, until somebody lists the address', () => {
  const seen = {
    ...correspondent('seen', 'kim@oak.example', 'Kim Osei'),
    traffic: { ownerWrote: 0, wrotePersonally: 0, bulk: 0, firstDay: 1, lastDay: 2 },
  }
  expect(resolve([seen]).notPeople.has('seen')).toBe(true)
  const card = persona('card', { names: ['Kim Osei'], emails: ['kim@oak.example'] })
  expect(areOne(resolve([seen, card]), 'seen', 'card')).toBe(true)
})

test('lets the owner part what shares a key, and whoever comes with it', () => {
  const personas = [
    persona('a', { names: ['Kim Osei'], emails: ['kim@oak.example'] }),
    correspondent('b', 'kim@oak.example', 'Kim Osei'),
  ]
  const found = resolve(personas, [decided('a', 'b', 'different')])
  expect(areOne(found, 'a', 'b')).toBe(false)
  expect(isAsked(found, 'a', 'b')).toBe(false)
})

test('lets the owner join what has nothing in common', () => {
  const found = resolve(
    [persona('a', { names: ['Kim Osei'] }), correspondent('b', 'wombat@post.example')],
    [decided('a', 'b', 'same')],
  )
  expect(areOne(found, 'a', 'b')).toBe(true)
})

test('keeps the oldest person id of a cluster, and gives no id twice', () => {
  const found = resolve(
    [
      persona('a', { emails: ['kim@oak.example'], personId: '0002' }),
      persona('b', { emails: ['kim@oak.example'], personId: '0001', source: 'csv' }),
      persona('c', { names: ['Lars Holm'], personId: '0001' }),
    ],
    [decided('b', 'c', 'different')],
  )
  const ids = found.people.flatMap(({ personId }) => personId ?? [])
  expect(new Set(ids).size).toBe(ids.length)
  expect(found.people.find(({ personas }) => personas.includes('b'))?.personId).toBe('0001')
})

const NAMES = [
  'Kim Osei',
  'Kim',
  'K. Osei',
  'Lars Holm',
  'Holm, Lars',
  'Kim Osei-Holm',
  'Ana Okafor',
]
const EMAILS = ['kim@oak.example', 'kim.osei@fir.example', 'lars@oak.example', 'info@oak.example']

const anyPersona = fc
  .record({
    name: fc.constantFrom(...NAMES),
    email: fc.option(fc.constantFrom(...EMAILS)),
    source: fc.constantFrom('vcard', 'mail', 'linkedin', 'event-list', 'google-contacts'),
    employer: fc.option(fc.constantFrom('Oak', 'Fir Media', 'Oak Design')),
    standing: fc.constantFrom('listed', 'seen', 'never'),
    personId: fc.option(fc.constantFrom('p1', 'p2', 'p3')),
  } as const)
  .map(
    ({ name, email, source, employer, standing, personId }) =>
      (id: string) =>
        persona(id, {
          names: [name],
          emails: email === null ? [] : [email],
          source,
          standing,
          personId,
          slugs: source === 'linkedin' ? [id] : [],
          employers: employer === null ? [] : [employer],
        }),
  )

const anyInput = fc
  .array(anyPersona, { minLength: 2, maxLength: 14 })
  .map((makers) => makers.map((make, index) => make(`id${String(index).padStart(2, '0')}`)))

test('finds the same people in whatever order the personas come', () => {
  fc.assert(
    fc.property(
      anyInput.chain((list) =>
        fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
      ),
      ([list, shuffled]) => {
        const input = { decisions: [], together: never }
        const one = resolveIdentities({ personas: list, ...input }).resolution
        const other = resolveIdentities({ personas: shuffled, ...input }).resolution
        expect(other).toEqual(one)
      },
    ),
    { numRuns: 60 },
  )
})

test('places every persona once, and holds to what the owner said', () => {
  const verdicts = fc.array(fc.tuple(fc.nat(13), fc.nat(13), fc.boolean()), { maxLength: 4 })
  fc.assert(
    fc.property(anyInput, verdicts, (personas, said) => {
      const decisions = said.flatMap(([a, b, same]) => {
        const [left, right] = [personas[a], personas[b]]
        if (left === undefined || right === undefined || left === right) return []
        return [decided(left.id, right.id, same ? 'same' : 'different')]
      })
      const found = resolveIdentities({ personas, decisions, together: never }).resolution
      const placed = [...found.people.flatMap((one) => one.personas), ...found.notPeople.keys()]
      expect(placed.sort()).toEqual(personas.map(({ id }) => id))
      for (const { left, right, verdict } of decisions) {
        if (verdict === 'different') expect(areOne(found, left, right)).toBe(false)
      }
    }),
    { numRuns: 60 },
  )
})
