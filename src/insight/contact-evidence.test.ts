import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DAY_MS } from '../domain/instant.ts'
import { contactDays, contactOf, type Participation, withContact } from './contact-evidence.ts'
import { anyContact } from './testing.ts'

const mail: Participation = {
  at: 0,
  direction: 'in',
  kind: 'message',
  size: 1,
  personal: true,
  role: 'from',
}
const meeting: Participation = { ...mail, direction: 'mutual', kind: 'meeting', role: 'attendee' }

describe('what counts as contact', () => {
  test.each<[string, Participation, string | null, number?]>([
    ['their mail', mail, 'in', 1],
    ['the owner’s mail to them', { ...mail, direction: 'out', role: 'to' }, 'out', 0.3],
    ['the owner’s mail with them in copy', { ...mail, direction: 'out', role: 'cc' }, null],
    ['someone else’s mail to both', { ...mail, direction: 'seen', role: 'to' }, null],
    ['a mail from another that names them in its line', { ...mail, role: 'to' }, null],
    ['their mail to five and the owner', { ...mail, size: 5 }, 'in', 0.25],
    ['the owner’s mail to four', { ...mail, direction: 'out', role: 'to', size: 4 }, 'out', 0.3],
    ['a newsletter', { ...mail, personal: false }, null],
    ['a call', { ...mail, kind: 'call', role: 'with' }, 'both', 1],
    ['“we talked”', { ...mail, direction: 'mutual', role: 'with' }, 'both', 1],
    ['a meeting of two', meeting, 'met', 1],
    ['a meeting with eight others', { ...meeting, size: 8 }, 'met', 1],
    ['a meeting with nine others', { ...meeting, size: 9 }, 'met', 0.25],
    ['a meeting with thirteen others', { ...meeting, size: 13 }, null],
    ['a cancelled meeting', { ...meeting, personal: false }, null],
    ['a name on a guest list', { ...meeting, kind: 'event', role: 'guest' }, null],
    ['someone noted as met at an event', { ...meeting, kind: 'event', role: 'with' }, 'met', 1],
    ['being introduced by another', { ...mail, kind: 'introduction', role: 'introduced' }, null],
    ['their introduction', { ...mail, kind: 'introduction' }, 'in', 1],
    ['an accepted invitation', { ...mail, kind: 'connected' }, null],
    ['an invitation', { ...mail, kind: 'invitation' }, null],
    ['an endorsement', { ...mail, kind: 'endorsement' }, null],
    ['a comment', { ...mail, kind: 'comment' }, null],
    ['the owner’s note', { ...mail, kind: 'note', role: 'with' }, null],
  ])('%s', (_case, part, way, weight) => {
    const contact = contactOf(part)
    expect(contact?.way ?? null).toBe(way)
    expect(contact?.weight).toBe(weight)
  })
})

describe('contact days', () => {
  test('are counted on the owner’s calendar', () => {
    const late = { at: 23.5 * 3_600_000, way: 'in' as const, weight: 1 }
    const [day] = contactDays([late], { timeZone: 'Europe/Berlin', now: DAY_MS * 9 })
    expect(day?.day).toBe(1)
  })

  test('leave out what is still ahead', () => {
    const ahead = { at: 10 * DAY_MS, way: 'met' as const, weight: 1 }
    expect(contactDays([ahead], { timeZone: 'UTC', now: 9 * DAY_MS })).toEqual([])
  })

  test('take the weight of the day’s weightiest contact', () => {
    const sent = withContact(null, 1, { at: 1, way: 'out', weight: 0.3 })
    const answered = withContact(sent, 1, { at: 2, way: 'in', weight: 1 })
    expect(answered).toMatchObject({ weight: 1, in: 1, out: 1, met: 0, lastInAt: 2, lastOutAt: 1 })
  })

  test('come out the same in whatever order contacts come', () => {
    fc.assert(
      fc.property(fc.array(anyContact), (contacts) => {
        const scope = { timeZone: 'UTC', now: Number.MAX_SAFE_INTEGER }
        expect(contactDays(contacts.toReversed(), scope)).toEqual(contactDays(contacts, scope))
      }),
    )
  })
})
