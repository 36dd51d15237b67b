import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayOf } from '../domain/instant.ts'
import type { ContactDay } from './contact-evidence.ts'
import { settledStrength } from './settled-strength.ts'
import { anyContact, contact, daysOf, tieMetOn, tieOf } from './testing.ts'
import { addContact, foldTie, NO_CONTACT } from './tie-stats.ts'

test('counts the same one contact at a time as from scratch', () => {
  fc.assert(
    fc.property(fc.array(anyContact, { maxLength: 60 }), (contacts) => {
      let stats = NO_CONTACT
      const days = new Map<number, ContactDay>()
      for (const one of contacts.toSorted((left, right) => left.at - right.at)) {
        const day = dayOf(one.at, 'UTC')
        const added = addContact(stats, days.get(day) ?? null, { day, contact: one })
        if (added === null) throw new Error('in order, so never refused')
        stats = added.stats
        days.set(day, added.day)
      }
      const folded = foldTie(daysOf(contacts))
      expect({ ...stats, decayed: 0, peak: 0 }).toEqual({ ...folded, decayed: 0, peak: 0 })
      expect(stats.decayed).toBeCloseTo(folded.decayed, 9)
      expect(stats.peak).toBeCloseTo(folded.peak, 9)
    }),
  )
})

test('asks for a fold when a contact is older than the last', () => {
  const older = { day: 5, contact: contact(5, 'in') }
  expect(addContact(tieMetOn(10), null, older)).toBeNull()
})

test('keeps the decayed count as of the last contact day', () => {
  const tie = tieMetOn(0, 360)
  expect(tie.decayedDay).toBe(360)
  expect(tie.decayed).toBeCloseTo(1.5, 12)
})

describe('unanswered', () => {
  test.each([
    ['nothing sent', 'in 0', 0],
    ['two days of writing', 'out 0, out 3', 2],
    ['two messages on one day are one try', 'out 0, out 0', 1],
    ['an answer clears it', 'out 0, out 3, in 5', 0],
    ['an answer the same day clears it', 'out 0, out 3, in 3', 0],
    ['a meeting is an answer', 'out 0, met 4', 0],
    ['a call is an answer', 'out 0, both 4', 0],
    ['it begins again after an answer', 'out 0, in 5, out 6', 1],
    ['a thank-you on the day of the answer is no try', 'out 0, in 5, out 5', 0],
  ])('%s', (_case, story, expected) => {
    expect(tieOf(story).unanswered).toBe(expected)
  })

  test('a mail to many asks nobody in particular', () => {
    const toMany = { ...contact(3, 'out'), weight: 0.25 }
    expect(foldTie(daysOf([toMany])).unanswered).toBe(0)
  })
})

test('the peak outlives the tie', () => {
  const busy = tieMetOn(...Array.from({ length: 30 }, (_, week) => week * 7))
  expect(busy.peak).toBeGreaterThan(0.8)
  expect(settledStrength(busy, (busy.lastDay ?? 0) + 1000)).toBeLessThan(0.1)
})
