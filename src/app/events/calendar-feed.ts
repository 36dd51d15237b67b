import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import type { ShownEvent } from '../../domain/event.ts'
import { DAY_MS, dayOf, type Day, type Instant } from '../../domain/instant.ts'
import type { FeedView } from '../../domain/view/event-view.ts'
import type { Receipt } from '../../domain/view/history-view.ts'
import { writeCalendar, type CalendarEntry } from '../../formats/icalendar/write-calendar.ts'
import { ownTask, theirTask } from '../../plan/promise-words.ts'
import { findBirthdays, findEventChanges, findFollowUpsAhead } from '../../store/calendar-feed.ts'
import { findPromisesWithDay } from '../../store/promises.ts'
import { findGatheringsFrom } from '../../store/gatherings.ts'
import { findTrips } from '../../store/trips.ts'
import { putSetting, readSettings } from '../../store/settings.ts'
import type { Scope } from '../../store/store.ts'
import { change, loadSettings, type Home } from '../home.ts'
import { dueOf } from '../promises/view-promise.ts'
import { spanOf } from './settle-events.ts'
import { isNoted, whatPromised } from '../promises/what-promised.ts'

const FEED = 'calendarFeed'
/** Events of the last quarter stay in the calendar. */
const PAST = 92 * DAY_MS
const MOST_EVENTS = 2_000
const MOST_PROMISES = 500
const MOST_TRIPS = 200
const HEAD = { name: 'Digwell', product: '-//Digwell//Events and follow-ups//EN' }

export async function viewFeed(s: Scope): Promise<FeedView> {
  const token = await tokenOf(s)
  return { path: token === null ? null : `/feeds/${token}.ics` }
}

async function tokenOf(s: Scope): Promise<string | null> {
  const token = (await readSettings(s))[FEED]
  return typeof token === 'string' && token !== '' ? token : null
}

/** A fresh secret address of 256 bits; calendars that know the former one get nothing more. */
export async function openFeed(home: Home, requestKey?: string): Promise<Receipt & FeedView> {
  const token = randomBytes(32).toString('base64url')
  return change(
    home,
    // Taking it back would bring a former address to life again.
    { verb: 'feed', summary: 'Made an address for your calendar', undoable: false },
    async (w) => {
      await putSetting(w, FEED, token)
      return { path: `/feeds/${token}.ics` }
    },
    requestKey,
  )
}

export async function closeFeed(home: Home, requestKey?: string): Promise<Receipt> {
  return change(
    home,
    { verb: 'feed-end', summary: 'Ended the address for your calendar', undoable: false },
    async (w) => {
      await putSetting(w, FEED, '')
      return {}
    },
    requestKey,
  )
}

/** The calendar for whoever knows the token; null for everybody else. */
export async function feedFile(home: Home, s: Scope, token: string): Promise<string | null> {
  const known = await tokenOf(s)
  if (known === null || !timingSafeEqual(digest(known), digest(token))) return null
  return calendarFile(home, s)
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}

/** Follow-ups, promises, birthdays, trips and events, each under a name of its own that never changes. */
export async function calendarFile(home: Home, s: Scope): Promise<string> {
  const now = home.clock()
  const { timeZone } = await loadSettings(home, s)
  const followUps = (await findFollowUpsAhead(s)).map(
    ({ id, name, what, day, at }): CalendarEntry => ({
      uid: `follow-up-${id}@digwell`,
      changedAt: at,
      title: `${name}: ${what}`,
      isFree: true,
      day,
    }),
  )
  return writeCalendar(HEAD, [
    ...followUps,
    ...(await promises(s)),
    ...(await birthdays(s, now)),
    ...(await trips(s, now)),
    ...(await events(s, { now, timeZone })),
  ])
}

/** Those the owner confirmed, of either side, on their day. What is only suggested stays out of calendars. */
async function promises(s: Scope): Promise<readonly CalendarEntry[]> {
  return (await findPromisesWithDay(s, MOST_PROMISES)).flatMap((row): readonly CalendarEntry[] => {
    const day = dueOf(row)
    if (day === null) return []
    const changedAt = Math.max(row.made_at, row.answered_at ?? 0)
    const what = whatPromised(row)
    return [
      {
        uid: `promise-${row.id}@digwell`,
        changedAt,
        // Grows with each answer, as later ones are given later.
        sequence: Math.floor((changedAt - row.made_at) / 1000),
        title: row.by_me === 1 ? ownTask(what, row.name) : theirTask(what, row.name, isNoted(row)),
        about: row.by_me === 1 ? 'You said you would.' : `${row.name} said so.`,
        isFree: true,
        day,
      },
    ]
  })
}

async function birthdays(s: Scope, now: Instant): Promise<readonly CalendarEntry[]> {
  const year = new Date(now).getUTCFullYear()
  return (await findBirthdays(s)).flatMap(({ id, name, birthday, monthDay, at }) => {
    const born = birthday !== null && /^\d{4}-/.test(birthday) ? birthday.slice(0, 4) : String(year)
    const day = dayOfDate(`${born}-${monthDay}`)
    if (day === null) return []
    const title = `Birthday of ${name}`
    return [
      { uid: `birthday-${id}@digwell`, changedAt: at, title, isFree: true, day, yearly: true },
    ]
  })
}

/** Where the owner will be, and where they move, beside what the days hold. */
async function trips(s: Scope, now: Instant): Promise<readonly CalendarEntry[]> {
  const rows = (await findTrips(s, MOST_TRIPS)).filter(
    ({ from_day, to_day }) => ((to_day ?? from_day) + 1) * DAY_MS > now - PAST,
  )
  return rows.map((row) => ({
    uid: `trip-${row.id}@digwell`,
    changedAt: row.made_at,
    title: row.kind === 'move' ? `Moving to ${row.place}` : `In ${row.place}`,
    ...(row.note === '' ? {} : { about: row.note }),
    isFree: true,
    day: row.from_day,
    ...(row.to_day === null ? {} : { lastDay: row.to_day }),
  }))
}

/** The 29th of February of a year without one is taken from the leap year before. */
function dayOfDate(text: string): Day | null {
  const [year = 0, month = 1, day = 1] = text.split('-').map(Number)
  const from = month === 2 && day === 29 ? year - (year % 4) : year
  const at = Date.UTC(from, month - 1, day)
  return Number.isNaN(at) ? null : Math.floor(at / DAY_MS)
}

async function events(
  s: Scope,
  { now, timeZone }: { readonly now: Instant; readonly timeZone: string },
): Promise<readonly CalendarEntry[]> {
  const from = now - PAST
  const changes = await findEventChanges(s, from)
  const rows = await findGatheringsFrom(s, from, MOST_EVENTS)
  return rows.flatMap((row) => {
    const span = spanOf(row)
    if (span === null || row.went === 0) return []
    const { place, url, goal, dayOnly = false } = JSON.parse(row.shown) as ShownEvent
    const times = changes.get(row.id) ?? [span.start]
    return [
      {
        uid: `event-${row.id}@digwell`,
        changedAt: Math.max(...times),
        sequence: times.length - 1,
        title: row.name,
        ...(goal === null ? {} : { about: `Goal: ${goal}` }),
        ...(place === null ? {} : { place }),
        ...(url === null ? {} : { url }),
        isFree: false,
        ...(dayOnly ? { day: dayOf(span.start, timeZone) } : { start: span.start, end: span.end }),
      },
    ]
  })
}
