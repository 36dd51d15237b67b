import type { Instant } from '../../domain/instant.ts'
import { OWNER, type FoundMatch } from '../../insight/found-match.ts'
import { matchNeeds } from '../../insight/match-needs.ts'
import { findMatchMarks, replaceMatches, type ToldMark } from '../../store/found-matches.ts'
import { presentAmong } from '../../store/people.ts'
import { findUnfinishedImports } from '../../store/imports.ts'
import { namedId } from '../../store/named-id.ts'
import type { FoundMatchRow } from '../../store/need-rows.ts'
import { findOwnersOfNeeds } from '../../store/needs.ts'
import {
  beginMatchingAll,
  clearMatchesDue,
  endMatchingAll,
  findMatchesDue,
  markMatchesDue,
} from '../../store/person-terms.ts'
import type { Scope } from '../../store/store.ts'
import { leaveAside, type Home } from '../home.ts'
import { settleFolds, settleFoldsSoon } from '../people/settle-folds.ts'
import { contentOf } from './match-content.ts'
import { gatherAll, gatherAround } from './gather-matching.ts'
import { gatherStated, type Statement } from './gather-stated.ts'
import { dropKnownPairs } from './known-pairs.ts'

/** More than these are matched afresh with everybody. */
const MOST_AT_ONCE = 300

/**
 * Brings what is known of who could use what up to date. Derived only, so no change. Cost: nothing where
 * nothing changed, else the people that changed and those who share a term with them; after an import all.
 */
export async function settleMatches(home: Home): Promise<void> {
  if (home.readOnly === true) return
  await settleFolds(home)
  const due = await home.store.read(home.owner, (s) => findMatchesDue(s, MOST_AT_ONCE))
  if (due?.length === 0) return
  if (due === null) return settleAllMatches(home)
  await home.store.write(home.owner, async (s) => {
    const rows = await matchesOf(s, due, home.clock())
    await replaceMatches(s, due, rows)
    await clearMatchesDue(s, due)
  })
}

/**
 * Everybody with everybody takes seconds: nothing is locked while it is reckoned. Who changes meanwhile is
 * due again, and what the owner said or forgot meanwhile stands.
 */
async function settleAllMatches(home: Home): Promise<void> {
  const write = <T>(work: (s: Scope) => Promise<T>): Promise<T> =>
    home.store.write(home.owner, work)
  await write(beginMatchingAll)
  const rows = await home.store.read(home.owner, (s) => matchesOf(s, null, home.clock()))
  await write(async (s) => {
    const marks = await findMatchMarks(s)
    const present = await presentAmong(
      s,
      rows.flatMap(({ person_id, other_id }) => [person_id, other_id]),
    )
    const stands = rows.filter(
      ({ kind, person_id, other_id, need_id }) =>
        [person_id, other_id].every((id) => id === null || present.has(id)) &&
        !marks.some((mark) =>
          concerns(mark, { kind, personId: person_id, otherId: other_id, needId: need_id }),
        ),
    )
    await replaceMatches(s, null, stands)
    await endMatchingAll(s)
  })
}

/**
 * The same where they are asked for. While an import goes on, what it brings is left to its end; what
 * concerns everybody is worked out elsewhere.
 *
 * @returns false while it is worked out elsewhere
 */
export async function settleMatchesSoon(home: Home): Promise<boolean> {
  const read = <T>(work: (s: Scope) => Promise<T>): Promise<T> => home.store.read(home.owner, work)
  if ((await read(findUnfinishedImports)).length > 0) return true
  if (!(await settleFoldsSoon(home))) return false
  // Only now: who was folded anew is matched anew.
  const due = await read((s) => findMatchesDue(s, MOST_AT_ONCE))
  if (due?.length === 0) return true
  if (leaveAside(home, due === null)) return false
  await settleMatches(home)
  return true
}

type Fresh = Omit<FoundMatchRow, 'owner_id'>

/** @param due whose matches are worked out; null: everybody's */
async function matchesOf(
  s: Scope,
  due: readonly string[] | null,
  now: Instant,
): Promise<readonly Fresh[]> {
  const stated = await gatherStated(s, now)
  const marks = await findMatchMarks(s)
  const index = due === null ? await gatherAll(s, stated) : await gatherAround(s, due, stated)
  const found = matchNeeds({
    index,
    stated,
    now,
    isOut: (match) => marks.some((mark) => concerns(mark, match)),
    ...(due === null ? {} : { focus: new Set(due) }),
  })
  return rowsOf(await dropKnownPairs(s, found), stated)
}

type Pairing = Pick<FoundMatch, 'personId' | 'otherId' | 'needId'> & { readonly kind: string }

/** Two people whom the owner parted stay so, whatever else they may have for each other. */
function concerns(mark: ToldMark, match: Pairing): boolean {
  if (mark.kind !== match.kind) return false
  if (match.kind !== 'meet') {
    return mark.person_id === match.personId && mark.need_id === match.needId
  }
  const pair = [match.personId, match.otherId]
  return pair.includes(mark.person_id) && pair.includes(mark.other_id)
}

function rowsOf(found: readonly FoundMatch[], stated: readonly Statement[]): readonly Fresh[] {
  const byId = new Map(stated.map((one) => [one.id, one]))
  return found.flatMap((match) => {
    const content = contentOf(match, byId)
    if (content === null) return []
    const { kind, personId, otherId, needId, offerId, score, at } = match
    return {
      id: namedId('match', kind, personId, otherId ?? '', needId ?? '', offerId ?? ''),
      kind,
      person_id: personId,
      other_id: otherId,
      need_id: needId,
      score,
      at,
      content: JSON.stringify(content),
    }
  })
}

/**
 * Whoever's needs and offers a change wrote or took back is matched again.
 *
 * @param touched all whom the change concerned: matched again where it is not known any more whose they were
 */
export async function markNeedsDue(
  s: Scope,
  changeId: string,
  touched: readonly string[] = [],
): Promise<void> {
  const owners = await findOwnersOfNeeds(s, changeId)
  const isLost = owners.some(({ personId }) => personId === undefined)
  const due = owners.flatMap(({ personId }) => (personId === undefined ? [] : [personId ?? OWNER]))
  await markMatchesDue(s, [...new Set([...due, ...(isLost ? touched : [])])])
}
