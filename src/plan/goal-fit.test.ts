import { expect, test } from 'vitest'
import { goalFits, wantedIn } from './goal-fit.ts'

const about = (text: string) => [{ text, at: null, source: 'what they do' }]
const fits = (goal: string | null, ...people: readonly string[]) =>
  goalFits(wantedIn(goal), people.map(about)).map((fit) => fit?.called ?? null)

test('a goal is heard in the words of work, whatever they are called there', () => {
  const goal = 'Two people who draw maps for libraries'
  expect(
    fits(goal, 'Publisher, Nordbok', 'Cartographer, Tagus', 'Map Librarian, Leeds', 'Corn Maps'),
  ).toEqual([null, ['maps'], ['libraries', 'maps'], ['maps']])
  expect(fits('Meet one bookbinder', 'Book Conservator', 'Letterpress printer')).toEqual([
    null,
    ['bookbinder'],
  ])
})

test.each(['Two good talks', 'Meet three people', 'one friend', '', null])(
  'a goal without a subject, %s, names nobody',
  (goal) => {
    expect(wantedIn(goal)).toEqual([])
    expect(fits(goal, 'Cartographer, Tagus')).toEqual([null])
  },
)

test('what most of a long list answers to tells nobody apart', () => {
  const librarians = Array.from({ length: 7 }, (_, n) => `Librarian, House ${n}`)
  expect(fits('Librarians who translate', ...librarians)).toEqual(librarians.map(() => null))
  const [first, second] = fits(
    'A librarian for translations',
    'Librarian and translator',
    ...librarians,
  )
  expect(first).toEqual(['translations'])
  expect(second).toBeNull()
})

test('who answers to more of it is worth more, and what the owner noted counts too', () => {
  const people = [about('Cartographer'), about('Cartographer, Leeds Libraries')]
  const noted = [{ text: 'Draws maps of Leeds by hand', at: 5, source: 'your note' }]
  const [one, both, third] = goalFits(wantedIn('maps for libraries'), [...people, noted])
  expect(both?.worth).toBeGreaterThan(one?.worth ?? 9)
  expect(third).toMatchObject({ at: 5, source: 'your note', called: ['maps'] })
})
