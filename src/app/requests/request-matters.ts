import { DAY_MS, dayOf, type Instant } from '../../domain/instant.ts'
import type { RequestAnswer, RequestKind } from '../../domain/request.ts'
import type { MoveView } from '../../domain/view/today-view.ts'
import { requestReason, sayToRequest } from '../../plan/request-words.ts'
import { whenWords } from '../../plan/words.ts'
import { sentenceBefore } from '../../text/question-in.ts'
import type { Writer } from '../../store/change.ts'
import {
  findDealtWith,
  findRequestsDue,
  findRequestsOf,
  type ToldRequest,
} from '../../store/requests.ts'
import { findAskedAgain } from '../../store/same-request.ts'
import type { Scope } from '../../store/store.ts'
import type { MatterContext, MatterOf } from '../today/matter-source.ts'
import { markRequest } from './mark-request.ts'
import { findSinceAsked } from './since-asked.ts'
import { isLate } from './find-asked.ts'
import { requestMoveId } from './request-move.ts'
import { heardYes } from './yes-taken-back.ts'

/** A request has three days of its own before the day brings it up, and is brought up for two months. */
const GRACE_MS = 3 * DAY_MS
const LONGEST_MS = 60 * DAY_MS
const MOST = 40

/**
 * What waits for an answer, the oldest first; what was decided and not said from the next day on. Not what has
 * likely settled itself.
 */
export async function requestMatters(
  s: Scope,
  context: MatterContext,
): Promise<readonly MatterOf[]> {
  const { now, today } = context
  const rows = await findRequestsDue(s, {
    today,
    from: now - LONGEST_MS,
    to: now - GRACE_MS,
    decidedBy: now - DAY_MS,
    limit: MOST,
  })
  const undecided = rows.flatMap(({ id, answer }) => (answer === null ? [id] : []))
  const settled = await findSinceAsked(s, undecided)
  return rows
    .filter(({ id }) => !settled.has(id))
    .map((row) => ({ personId: row.person_id, matter: matterOf(row, context) }))
}

function matterOf(row: ToldRequest, { now, timeZone, today }: MatterContext): MatterOf['matter'] {
  const when = (at: Instant) => whenWords(dayOf(at, timeZone), today)
  const answer = row.answer as RequestAnswer | null
  const decided = answer === null ? null : { answer, when: when(row.decided_at ?? row.at) }
  return {
    kind: 'request',
    matterId: row.id,
    reason: requestReason({
      words: row.words,
      what: row.what,
      subject: row.subject,
      before: sentenceBefore(row.snippet ?? '', row.words),
      when: when(row.at),
      decided,
    }),
    say: sayToRequest(row, {
      kind: row.kind as RequestKind,
      answer,
      heardYes: heardYes(row),
      isLate: isLate(row.at, now),
    }),
    due: today,
    at: row.at,
    source: row.author === 'you' ? 'you' : (row.source ?? 'import'),
    locator:
      row.interaction_id === null
        ? { kind: 'person', id: row.person_id }
        : { kind: 'interaction', id: row.interaction_id },
  }
}

/** The request on which a move rests is answered with it. */
export async function answerByMove(w: Writer, move: MoveView, timeZone: string): Promise<void> {
  const rows = await findRequestsOf(w, move.personId)
  const row = rows.find((one) => requestMoveId(one, timeZone) === move.id)
  if (row !== undefined) await markRequest(w, row, { isSaid: true }, timeZone)
}

/**
 * Questions of which the day says nothing as replies owed: they are requests it brings up, or the owner
 * has answered them.
 */
export async function notOwedAsReplies(
  s: Scope,
  owed: readonly string[],
  matters: readonly MatterOf[],
): Promise<ReadonlySet<string>> {
  const requests = matters.flatMap(({ matter }) => (matter.kind === 'request' ? [matter] : []))
  const brought = requests.flatMap(({ locator }) =>
    locator?.kind === 'interaction' ? [locator.id] : [],
  )
  const ids = new Set(requests.map(({ matterId }) => matterId))
  const again = [...(await findAskedAgain(s, owed))].flatMap(([interactionId, first]) =>
    ids.has(first) ? [interactionId] : [],
  )
  return new Set([...(await findDealtWith(s, owed)), ...brought, ...again])
}
