import { createHash } from 'node:crypto'
import type { Email } from 'postal-mime'
import { beforeAll, describe, expect, test } from 'vitest'
import { makeLife, type Life } from './make-life.ts'
import { joined, mailsOf, meetingsByAddress, rowsOf, textOf } from './testing.ts'
import type { TruePerson } from './truth.ts'

const NOW = Date.UTC(2026, 10, 22, 12)
const OPTIONS = { people: 240, years: 3, seed: 'river', now: NOW, mailsPerPerson: 9 }

function digest(life: Life): string {
  const hash = createHash('sha256')
  for (const { path, chunks } of life.files()) {
    hash.update(path)
    for (const chunk of chunks) hash.update(chunk)
  }
  return hash.digest('hex')
}

describe('a life', () => {
  let life: Life
  let mails: readonly Email[]

  beforeAll(async () => {
    life = makeLife(OPTIONS)
    mails = await mailsOf(textOf(life, 'mailbox.mbox'))
  })

  test('is the same for the same options, and another for another seed', () => {
    const first = digest(life)
    expect(digest(life)).toBe(first)
    expect(digest(makeLife(OPTIONS))).toBe(first)
    expect(digest(makeLife({ ...OPTIONS, seed: 'brook' }))).not.toBe(first)
  })

  test('has as many mails as asked for, a third of them nobody’s', () => {
    expect(mails.length).toBeGreaterThanOrEqual(life.mails)
    expect(life.mails / (OPTIONS.people * 9)).toBeCloseTo(1, 1)
    const nobodys = mails.filter((mail) =>
      mail.headers.some(({ key }) =>
        ['list-id', 'auto-submitted', 'list-unsubscribe'].includes(key),
      ),
    )
    expect(nobodys.length / mails.length).toBeGreaterThan(0.2)
    expect(nobodys.length / mails.length).toBeLessThan(0.4)
  })

  test('tells the truth about mails', () => {
    const found = countMails(life, mails)
    const told = life.truth.people.flatMap(({ id, counts }) => {
      const mails = { mailIn: counts.mailIn ?? 0, mailOut: counts.mailOut ?? 0 }
      return mails.mailIn + mails.mailOut === 0 ? [] : [[id, mails] as const]
    })
    expect(found).toEqual(new Map(told))
  })

  test('tells the truth about meetings', () => {
    const byAddress = meetingsByAddress(textOf(life, 'calendar.ics'), NOW)
    const met = ({ emails }: TruePerson) =>
      emails.reduce((sum, { address }) => sum + (byAddress.get(address) ?? 0), 0)
    const differing = life.truth.people.filter(
      (person) => met(person) !== (person.counts.meetings ?? 0),
    )
    expect(differing).toEqual([])
    expect(life.truth.people.some(({ counts }) => (counts.meetings ?? 0) > 10)).toBe(true)
  })

  test('tells the truth about LinkedIn', () => {
    const urls = new Map(life.truth.people.map(({ id, linkedin }) => [linkedin, id]))
    const rows = rowsOf(textOf(life, 'linkedin/Connections.csv'), 'First Name')
    const listed = rows.filter((row) => row.URL !== '').map((row) => urls.get(row.URL ?? ''))
    const told = life.truth.records.filter(({ source }) => source === 'linkedin/Connections.csv')
    expect(listed).toEqual(told.map(({ person }) => person))
    const messages = rowsOf(textOf(life, 'linkedin/messages.csv'), 'CONVERSATION ID')
    const written = messages.filter((row) => row.FROM === life.owner.name).length
    const sum = life.truth.people.reduce((total, { counts }) => total + (counts.liOut ?? 0), 0)
    expect(written).toBe(sum)
  })

  test('names everyone in some record, and every record of a book is there', () => {
    const recorded = new Set(life.truth.records.map(({ person }) => person))
    expect(life.truth.people.filter(({ id }) => !recorded.has(id))).toEqual([])
    const count = (source: string) =>
      life.truth.records.filter((record) => record.source === source).length
    expect(rowsOf(textOf(life, 'google-contacts.csv'), 'First Name')).toHaveLength(
      count('google-contacts.csv'),
    )
    expect(rowsOf(textOf(life, 'outlook-contacts.csv'), 'First Name')).toHaveLength(
      count('outlook-contacts.csv'),
    )
    expect(textOf(life, 'contacts.vcf').split('BEGIN:VCARD')).toHaveLength(
      count('contacts.vcf') + 1,
    )
  })

  test('invents every address', () => {
    const addresses = [...life.files()].flatMap((file) =>
      (
        joined(file)
          .replaceAll('\r\n ', '')
          .match(/[\w.+-]+@[\w.-]+\.[a-z]+/g) ?? []
      ).map((address) => address.split('@')[1]),
    )
    const real = new Set(addresses.filter((domain) => domain?.endsWith('.example') !== true))
    expect([...real]).toEqual(['events.lu.ma', 'lu.ma'])
  })

  test('has namesakes, changed employers and other scripts', () => {
    const { people } = makeLife({ ...OPTIONS, people: 1500, mailsPerPerson: 1 }).truth
    expect(people.some(({ sameNameAs }) => sameNameAs.length > 0)).toBe(true)
    expect(people.filter(({ emails }) => emails.length > 1).length).toBeGreaterThan(300)
    expect(new Set(people.map(({ name }) => name)).size).toBeGreaterThan(1350)
  })
})

/** Mails exchanged with each person, counted in the mailbox itself; copies of a mail count once. */
function countMails(
  life: Life,
  mails: readonly Email[],
): Map<string, { mailIn: number; mailOut: number }> {
  const whose = new Map(
    life.truth.people.flatMap(({ id, emails }) =>
      emails.map(({ address }) => [address, id] as const),
    ),
  )
  const mine = new Set<string>(life.owner.emails)
  const seen = new Set<string>()
  const found = new Map<string, { mailIn: number; mailOut: number }>()
  const add = (id: string, kind: 'mailIn' | 'mailOut') => {
    const counts = found.get(id) ?? { mailIn: 0, mailOut: 0 }
    found.set(id, { ...counts, [kind]: counts[kind] + 1 })
  }
  for (const mail of mails) {
    const from = mail.from?.address ?? ''
    const to = (mail.to ?? []).map(({ address }) => address ?? '')
    const isAutomatic = mail.headers.some(
      ({ key }) => key === 'auto-submitted' || key === 'list-id',
    )
    const isCopy = mail.messageId !== undefined && seen.has(mail.messageId)
    if (mail.messageId !== undefined) seen.add(mail.messageId)
    if (isAutomatic || isCopy) continue
    if (mine.has(from))
      for (const id of to.flatMap((address) => whose.get(address) ?? [])) add(id, 'mailOut')
    else if (to.some((address) => mine.has(address)))
      for (const id of [whose.get(from) ?? []].flat()) add(id, 'mailIn')
  }
  return found
}
