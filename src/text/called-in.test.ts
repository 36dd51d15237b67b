import fc from 'fast-check'
import { expect, test } from 'vitest'
import { calledIn } from './called-in.ts'

test.each([
  ['Ana Ruiz', 'Ana'],
  ['Dr. Ana María Ruiz', 'Ana'],
  ['Ruiz, Ana', 'Ana'],
  ['Robert "Bob" Holm', 'Bob'],
  ['Ana', 'Ana'],
  ['ana@oak.example', 'ana@oak.example'],
  ['Đặng Quốc Hùng', 'Hùng'],
  ['Nguyen Van Nam', 'Nam'],
  ['Hùng Đặng', 'Hùng'],
  ['Le Roy Brown', 'Le'],
  ['김민수', '민수'],
  ['민수 김', '민수'],
  ['김 민수', '민수'],
  ['王 小明', '小明'],
  ['王小明', '王小明'],
  ['太郎 松本', '太郎 松本'],
  ['小野 康平', '小野 康平'],
  ['Nguyễn, Lan', 'Lan'],
])('%s is called %s where only the name is known', (name, called) => {
  expect(calledIn(name)).toBe(called)
})

test.each([
  ['太郎 松本', ['太郎'], '太郎'],
  ['松本太郎', ['Taro', '太郎'], '太郎'],
  ['Nagy István', ['István'], 'István'],
  ['Kim Min Su', ['Min Su'], 'Min Su'],
  ['Ana María Ruiz', ['Ana María'], 'Ana'],
  ['Robert Holm', ['Bob'], 'Robert'],
  ['Đặng Quốc Hùng', ['Quốc Hùng', 'Hùng'], 'Hùng'],
  ['Nagy István', ['István', 'Nagy'], 'Nagy István'],
  ['Ana Ruiz', ['A.'], 'Ana'],
  ['Ana Ruiz', ['Ana Ruiz'], 'Ana'],
])('%s, whom sources give the names %j, is called %s', (name, given, called) => {
  expect(calledIn(name, given)).toBe(called)
})

test('reads anything without failing, and calls nobody nothing', () => {
  const text = fc.string({ unit: 'grapheme', minLength: 1 })
  fc.assert(
    fc.property(text, fc.array(text), (name, given) => {
      expect(calledIn(name, given).length).toBeGreaterThan(0)
    }),
  )
})
