import { expect, test } from 'vitest'
import { persona } from './testing.ts'
import { unexplained } from './unexplained.ts'

const entry = (id: string, personId: string | null = 'ana') =>
  persona(id, { personId, names: ['Ana Ruiz'] })

const partsOf = (...args: Parameters<typeof unexplained>) =>
  unexplained(...args).map(({ personId, parts }) => [
    personId,
    parts.map((part) => part.map(({ id }) => id)),
  ])

const join = (pair: string) => {
  const [left = '', right = ''] = pair.split('~')
  return { left, right }
}

const ABC = [entry('a'), entry('b'), entry('c')]

test.each([
  ['all joined', ['a~b', 'b~c'], []],
  ['one left over', ['a~b'], [['ana', [['a', 'b'], ['c']]]]],
  [
    'joined by way of one that is gone',
    ['a~b', 'b~gone', 'gone~c'],
    [['ana', [['a', 'b'], ['c']]]],
  ],
  ['joined by way of one who was taken out', ['a~b', 'b~out', 'out~c'], []],
])('a person of three entries, %s', (_, joins, parts) => {
  expect(partsOf([...ABC, entry('out', 'other')], joins.map(join))).toEqual(parts)
})

test('a person whom the owner joined by what they had noted of them is one', () => {
  const own = persona('own', { source: 'you', personId: 'ana' })
  expect(partsOf([...ABC, own], ['a~b'].map(join))).toEqual([['ana', [['a', 'b'], ['c']]]])
  expect(partsOf([...ABC, own], ['a~b', 'b~own'].map(join))).toEqual([])
})

test('what is nobody, alone or says nothing needs no reason', () => {
  const silent = persona('own', { source: 'you', personId: 'ben' })
  const people = [entry('a', null), entry('b', null), entry('c', 'cleo'), entry('d', 'ben'), silent]
  expect(partsOf(people, [])).toEqual([])
})
