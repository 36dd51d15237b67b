import type { ToldNeed } from '../../store/needs.ts'
import { isSameThing, thingNamed, type Thing } from '../../text/needs/same-thing.ts'

/**
 * One suggestion for each person, way and thing, however often it was said; none where the owner took the
 * same up, dismissed it, or settled it after it was said. One said again keeps the id of its first saying, or
 * of what the owner took up, so that what hangs on it stays, and shows the newest saying and where that was.
 *
 * @param told the newest first
 * @param answered what the owner answered, of the same people
 * @returns the newest first
 */
export function foldTold(
  told: readonly ToldNeed[],
  answered: readonly ToldNeed[],
): readonly ToldNeed[] {
  const closing = Map.groupBy(answered, keyOf)
  const folded = [...Map.groupBy(told, keyOf)].flatMap(([key, rows]) =>
    foldOfOne(rows, closing.get(key) ?? []),
  )
  return folded.toSorted((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1))
}

type Named = { readonly row: ToldNeed; readonly thing: Thing }
type Group = { readonly thing: Thing; readonly rows: ToldNeed[] }

/** All of one person and way. */
function foldOfOne(rows: readonly ToldNeed[], answered: readonly ToldNeed[]): readonly ToldNeed[] {
  if (rows.length === 1 && answered.length === 0) return rows
  const closing = answered.map(named)
  const taken = rows.filter(({ state }) => state !== null).map(groupOf)
  const groups = [...taken]
  for (const row of rows.filter(({ state }) => state === null)) {
    const thing = thingOf(row)
    const group = groups.find((known) => isSameThing(known.thing, thing))
    if (group !== undefined) group.rows.push(row)
    else if (!closing.some((one) => closes(one, { row, thing })))
      groups.push({ thing, rows: [row] })
  }
  return groups.map((group) => asOne(group, taken.includes(group)))
}

function closes({ row, thing }: Named, suggested: Named): boolean {
  const isLater = row.state === 'met' && suggested.row.at > (row.answered_at ?? 0)
  return row.id !== suggested.row.id && !isLater && isSameThing(thing, suggested.thing)
}

/** Its newest saying under the id that stands. */
function asOne({ rows }: Group, isTaken: boolean): ToldNeed {
  const newest = rows.reduce((one, other) => (other.at > one.at ? other : one))
  const standing = isTaken ? rows[0] : rows.at(-1)
  if (standing === undefined || standing === newest || standing.author === 'you') {
    return standing ?? newest
  }
  const { words, at, interaction_id, source, author, persona_id } = newest
  return { ...standing, words, at, interaction_id, source, author, persona_id }
}

function keyOf({ person_id, way }: ToldNeed): string {
  return `${way} ${person_id ?? ''}`
}

function named(row: ToldNeed): Named {
  return { row, thing: thingOf(row) }
}

function groupOf(row: ToldNeed): Group {
  return { thing: thingOf(row), rows: [row] }
}

function thingOf({ own_what, what }: ToldNeed): Thing {
  return thingNamed(own_what ?? what)
}
