import { expect, test } from 'vitest'
import { giveFirst } from './give-first.ts'

const FACT = { text: '', at: 5, source: 'you', locator: null }
const NOTHING = { called: 'Ana', owed: null, newPosition: null, interest: null, lastTopic: null }
const ASKED = { at: 100, when: 'on 3 October' }

test('an ask stands well with a gift since the last one, or with none before', () => {
  expect(giveFirst({ asked: ASKED, gaveAt: 101, isGreen: true }, NOTHING)).toBeNull()
  expect(giveFirst({ asked: null, gaveAt: null, isGreen: true }, NOTHING)).toBeNull()
})

test('an ask upon an ask is said with its day, and with something to give', () => {
  const first = giveFirst({ asked: ASKED, gaveAt: 50, isGreen: true }, NOTHING)
  expect(first?.text).toBe(
    'You asked Ana for something on 3 October, and nothing from you is on record since. Something small first would be kind.',
  )
  expect(first?.ideas).toHaveLength(1)
})

test('much help received is said without a sum; ideas stand on facts, three at most', () => {
  const known = (value: string) => ({ value, fact: FACT })
  const first = giveFirst(
    { asked: null, gaveAt: null, isGreen: false },
    {
      called: 'Ana',
      owed: known('the slides'),
      newPosition: known('Head of Maps'),
      interest: known('bees'),
      lastTopic: { ...known('Atlas'), when: 'in March' },
    },
  )
  expect(first?.text).toContain('Ana has done a good deal for you lately.')
  expect(first?.ideas.map(({ text }) => text)).toEqual([
    'You set yourself to do this for them: the slides',
    'A word on their new position: Head of Maps',
    'They care about bees: an article, an event, somebody to meet',
  ])
  expect(first?.ideas[0]?.at).toBe(5)
})
