import { expect, test } from 'vitest'
import { meetingValue, type MeetingFacts } from './meeting-value.ts'

const TIE: MeetingFacts = {
  strength: 0.4,
  peak: 0.5,
  unseenDays: 100,
  open: null,
  leadsElsewhere: false,
}
const value = (facts: Partial<MeetingFacts>) => meetingValue({ ...TIE, ...facts })

test('the longer unseen, the more', () => {
  expect(value({ unseenDays: 700 })).toBeGreaterThan(value({ unseenDays: 30 }))
  expect(value({ unseenDays: null })).toBeGreaterThan(value({ unseenDays: 30 }))
})

test('what is open counts, an invitation most', () => {
  expect(value({ open: 'invitation' })).toBeGreaterThan(value({ open: 'mine' }))
  expect(value({ open: 'mine' })).toBeGreaterThan(value({ open: 'theirs' }))
  expect(value({ open: 'theirs' })).toBeGreaterThan(value({}))
})

test('of two who never met and have nothing open, the closer one comes first', () => {
  const close = value({ strength: 0.8, peak: 0.85, unseenDays: null })
  const fading = value({ strength: 0.2, peak: 0.4, unseenDays: null, leadsElsewhere: true })
  expect(close).toBeGreaterThan(fading)
})

test('who was close once and not seen for years comes before a friend seen last month', () => {
  const once = value({ strength: 0.1, peak: 0.9, unseenDays: 1_000 })
  expect(once).toBeGreaterThan(value({ strength: 0.8, peak: 0.9, unseenDays: 30 }))
})

test('a door into another circle counts, a little', () => {
  expect(value({ leadsElsewhere: true }) - value({})).toBeCloseTo(0.1)
})

test('stays between 0 and 1', () => {
  const most = {
    strength: 1,
    peak: 1,
    unseenDays: 9_999,
    open: 'invitation',
    leadsElsewhere: true,
  } as const
  expect(value(most)).toBeLessThanOrEqual(1)
  expect(value({ strength: 0, peak: 0, unseenDays: 0 })).toBeGreaterThanOrEqual(0)
})
