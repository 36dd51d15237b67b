import { expect, test } from 'vitest'
import { spellingKey } from './spelling-key.ts'

test.each([
  ['joerg', 'jorg'],
  ['yashina', 'iashina'],
  ['mariya', 'maria'],
  ['schmidt', 'schmitt'],
  ['aleksandr', 'alexandr'],
  ['zeynep', 'zejnep'],
  ['mikhail', 'mihail'],
])('%s and %s are one name spelled twice', (left, right) => {
  expect(spellingKey(left)).toBe(spellingKey(right))
})

test.each([
  ['anna', 'hanna'],
  ['marco', 'mario'],
  ['lee', 'lin'],
])('%s and %s stay two names', (left, right) => {
  expect(spellingKey(left)).not.toBe(spellingKey(right))
})
