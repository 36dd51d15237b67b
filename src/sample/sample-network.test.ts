import { describe, expect, test } from 'vitest'
import { dayOf } from '../domain/instant.ts'
import { NEWCOMERS, STORY_MAILS } from './network/stories.ts'
import { neighbours } from './network/neighbours.ts'
import { conversations } from './network/correspondence.ts'
import { fullName, household, profileOf } from './network/household.ts'
import { sampleNetwork } from './sample-network.ts'
import { mailsOf, meetingsByAddress, rowsOf } from './testing.ts'

const NOW = Date.UTC(2026, 10, 22, 9, 30)

function file(part: number, path: string, now = NOW): string {
  const found = sampleNetwork(now)[part]?.files.find((one) => one.path === path)
  if (found === undefined) throw new Error(`No ${path} in part ${part}`)
  return found.text
}

describe('the sample network', () => {
  test('is the same at the same moment', () => {
    expect(sampleNetwork(NOW)).toEqual(sampleNetwork(NOW))
  })

  test('has some 120 people, each with a profile of their own', () => {
    const people = neighbours()
    expect(people.length).toBeGreaterThan(110)
    expect(people.length).toBeLessThan(130)
    expect(new Set(people.map(profileOf)).size).toBe(people.length)
  })

  test('names in its stories only people who are in it', () => {
    const names = new Set([...neighbours(), ...NEWCOMERS].map(fullName))
    const strangers = STORY_MAILS.flatMap(({ who, cc = [] }) => [who, ...cc]).filter(
      (name) => !names.has(name),
    )
    expect(new Set(strangers)).toEqual(new Set(['Kate Lowe']))
  })

  test('ends now: nothing written later, and the last mail is days old at most', async () => {
    for (const now of [NOW, Date.UTC(2026, 0, 1, 0, 5), Date.UTC(2028, 1, 29, 23, 55)]) {
      const dates = (await mailsOf(file(1, 'mailbox.mbox', now))).map(({ date }) =>
        Date.parse(date ?? ''),
      )
      expect(Math.max(...dates)).toBeLessThan(now)
      expect(dayOf(now, 'UTC') - dayOf(Math.max(...dates), 'UTC')).toBeLessThan(5)
    }
  })

  test('leaves three questions to Robin unanswered', async () => {
    const mails = await mailsOf(file(1, 'mailbox.mbox'))
    const answered = new Set(mails.flatMap(({ inReplyTo }) => inReplyTo ?? []))
    const open = mails.filter(
      (mail) =>
        mail.from?.address !== 'robin@aldermoorlibrary.example' &&
        mail.text?.includes('?') === true &&
        !answered.has(mail.messageId ?? ''),
    )
    expect(new Set(open.map(({ from }) => from?.name))).toEqual(
      new Set(['Sofia Marchetti', 'Leila Farhadi', 'Rashid Al-Karim']),
    )
  })

  test('has no mail and answer more than twice', () => {
    const pairs = conversations(household(NOW, 'UTC'), 'mail').map(
      ({ exchange: { first, answer } }) => `${first} ${answer}`,
    )
    expect(pairs.length).toBeGreaterThan(700)
    const often = [...Map.groupBy(pairs, (pair) => pair)].filter(([, { length }]) => length > 2)
    expect(often).toEqual([])
  })

  test('has a meeting tomorrow', () => {
    const upToNow = meetingsByAddress(file(1, 'calendar.ics'), NOW)
    const upToTomorrow = meetingsByAddress(file(1, 'calendar.ics'), Date.UTC(2026, 10, 24))
    const jonas = 'jonas.lindgren@hallvikuniversity.example'
    expect((upToTomorrow.get(jonas) ?? 0) - (upToNow.get(jonas) ?? 0)).toBe(1)
  })

  test('has two birthdays this week', () => {
    const rows = rowsOf(file(1, 'google-contacts.csv'), 'First Name')
    const birthdays = rows.flatMap((row) => (row.Birthday === '' ? [] : [row.Birthday]))
    expect(birthdays).toContain('--11-23')
    expect(birthdays).toContain('--11-26')
  })

  test('tells of a new job between its two LinkedIn exports', () => {
    const employers = [0, 1].map((part) => {
      const rows = rowsOf(file(part, 'linkedin/Connections.csv'), 'First Name')
      return rows.find((row) => row['First Name'] === 'Priya')?.Company
    })
    expect(employers).toEqual(['Kestrel Health', 'Fernbank Water'])
  })

  test('names a guest list by the day of its event, as the clock of its town shows it', () => {
    const now = Date.UTC(2026, 10, 22, 23, 30)
    const paths = sampleNetwork(now, 'America/Los_Angeles')[1]?.files.map(({ path }) => path)
    expect(paths).toContain('events/Open Shelves Evening - Guests - 2026-11-20.csv')
  })

  test('is paid in pounds at home and in euros abroad', () => {
    const paid = rowsOf(file(1, 'events.csv'), 'event_id').map(({ city, currency }) => [
      city,
      currency,
    ])
    expect(paid).toContainEqual(['Leeds', 'GBP'])
    expect(paid.filter(([, currency]) => currency === 'EUR')).toEqual([['Utrecht', 'EUR']])
  })

  test('has a newcomer from two days ago who is in no other traffic', () => {
    const path = 'events/Open Shelves Evening - Guests - 2026-11-20.csv'
    const guests = rowsOf(file(1, path), 'api_id')
    const newcomer = guests.find((row) => row.first_name === 'Temilade')
    expect(newcomer?.checked_in_at).toMatch(/^2026-11-20T/)
    expect(file(1, 'mailbox.mbox')).not.toContain(newcomer?.email)
  })
})
