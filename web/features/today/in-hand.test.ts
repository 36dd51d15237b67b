import { expect, test } from 'vitest'
import { inHandOf } from './in-hand.ts'

const day = (states: string) =>
  [...states].map((letter, n) => ({
    id: String(n),
    state: letter === 'o' ? ('open' as const) : ('done' as const),
  }))

test.each<[string, string | null, string, string]>([
  ['ooo', null, '0', 'without a wish the first'],
  ['doo', null, '1', 'the first that is open'],
  ['ooo', '2', '2', 'the wanted one'],
  ['odo', '1', '2', 'the next after one that is dealt with'],
  ['ood', '2', '1', 'the one before, where none comes after'],
  ['ddo', '0', '2', 'past others that are dealt with'],
  ['ooo', 'gone', '0', 'the first, where the wanted one is of another day'],
])('%s, wanted %s: %s, %s', (states, wanted, id, _) => {
  expect(inHandOf(day(states), wanted)?.id).toBe(id)
})

test('nothing, where all is dealt with', () => {
  expect(inHandOf(day('ddd'), '1')).toBeUndefined()
})
