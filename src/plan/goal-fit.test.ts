import { expect, test } from 'vitest'
import { goalFits, wantedIn } from './goal-fit.ts'

const about = (text: string, weight = 1) => [{ text, at: null, source: 'what they do', weight }]
const fits = (goal: string | null, ...people: readonly string[]) =>
  goalFits(
    wantedIn(goal),
    people.map((text) => about(text)),
  ).map((fit) => fit?.called ?? null)

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
  const noted = [{ text: 'Draws maps of Leeds by hand', at: 5, source: 'your note', weight: 1 }]
  const [one, both, third] = goalFits(wantedIn('maps for libraries'), [...people, noted])
  expect(both?.worth).toBeGreaterThan(one?.worth ?? 9)
  expect(third).toMatchObject({ at: 5, source: 'your note', called: ['maps'] })
})

test('what is sought goes before what it is for, and work before the house it is done in', () => {
  const worth = (one: ReturnType<typeof about>, other: ReturnType<typeof about>) =>
    goalFits(wantedIn('People who make maps for libraries'), [one, other]).map(
      (fit) => fit?.worth ?? 0,
    )
  const [maps = 0, libraries = 0] = worth(about('Cartographer'), about('Librarian'))
  expect(maps).toBeGreaterThan(libraries)
  const [work = 0, house = 0] = worth(about('Librarian'), about('Leeds Libraries', 0.5))
  expect(work).toBeGreaterThan(house)
})
