import { DAY_MS, type Instant } from '../../domain/instant.ts'
import type { FileHead, ReadBatch, ReadContext, Reader, ReadInput } from '../../domain/reader.ts'
import type { SetAside, SourceRecord } from '../../domain/source-record.ts'
import { componentsNamed, propertyOf, readComponents } from '../../formats/icalendar/components.ts'
import { unescapeText } from '../../formats/icalendar/content-lines.ts'
import { zoneClock, type ZoneClock } from '../../formats/icalendar/time-zones.ts'
import { normaliseEmail } from '../../text/normalise-email.ts'
import { isPrivate, meetingRecord } from './meeting-record.ts'
import { readEntry, type Entry, type EntryContext } from './read-entry.ts'
import { groupSeries, unroll, type Series } from './unroll.ts'

const BATCH = 200
const MOST_BYTES = 256 * 2 ** 20
const AHEAD_MS = 366 * DAY_MS
const EARLIEST = Date.UTC(1990, 0, 1)

/** iCalendar files from Google, Outlook, Apple and others; one record an occurrence, a year ahead. */
export const icalendarReader: Reader = {
  kind: 'calendar/icalendar',
  source: 'calendar',
  title: 'Calendar',
  order: 70,
  resumable: false,
  complete: false,
  recognise: ({ bytes }) => (/^\ufeff?\s*BEGIN:VCALENDAR/i.test(startOf(bytes)) ? 1 : 0),
  cites: ({ path }) => path.slice(path.lastIndexOf('/') + 1),
  sourceKey: (head) => `calendar:${calendarName(head)}`,
  read: readCalendar,
}

function startOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.subarray(0, 8192)).toString('utf8')
}

/** The calendar's own name, else its file's. */
function calendarName({ bytes, path }: FileHead): string {
  const named = /^(?:X-WR-CALNAME|NAME)(?:;[^:\r\n]{0,100})?:([^\r\n]{1,200})/im.exec(
    startOf(bytes),
  )?.[1]
  if (named !== undefined) return unescapeText(named.trim())
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.ics$/i, '')
}

async function* readCalendar(input: ReadInput, context: ReadContext): AsyncGenerator<ReadBatch> {
  const bytes = await allBytes(input)
  if (bytes === null) {
    const reason = 'This calendar is larger than 256 MB; export it in parts.'
    yield { records: [], setAside: [{ line: 1, reason }], rows: 1, cursor: input.size }
    return
  }
  const { entries, setAside, clock } = readEntries(bytes, context)
  const until = context.now + AHEAD_MS
  let records: SourceRecord[] = []
  let unsaid: readonly SetAside[] = setAside
  const series = groupSeries(entries)
  for (const [index, one] of series.entries()) {
    for (const record of recordsOf(one, { clock, until, own: context.me.names })) {
      records.push(record)
      if (records.length < BATCH) continue
      const cursor = Math.floor((bytes.length * index) / series.length)
      yield { records, setAside: unsaid, rows: records.length + unsaid.length, cursor }
      records = []
      unsaid = []
    }
  }
  yield { records, setAside: unsaid, rows: records.length + unsaid.length, cursor: bytes.length }
}

type Read = {
  readonly entries: readonly Entry[]
  readonly setAside: readonly SetAside[]
  readonly clock: ZoneClock
}

function readEntries(bytes: Buffer, context: ReadContext): Read {
  const root = readComponents(bytes)
  const clock = zoneClock(componentsNamed(root, 'VTIMEZONE'), context.timeZone)
  const entries: Entry[] = []
  const setAside: SetAside[] = []
  for (const calendar of [root, ...root.children]) {
    const method = propertyOf(calendar, 'METHOD')?.value.trim().toUpperCase()
    const entryContext: EntryContext = {
      clock,
      isMine: isMineIn(context),
      isCancellation: method === 'CANCEL',
    }
    for (const event of calendar.children.filter(({ name }) => name === 'VEVENT')) {
      const entry = readEntry(event, entryContext)
      if (entry === null || entry.start < EARLIEST - 200 * 366 * DAY_MS) {
        setAside.push({ line: event.line, reason: 'This entry has no readable start.' })
      } else entries.push(entry)
    }
  }
  return { entries, setAside, clock }
}

function isMineIn({ me }: ReadContext): (address: string) => boolean {
  return (address) => {
    const key = normaliseEmail(address)
    return (key !== null && me.emails.has(key)) || me.emails.has(address.toLowerCase())
  }
}

type Bounds = {
  readonly clock: ZoneClock
  readonly until: Instant
  readonly own: readonly string[]
}

function* recordsOf(series: Series, { clock, until, own }: Bounds): Generator<SourceRecord> {
  const [first] = series
  if (first === undefined) return
  if (isPrivate(first, own)) {
    yield meetingRecord({ ...first, end: first.start + first.durationMs }, own)
    return
  }
  for (const { entry, start, end } of unroll(series, clock, until)) {
    if (start >= EARLIEST) yield meetingRecord({ ...entry, start, end }, own)
  }
}

async function allBytes(input: ReadInput): Promise<Buffer | null> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of input.open()) {
    length += chunk.length
    if (length > MOST_BYTES) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
