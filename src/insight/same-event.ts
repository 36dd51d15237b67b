import { type Day, DAY_MS, type Instant } from '../domain/instant.ts'
import { fold } from '../text/fold.ts'

export type EventToCompare = {
  readonly id: string
  readonly name: string
  readonly startAt: Instant | null
  /** The owner's day on which it begins, where that is all that is known: `startAt` is that day's start. */
  readonly dayOnly?: boolean
  readonly day?: Day | null
}

const TWELVE_HOURS = 12 * 3_600_000
const SMALL = new Set(['the', 'of', 'and', 'a', 'at', 'in', 'for', 'with'])

/**
 * Groups what sources call by two names but was one event: they begin within twelve hours of each other (on
 * the same day, where one of them has no hour), and their names are the same or one holds most of the
 * other's words. Without a day, only the same name.
 * O(n log n), plus those of one day among each other.
 *
 * @returns groups of ids, each in the order of ids; the first one stands for the group
 */
export function sameEvents(events: readonly EventToCompare[]): readonly (readonly string[])[] {
  const sorted = [...events].sort(
    (a, b) => (a.startAt ?? 0) - (b.startAt ?? 0) || (a.id < b.id ? -1 : 1),
  )
  const groups: EventToCompare[][] = []
  let open: EventToCompare[][] = []
  for (const event of sorted) {
    open = open.filter(([first]) => first !== undefined && isWithin(DAY_MS, first, event))
    const group = open.find(
      ([first, ...others]) =>
        first !== undefined &&
        isNear(first, event) &&
        [first, ...others].some((other) => isSameName(other.name, event.name)),
    )
    if (group === undefined) {
      const fresh = [event]
      groups.push(fresh)
      open.push(fresh)
    } else group.push(event)
  }
  return groups.map((group) => group.map(({ id }) => id).sort())
}

function isNear(left: EventToCompare, right: EventToCompare): boolean {
  const isDay = left.dayOnly === true || right.dayOnly === true
  return isDay ? left.day === right.day : isWithin(TWELVE_HOURS, left, right)
}

function isWithin(span: number, left: EventToCompare, right: EventToCompare): boolean {
  if (left.startAt === null || right.startAt === null) return left.startAt === right.startAt
  return right.startAt - left.startAt <= span
}

/** The same words, or four of five of the shorter name's words in the longer one (two at least). */
export function isSameName(left: string, right: string): boolean {
  const a = wordsOf(left)
  const b = wordsOf(right)
  if ([...a].join(' ') === [...b].join(' ')) return true
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  if (small.size < 2) return false
  return [...small].filter((word) => large.has(word)).length / small.size >= 0.8
}

function wordsOf(name: string): ReadonlySet<string> {
  return new Set(
    fold(name)
      .split(' ')
      .filter((word) => word !== '' && !SMALL.has(word)),
  )
}
