import { expect, test } from 'vitest'
import { tellAnew, type Exchange } from './exchange.ts'
import { EXCHANGES } from './exchanges.ts'
import { shareOut, type Turn } from './share-out.ts'

const about = (subject: string): Exchange => ({ subject, first: '', answer: '' })
const SAYABLE = ['bread', 'rain', 'soup', 'trams'].map(about)

/** So many days of mail with each of so many people. */
const turns = (people: number, days: number): readonly Turn[] =>
  Array.from({ length: people * days }, (_, n) => ({
    index: n % people,
    daysAgo: Math.floor(n / people),
    n,
  }))

function said(people: number, days: number): readonly string[] {
  return shareOut(turns(people, days), () => SAYABLE).map((exchange) => exchange?.subject ?? '')
}

test('everything is said before anything is said again', () => {
  expect(new Set(said(4, 1)).size).toBe(4)
  const often = [...Map.groupBy(said(4, 3), (subject) => subject).values()]
  expect(often.map(({ length }) => length)).toEqual([3, 3, 3, 3])
})

test('nobody hears the same twice while there is something else', () => {
  const subjects = said(3, 4)
  for (const index of [0, 1, 2]) {
    expect(new Set(subjects.filter((_, n) => n % 3 === index)).size).toBe(4)
  }
})

test('an exchange is told in other words each time', () => {
  const exchange: Exchange = {
    subject: '{Tea|Soup}',
    first: 'The {tea|soup} {is hot|was good|is gone}.',
    answer: '',
  }
  const told = [0, 1, 2, 5].map((time) => tellAnew(exchange, time))
  expect(told.map(({ subject, first }) => [subject, first])).toEqual([
    ['Tea', 'The tea is hot.'],
    ['Soup', 'The soup was good.'],
    ['Tea', 'The tea is gone.'],
    ['Soup', 'The soup is gone.'],
  ])
})

test('no exchange of the sample leaves a brace or asks in its answer', () => {
  for (const exchange of Object.values(EXCHANGES).flat()) {
    for (let time = 0; time < 20; time++) {
      const { subject, first, answer, later } = tellAnew(exchange, time)
      const words = [subject, first, answer, later?.words ?? '']
      expect(words.join('\n')).not.toMatch(/[{}|]| [.,]|\.\./)
      expect(`${answer}${later?.words ?? ''}`).not.toContain('?')
    }
  }
})
