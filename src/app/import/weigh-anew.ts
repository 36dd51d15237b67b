import type { Instant } from '../../domain/instant.ts'
import { hasStanding } from '../../identity/gather-people.ts'
import type { Decision, Persona } from '../../identity/persona.ts'
import { unexplained, type InParts } from '../../identity/unexplained.ts'
import { listJoins, type Join } from '../../store/decisions.ts'
import { findPersonas } from '../../store/personas.ts'
import type { Scope } from '../../store/store.ts'

/** The personas as matching is to see them. */
export type WeighedAnew = {
  readonly personas: readonly Persona[]
  readonly decisions: readonly Decision[]
  /** Decisions that hold no more. */
  readonly fallen: readonly string[]
}

/**
 * Lets matching decide anew on entries that became one person by way of one that is gone, or by what one
 * said that is gone: they count as new and are joined again with a reason of their own, or parted. The
 * part that the person was first made from keeps the person, with all that hangs on it; what is written
 * within a part holds.
 *
 * @param mine the owner's own entries by id: they are there too
 * @param from what was weighed then or later is weighed anew in any case; null: not for that
 */
export async function weighAnew(
  s: Scope,
  personas: readonly Persona[],
  { mine, from }: { readonly mine: ReadonlyMap<string, string>; readonly from: Instant | null },
): Promise<WeighedAnew> {
  if (personas.every(({ personId }) => personId === null)) {
    return { personas, decisions: [], fallen: [] }
  }
  const here = new Set([...mine.keys(), ...personas.map(({ id }) => id)])
  const holds = ({ leansOn, at }: Join) =>
    leansOn === null || ((from === null || at < from) && leansOn.every((id) => here.has(id)))
  const joins = Map.groupBy(await listJoins(s), holds)
  const loose = await findLoose(s, unexplained(personas, joins.get(true) ?? []))
  const ids = new Set(loose.flat().map(({ id }) => id))
  return {
    personas:
      ids.size === 0
        ? personas
        : personas.map((one) => (ids.has(one.id) ? { ...one, personId: null } : one)),
    decisions: loose.flatMap(heldTogether),
    fallen: (joins.get(false) ?? []).map(({ id }) => id),
  }
}

type Part = InParts['parts'][number]

/** All parts but the one of each person that it was first made from. */
async function findLoose(s: Scope, people: readonly InParts[]): Promise<readonly Part[]> {
  if (people.length === 0) return []
  const ids = people.flatMap(({ parts }) => parts.flat().map(({ id }) => id))
  const madeBy = new Map((await findPersonas(s, ids)).map((row) => [row.id, row.change_id]))
  return people.flatMap(({ personId, parts }) => {
    const ranks = new Map(parts.map((part) => [part, rankOf(part, personId, madeBy)]))
    const rank = (part: Part) => ranks.get(part) ?? ''
    return [...parts].sort((a, b) => compareText(rank(a), rank(b)) || b.length - a.length).slice(1)
  })
}

/** As text, least first: made by hand, then whoever is a person even when alone; older before newer. */
function rankOf(part: Part, personId: string, madeBy: ReadonlyMap<string, string>): string {
  const isByHand = part.some(({ source, key }) => source === 'you' && key === personId)
  const kind = isByHand ? 0 : part.some(hasStanding) ? 1 : 2
  const [oldest = ''] = part.map(({ id }) => madeBy.get(id) ?? '').sort()
  return `${kind} ${oldest}`
}

/** What is written within a part, as decisions; the owner's own go before them. */
function heldTogether(part: Part): Decision[] {
  return part.slice(1).map(({ id }, index) => {
    return { left: part[index]?.id ?? id, right: id, verdict: 'same', by: 'rule' }
  })
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
