import fc from 'fast-check'
import { DAY_MS, type Day } from '../domain/instant.ts'
import type { Contact, ContactDay } from './contact-evidence.ts'
import { contactDays } from './contact-evidence.ts'
import { foldTie } from './tie-stats.ts'

/** A contact at noon UTC of `day`, plus `minute`. */
export function contact(day: Day, way: Contact['way'], minute = 0): Contact {
  const weight = way === 'out' ? 0.3 : 1
  return { at: day * DAY_MS + DAY_MS / 2 + minute * 60_000, way, weight }
}

/** The contact days of `contacts`, in UTC, nothing left out. */
export function daysOf(contacts: readonly Contact[]): ContactDay[] {
  return contactDays(contacts, { timeZone: 'UTC', now: Number.MAX_SAFE_INTEGER })
}

/** A tie that met on each of `days`. */
export function tieMetOn(...days: readonly Day[]) {
  return foldTie(daysOf(days.map((day) => contact(day, 'met'))))
}

/** A tie from words like `'out 0, in 3, met 10'`. */
export function tieOf(story: string) {
  const contacts = story.split(',').map((part) => {
    const [way = '', day = ''] = part.trim().split(' ')
    return contact(Number(day), way as Contact['way'])
  })
  return foldTie(daysOf(contacts))
}

/** Any contact within six years, group mail among them. */
export const anyContact = fc
  .record({
    day: fc.integer({ min: 0, max: 2000 }),
    minute: fc.integer({ min: 0, max: 600 }),
    way: fc.constantFrom('in' as const, 'out' as const, 'both' as const, 'met' as const),
    isGroup: fc.boolean(),
  })
  .map(({ day, minute, way, isGroup }) => {
    const one = contact(day, way, minute)
    return isGroup ? { ...one, weight: 0.25 } : one
  })

export const anyTie = fc
  .array(anyContact, { minLength: 1, maxLength: 40 })
  .map((contacts) => foldTie(daysOf(contacts)))
