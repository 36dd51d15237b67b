import { DAY_MS, HOUR_MS, type Instant } from '../domain/instant.ts'
import { addressAt, type Member } from './cast.ts'
import { seededRandom, seedOf, type Random } from './random.ts'
import { atDaytime, memberAt, type Scene } from './scene.ts'
import { markAddress, tallyUp, type Tally } from './tally.ts'

export type Attendee = {
  readonly person: number
  readonly address: number
  readonly answer: 'ACCEPTED' | 'DECLINED' | 'NEEDS-ACTION'
}

/** One calendar entry, a single meeting or a series. */
export type Meeting = {
  readonly uid: string
  readonly start: Instant
  readonly minutes: number
  readonly title: string
  readonly place: string
  readonly cancelled: boolean
  readonly attendees: readonly Attendee[]
  /** A series: every `weeks` weeks until `until`, but not on `without`. */
  readonly series?: {
    readonly weeks: number
    readonly until: Instant
    readonly without: readonly Instant[]
    /** One of the series held at another time. */
    readonly moved: { readonly from: Instant; readonly to: Instant } | null
  }
}

const MEETINGS_A_YEAR = [0, 0.1, 0.7, 3, 8] as const
const PLACES = [
  '',
  '',
  'https://meet.example/room',
  'Café Fjord',
  'Reading room 2',
  'Town hall',
  'Phone',
] as const
const TITLES = [
  'Catch-up',
  'Coffee',
  'Lunch',
  'Project review',
  'Planning',
  'Walk',
  'Interview practice',
] as const

/** Plans the calendar: single meetings with nearer people, series with the nearest, some ahead in the next two weeks. */
export function planMeetings(scene: Scene, tally: Tally): readonly Meeting[] {
  const random = seededRandom(seedOf(scene.seed, 'meetings'))
  const meetings: Meeting[] = []
  scene.members.forEach((member, person) => {
    const years = (member.parted - member.met) / (365 * DAY_MS)
    const count = Math.round(random.wait(MEETINGS_A_YEAR[member.tie] * years))
    for (let n = 0; n < count; n++) meetings.push(single(scene, random, { member, person, n }))
    if (member.tie === 4 && random.chance(0.3)) meetings.push(series(scene, random, member, person))
  })
  for (const meeting of meetings) count(scene, tally, meeting)
  return meetings
}

function single(
  scene: Scene,
  random: Random,
  { member, person, n }: { member: Member; person: number; n: number },
): Meeting {
  const ahead = member.parted === scene.span.now && random.chance(0.02)
  const day = ahead
    ? scene.span.now + (1 + random.next() * 13) * DAY_MS
    : member.met + random.next() * (member.parted - member.met)
  const start = Math.floor(atDaytime(day) / (HOUR_MS / 2)) * (HOUR_MS / 2)
  const guest = random.chance(0.15) ? random.int(scene.members.length) : person
  const people = guest === person ? [person] : [person, guest]
  return {
    uid: `m${person}-${n}@calendar.example`,
    start,
    minutes: random.pick([30, 45, 60, 90]),
    title: `${random.pick(TITLES)} ${member.given}`,
    place: random.pick(PLACES),
    cancelled: random.chance(0.05),
    attendees: people.map((index) => ({
      person: index,
      address: addressAt(memberAt(scene, index), start, false),
      answer: random.chance(0.06) ? 'DECLINED' : random.chance(0.1) ? 'NEEDS-ACTION' : 'ACCEPTED',
    })),
  }
}

function series(scene: Scene, random: Random, member: Member, person: number): Meeting {
  const start = Math.floor(atDaytime(member.met) / HOUR_MS) * HOUR_MS
  const weeks = random.pick([1, 2, 4])
  const until = Math.min(
    member.parted + 7 * DAY_MS,
    start + random.between(20, 60) * weeks * 7 * DAY_MS,
  )
  const step = weeks * 7 * DAY_MS
  const occurrences = Math.floor((until - start) / step) + 1
  const nth = (n: number) => start + n * step
  return {
    uid: `s${person}@calendar.example`,
    start,
    minutes: 30,
    title: `${member.given} and ${scene.owner.given}`,
    place: '',
    cancelled: false,
    attendees: [{ person, address: addressAt(member, start, false), answer: 'ACCEPTED' }],
    series: {
      weeks,
      until,
      without: occurrences > 4 ? [nth(2)] : [],
      moved: occurrences > 6 ? { from: nth(5), to: nth(5) + 26 * HOUR_MS } : null,
    },
  }
}

/** When the meeting takes place, every time, in order of the series. */
export function occurrencesOf({ start, series: repeated }: Meeting): readonly Instant[] {
  if (repeated === undefined) return [start]
  const { weeks, until, without, moved } = repeated
  const found: Instant[] = []
  for (let at = start; at <= until; at += weeks * 7 * DAY_MS) {
    if (!without.includes(at)) found.push(moved !== null && moved.from === at ? moved.to : at)
  }
  return found
}

function count(scene: Scene, tally: Tally, meeting: Meeting): void {
  for (const { person, address, answer } of meeting.attendees) {
    markAddress(tally.metUnder, person, address)
    if (meeting.cancelled || answer === 'DECLINED') continue
    for (const at of occurrencesOf(meeting)) {
      if (at < scene.span.now) tallyUp(tally, 'meetings', person, at)
    }
  }
}
