import { expect, test } from 'vitest'
import { evaluate, type Placed } from './evaluate.ts'
import type { Decision, Persona, Resolution } from './persona.ts'
import { resolveIdentities } from './resolve-identities.ts'
import { inventNetwork, type Network } from './testing.ts'

function resolve({ personas }: Network, decisions: readonly Decision[] = []): Resolution {
  return resolveIdentities({ personas, decisions, together: () => false }).resolution
}

function placed({ personas, personOf }: Network, { people }: Resolution): Placed[] {
  const clusterOf = new Map(
    people.flatMap((one, index) => one.personas.map((id) => [id, `cluster ${index}`] as const)),
  )
  return personas.map(({ id }: Persona) => ({
    cluster: clusterOf.get(id) ?? `alone ${id}`,
    truth: personOf.get(id) ?? id,
  }))
}

const network = inventNetwork(600)

test('finds the people of an invented network again', () => {
  const figures = evaluate(placed(network, resolve(network)))
  expect(figures.precision).toBeGreaterThan(0.985)
  expect(figures.recall).toBeGreaterThan(0.9)
  expect(figures.largestWrongMerge).toBeLessThanOrEqual(2)
})

test('is never wrong about shared keys', () => {
  const wrong = resolve(network).links.filter(
    ({ rule, left, right }) =>
      rule === 'key' && network.personOf.get(left) !== network.personOf.get(right),
  )
  expect(wrong).toEqual([])
})

test('asks little, and is better for the answers', () => {
  const first = resolve(network)
  const decisions = first.cards.map(({ left, right }): Decision => {
    const same = network.personOf.get(left) === network.personOf.get(right)
    return { left, right, verdict: same ? 'same' : 'different', by: 'you' }
  })
  expect(first.cards.length).toBeLessThan(0.12 * 600)
  const before = evaluate(placed(network, first))
  const after = evaluate(placed(network, resolve(network, decisions)))
  expect(after.recall).toBeGreaterThanOrEqual(before.recall)
  expect(after.precision).toBeGreaterThan(0.985)
})

test('changes nothing when run again on what it found', () => {
  const { people } = resolve(network)
  const ids = new Map(
    people.flatMap(({ personas }, index) =>
      personas.map((id) => [id, `person ${String(index).padStart(4, '0')}`] as const),
    ),
  )
  const personas = network.personas.map((one) => ({ ...one, personId: ids.get(one.id) ?? null }))
  const again = resolve({ ...network, personas })
  const kept = again.people.filter(
    ({ personId, personas: [first = ''] }) => personId === ids.get(first),
  )
  expect(kept.length / people.length).toBeGreaterThan(0.98)
  expect(new Set(again.people.map(({ personId }) => personId)).size).toBe(again.people.length)
})
