import type { Instant } from '../domain/instant.ts'

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

const two = (value: number): string => (value < 10 ? `0${value}` : String(value))

/** The pieces of a moment in UTC that the exports below are put together from. */
function pieces(at: Instant) {
  const date = new Date(at)
  const hour = date.getUTCHours()
  return {
    weekday: WEEKDAYS[date.getUTCDay()] ?? 'Sun',
    month: MONTHS[date.getUTCMonth()] ?? 'Jan',
    m: date.getUTCMonth() + 1,
    d: date.getUTCDate(),
    y: date.getUTCFullYear(),
    yy: two(date.getUTCFullYear() % 100),
    hour,
    h12: hour % 12 === 0 ? 12 : hour % 12,
    half: hour < 12 ? 'AM' : 'PM',
    min: two(date.getUTCMinutes()),
    sec: two(date.getUTCSeconds()),
  }
}

/** `Wed, 30 Jun 2021 09:52:40 +0200`: a mail's Date, as the clock `offsetMinutes` east of UTC shows it. */
export function mailDate(at: Instant, offsetMinutes: number): string {
  const p = pieces(at + offsetMinutes * 60_000)
  const away = Math.abs(offsetMinutes)
  const zone = `${offsetMinutes < 0 ? '-' : '+'}${two(Math.floor(away / 60))}${two(away % 60)}`
  return `${p.weekday}, ${two(p.d)} ${p.month} ${p.y} ${two(p.hour)}:${p.min}:${p.sec} ${zone}`
}

/** `Wed Jun 30 07:52:40 +0000 2021`: the date of a mailbox's From line. */
export function fromLineDate(at: Instant): string {
  const p = pieces(at)
  return `${p.weekday} ${p.month} ${two(p.d)} ${two(p.hour)}:${p.min}:${p.sec} +0000 ${p.y}`
}

/** `05 Mar 2024`, of LinkedIn connections. */
export function dayMonthYear(at: Instant): string {
  const p = pieces(at)
  return `${two(p.d)} ${p.month} ${p.y}`
}

/** `Mar 2024`, of positions. */
export function monthYear(at: Instant): string {
  const p = pieces(at)
  return `${p.month} ${p.y}`
}

/** `2023-06-11 15:33:58`, of shares, comments and (with ` UTC`) messages. */
export function plainStamp(at: Instant): string {
  return new Date(at).toISOString().slice(0, 19).replace('T', ' ')
}

/** `1/29/26, 2:37 PM`, of invitations and applications. */
export function shortUsStamp(at: Instant): string {
  const p = pieces(at)
  return `${p.m}/${p.d}/${p.yy}, ${p.h12}:${p.min} ${p.half}`
}

/** `08/30/22, 05:51 PM`, of recommendations. */
export function paddedUsStamp(at: Instant): string {
  const p = pieces(at)
  return `${two(p.m)}/${two(p.d)}/${p.yy}, ${two(p.h12)}:${p.min} ${p.half}`
}

/** `Apr 08, 2024 07:00 AM`, of events. */
export function longUsStamp(at: Instant): string {
  const p = pieces(at)
  return `${p.month} ${two(p.d)}, ${p.y} ${two(p.h12)}:${p.min} ${p.half}`
}

/** `2023/06/18 14:24:54 UTC`, of endorsements. */
export function slashStamp(at: Instant): string {
  return `${plainStamp(at).replaceAll('-', '/')} UTC`
}

/** `Wed Jun 24 12:43:42 UTC 2026`, of company follows. */
export function weekdayStamp(at: Instant): string {
  const p = pieces(at)
  return `${p.weekday} ${p.month} ${two(p.d)} ${two(p.hour)}:${p.min}:${p.sec} UTC ${p.y}`
}

/** `20210705T160000Z`, of calendars. */
export function calendarStamp(at: Instant): string {
  return `${new Date(at).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`
}

/** `2026-11-24` */
export function isoDate(at: Instant): string {
  return new Date(at).toISOString().slice(0, 10)
}
