import type { JournaledTable } from './journaled.ts'
import { factsWithout } from './facts-without.ts'

/** A row as it was at some time; null: it was not there. */
export type RowThen = { readonly [column: string]: unknown } | null

export type RowStory = {
  /** Before the change. */
  readonly before: RowThen
  /** When the next change touched it. */
  readonly after: RowThen
  readonly now: RowThen
}

type Present = NonNullable<RowThen>

/**
 * The row as it would be had one of the changes that touched it never been: what that one altered is as
 * before, what others altered since stays as they left it. Lists and counts are told apart piece by piece.
 */
export function withoutChange(table: JournaledTable, story: RowStory): RowThen {
  const { before, after, now } = story
  if (now === null) return after === null ? before : null
  if (after === null) return now
  if (before === null) return withoutMaker(table, after, now)
  const merged: Record<string, unknown> = { ...now }
  for (const column of Object.keys(now)) {
    merged[column] = columnWithout(table, column, { before, after, now })
  }
  return isSaidByNobody(table, merged) ? null : merged
}

/** What the change itself brought stays for what others told of it since. */
function withoutMaker(table: JournaledTable, after: Present, now: Present): RowThen {
  if (now['change_id'] !== after['change_id']) return now
  if (table === 'persona' || table === 'setting') {
    const before = { ...EMPTY[table], id: now['id'] }
    const merged: Record<string, unknown> = { ...now }
    for (const column of Object.keys(before)) {
      merged[column] = columnWithout(table, column, { before, after, now })
    }
    return isSaidByNobody(table, merged) ? null : merged
  }
  if (table === 'record') return now['hash'] === after['hash'] ? null : now
  return STAY.has(table) ? now : null
}

/** A row of these that says nothing is none. */
const EMPTY = {
  persona: { facts: '[]', owner_wrote: 0, wrote_personally: 0, bulk: 0 },
  setting: { value: '[]' },
} as const

/** What others told more of, or the owner made theirs by writing on it. */
const STAY: ReadonlySet<JournaledTable> = new Set([
  'event',
  'source',
  'own_fact',
  'follow_up',
  'draft',
  'draft_version',
  'wish',
  'capture',
  'pitch',
  'pitch_version',
  'trip',
  'column_map',
] as const)

function isSaidByNobody(table: JournaledTable, row: Present): boolean {
  if (table === 'setting') return row['value'] === '[]'
  return (
    table === 'persona' && Object.entries(EMPTY.persona).every(([name, no]) => row[name] === no)
  )
}

const COUNTS = new Set(['owner_wrote', 'wrote_personally', 'bulk'])

type Columns = { readonly before: Present; readonly after: Present; readonly now: Present }

function columnWithout(table: JournaledTable, column: string, rows: Columns): unknown {
  const [before, after, now] = [rows.before[column], rows.after[column], rows.now[column]]
  if (isSame(before, after)) return now
  if (isSame(now, after)) return before
  if (table === 'persona' && column === 'facts') return factsWithout(before, after, now)
  if (table === 'persona' && COUNTS.has(column)) {
    return Math.max(0, Number(now) - (Number(after) - Number(before)))
  }
  if (table === 'setting' && column === 'value') return listWithout(before, after, now)
  return now
}

function isSame(left: unknown, right: unknown): boolean {
  return left === right || JSON.stringify(left) === JSON.stringify(right)
}

/** A list of texts without those that the change added, with those that it dropped; anything else as it is now. */
function listWithout(before: unknown, after: unknown, now: unknown): unknown {
  const [had, then, has] = [textsOf(before), textsOf(after), textsOf(now)]
  if (had === null || then === null || has === null) return now
  const added = new Set(then.filter((text) => !had.includes(text)))
  const dropped = had.filter((text) => !then.includes(text) && !has.includes(text))
  return JSON.stringify([...has.filter((text) => !added.has(text)), ...dropped])
}

function textsOf(value: unknown): readonly string[] | null {
  const list: unknown = typeof value === 'string' ? JSON.parse(value) : null
  return Array.isArray(list) && list.every((one) => typeof one === 'string') ? list : null
}
