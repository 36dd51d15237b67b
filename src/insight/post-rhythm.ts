import { isoDay, type Day } from '../domain/instant.ts'
import type { PostChannel } from '../domain/post-channel.ts'

/** Something published, on the owner's calendar. */
export type Published = {
  readonly day: Day
  readonly channel: PostChannel
  readonly jobSeeking: boolean
}

/** What went before a post, as the coach's rules on rhythm ask for it. */
export type Before = {
  /** On the same channel, the same day. */
  readonly today: number
  /** On the same channel, the same day and the six before. */
  readonly week: number
  /** On any channel, the same day and the 29 before. */
  readonly hireMe: number
}

/** @param before what was published before the post, itself left out; later days do not count */
export function countBefore(before: readonly Published[], channel: PostChannel, day: Day): Before {
  const there = before.filter((one) => one.channel === channel && one.day <= day)
  return {
    today: there.filter((one) => one.day === day).length,
    week: there.filter((one) => one.day > day - 7).length,
    hireMe: before.filter((one) => one.jobSeeking && one.day <= day && one.day > day - 30).length,
  }
}

const REST_DAYS = 2
const WEEKLY = 3

/** The first day on which one more post keeps two days from the last and at most three in seven. */
export function nextGoodDay(
  published: readonly Published[],
  today: Day,
): { readonly day: Day; readonly why: string } {
  const days = published.map((one) => one.day).filter((day) => day <= today)
  const last = days.length === 0 ? null : Math.max(...days)
  if (last === null) return { day: today, why: 'Nothing is published yet; any day is a good one.' }
  const inWeek = days.filter((day) => day > today - 7)
  const [oldest = today] = inWeek.toSorted((a, b) => a - b).slice(-WEEKLY)
  const afterWeek = inWeek.length >= WEEKLY ? oldest + 7 : today
  const day = Math.max(today, last + REST_DAYS, afterWeek)
  if (day > today && inWeek.length >= WEEKLY) {
    return { day, why: `${inWeek.length} posts in the last seven days; let them be read first.` }
  }
  if (day > today) {
    return { day, why: `The last one went out on ${isoDay(last)}; give it a day or two.` }
  }
  return { day, why: 'Enough days have passed since the last one.' }
}

/** Rhythm in a sentence: "About every 9 days; the last one on 2026-11-20." */
export function rhythmWords(published: readonly Published[], today: Day): string {
  const days = [...new Set(published.map((one) => one.day))].toSorted((a, b) => a - b)
  const last = days.at(-1)
  if (last === undefined) return 'Nothing published yet.'
  const recent = days.filter((day) => day > today - 365)
  const gaps = recent.slice(1).map((day, at) => day - (recent[at] ?? day))
  const end = `the last one on ${isoDay(last)}.`
  if (gaps.length < 2) return `Now and then; ${end}`
  const middle = gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 1
  return `${middle <= 1 ? 'About every day' : `About every ${middle} days`}; ${end}`
}
