import { expect, test } from 'vitest'
import { titleNames } from './title-names.ts'

const OWN = ['Alex Morgan']

test.each([
  ['Lunch w/ Jürgen', ['Jürgen']],
  ['Coffee with Ana Ruiz', ['Ana Ruiz']],
  ['Coffee with Ana Ruiz (Oak)', ['Ana Ruiz']],
  ['Lunch Stephen', ['Stephen']],
  ['Call Zoë Stone (Oak)', ['Zoë Stone']],
  ['coffee <> Ana', ['Ana']],
  ['1:1 Ana / Alex', ['Ana']],
  ['Ana <> Alex', ['Ana']],
  ['Dinner with Ana Ruiz and Bo Lind', ['Ana Ruiz', 'Bo Lind']],
  ['Kaffee mit Ludwig van Baum', ['Ludwig van Baum']],
  ['Call: Ana Ruiz', ['Ana Ruiz']],
  ['Almuerzo con María', ['María']],
])('%s', (title, names) => {
  expect(titleNames(title, OWN)).toEqual(names)
})

test.each([
  'Lunch',
  'Lunch on Friday',
  'Call about the budget',
  'Lunch with the team',
  'Coffee with Team',
  'Meeting: the roadmap',
  'Meeting: Budget review',
  'Dentist',
  'Ana is on holiday',
  'Coffee with Alex Morgan',
  '',
])('finds nobody in %j', (title) => {
  expect(titleNames(title, OWN)).toEqual([])
})

test('takes no longer than the title allows', () => {
  const before = performance.now()
  for (const piece of ['A ', 'Aa', 'call ', 'Lunch w/ ', "A'", 'A van '])
    titleNames(piece.repeat(50_000), OWN)
  expect(performance.now() - before).toBeLessThan(3_000)
})
