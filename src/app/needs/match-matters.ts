import { dayOf } from '../../domain/instant.ts'
import type { MoveView } from '../../domain/view/today-view.ts'
import { moveId } from '../../plan/move-id.ts'
import { matchReason, sayMatch } from '../../plan/match-words.ts'
import { whenWords } from '../../plan/words.ts'
import type { Writer } from '../../store/change.ts'
import { findMatches, type NamedMatch } from '../../store/found-matches.ts'
import type { Scope } from '../../store/store.ts'
import type { MatterSource } from '../today/matter-source.ts'
import { markMatch } from './answer-match.ts'
import { calledIn, wordsOf } from './view-matches.ts'

const MOST = 8
/** A day's list brings only what fits well. */
const GOOD = 0.35

/** What the owner could give, or whom they could bring together: the best few; the plan takes one a day. */
export const matchMatters: MatterSource = async (s, { timeZone, today }) => {
  const rows = await bestMatches(s)
  const called = await calledIn(s, rows)
  return rows.map((row) => {
    const words = wordsOf(row, called)
    const { theirs } = words.content
    return {
      personId: row.person_id,
      matter: {
        kind: 'offer',
        matterId: row.id,
        reason: matchReason(words, whenWords(dayOf(theirs.at, timeZone), today)),
        say: sayMatch(words),
        due: today,
        at: row.at,
        source: theirs.source,
        locator:
          theirs.locator?.startsWith('interaction:') === true
            ? { kind: 'interaction', id: theirs.locator.slice('interaction:'.length) }
            : { kind: 'person', id: row.person_id },
      },
    }
  })
}

async function bestMatches(s: Scope): Promise<readonly NamedMatch[]> {
  const rows = [...(await findMatches(s, 'give', MOST)), ...(await findMatches(s, 'meet', MOST))]
  return rows.filter(({ score }) => score >= GOOD).toSorted((a, b) => b.score - a.score)
}

/** What a ticked-off move offered is not brought up again. */
export async function offerByMove(w: Writer, move: MoveView, timeZone: string): Promise<void> {
  const row = (await bestMatches(w)).find(
    ({ id, person_id, at }) =>
      moveId('offer', `${person_id}/${id}`, dayOf(at, timeZone)) === move.id,
  )
  if (row !== undefined) await markMatch(w, row, 'done')
}
