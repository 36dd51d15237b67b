import { parse } from 'csv-parse/sync'
import ICAL from 'ical.js'
import PostalMime, { type Email } from 'postal-mime'
import type { Life } from './make-life.ts'
import type { LifeFile } from './life-file.ts'

/** The whole text of one file of a life. */
export function textOf(life: Life, path: string): string {
  for (const file of life.files()) if (file.path === path) return joined(file)
  throw new Error(`No ${path} in this life`)
}

export function joined({ chunks }: LifeFile): string {
  return [...chunks].join('')
}

/** Rows of a CSV below its header, cell by column name; what stands above the header is skipped. */
export function rowsOf(text: string, firstColumn: string): Record<string, string>[] {
  const start = text.replaceAll('"', '').startsWith(firstColumn) ? 0 : text.indexOf(firstColumn)
  return parse(text.slice(start), { columns: true, bom: true })
}

/** The mails of a mailbox, read by a MIME parser that is not ours. */
export async function mailsOf(mailbox: string): Promise<Email[]> {
  const entries = mailbox.split(/^From \d+@xxx .*\n/m).slice(1)
  return Promise.all(entries.map((entry) => PostalMime.parse(entry)))
}

/** How often each address was to be met before `now`, counted by a calendar library that is not ours. */
export function meetingsByAddress(calendar: string, now: number): Map<string, number> {
  const root = new ICAL.Component(ICAL.parse(calendar))
  const events = root.getAllSubcomponents('vevent').map((part) => new ICAL.Event(part))
  const found = new Map<string, number>()
  for (const event of events.filter((one) => !one.isRecurrenceException())) {
    for (const moved of events) {
      if (moved.isRecurrenceException() && moved.uid === event.uid) event.relateException(moved)
    }
    if (event.component.getFirstPropertyValue('status') === 'CANCELLED') continue
    const times = startsOf(event, now)
    for (const attendee of event.attendees) {
      if (attendee.getParameter('partstat') === 'DECLINED') continue
      const address = String(attendee.getFirstValue()).replace(/^mailto:/i, '')
      found.set(address, (found.get(address) ?? 0) + times)
    }
  }
  return found
}

function startsOf(event: ICAL.Event, now: number): number {
  if (!event.isRecurring()) return event.startDate.toJSDate().getTime() < now ? 1 : 0
  const iterator = event.iterator()
  let count = 0
  for (let next = iterator.next(); next; next = iterator.next()) {
    const { startDate } = event.getOccurrenceDetails(next)
    if (startDate.toJSDate().getTime() < now) count++
  }
  return count
}
