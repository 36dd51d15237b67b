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

/** What is known of pairs of events besides their names and hours, by their ids. */
export type EventBonds = {
  readonly joined: readonly (readonly [string, string])[]
  readonly apart: readonly (readonly [string, string])[]
}

const TWELVE_HOURS = 12 * 3_600_000
const SMALL = new Set(['the', 'of', 'and', 'a', 'at', 'in', 'for', 'with'])

/**
 * Groups what sources call by two names but was one event: they begin within twelve hours of each other (on
 * the same day, where one of them has no hour), and their names are the same or one holds most of the
 * other's words. Without a day, only the same name.
 * O(n log n), plus those of one day among each other.
 *
 * @param bonds pairs that are one whatever they are called, and pairs that never are, which is the stronger
 * @returns groups of ids, each in the order of ids; the first one stands for the group
 */
export function sameEvents(
  events: readonly EventToCompare[],
  bonds: EventBonds = { joined: [], apart: [] },
): readonly (readonly string[])[] {
  const parted = new Set(bonds.apart.flatMap(([a, b]) => [`${a}/${b}`, `${b}/${a}`]))
  const isParted = (left: readonly EventToCompare[], right: readonly EventToCompare[]): boolean =>
    parted.size > 0 && left.some((a) => right.some((b) => parted.has(`${a.id}/${b.id}`)))
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
        !isParted([first, ...others], [event]) &&
        [first, ...others].some((other) => isSameName(other.name, event.name)),
    )
    if (group === undefined) {
      const fresh = [event]
      groups.push(fresh)
      open.push(fresh)
    } else group.push(event)
  }
  return joinGroups(groups, bonds.joined, isParted).map((group) => group.map(({ id }) => id).sort())
}

type Group = readonly EventToCompare[]

function joinGroups(
  groups: readonly Group[],
  joined: EventBonds['joined'],
  isParted: (left: Group, right: Group) => boolean,
): readonly Group[] {
  if (joined.length === 0) return groups
  const groupOf = new Map(groups.flatMap((group) => group.map(({ id }) => [id, group] as const)))
  const gone = new Set<Group>()
  const fresh = new Set<Group>()
  for (const [a, b] of joined) {
    const left = groupOf.get(a)
    const right = groupOf.get(b)
    if (left === undefined || right === undefined || left === right) continue
    if (isParted(left, right)) continue
    const whole = [...left, ...right]
    for (const { id } of whole) groupOf.set(id, whole)
    gone.add(left).add(right)
    fresh.add(whole)
  }
  return [...groups, ...fresh].filter((group) => !gone.has(group))
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
