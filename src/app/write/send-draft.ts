import { DigwellError } from '../../domain/digwell-error.ts'
import { snippet } from '../../import/snippet.ts'
import { updateRow } from '../../store/change.ts'
import { change, loadSettings, tieClock, type Home } from '../home.ts'
import { hearSentIntroduction, otherIntroduced } from '../introductions/hear-sent-introduction.ts'
import { noteSent } from '../gives/note-sent.ts'
import { hearSentNeeds } from '../needs/hear-sent-needs.ts'
import { logTalk } from '../people/log-talk.ts'
import { refreshPeople } from '../people/refresh-people.ts'
import { requirePerson } from '../people/require-person.ts'
import { hearSent } from '../promises/hear-sent.ts'
import { findRequestAnswered } from '../requests/find-request-answered.ts'
import { markRequest } from '../requests/mark-request.ts'
import { requestMoveId } from '../requests/request-move.ts'
import { closeMoveOf } from './close-move.ts'
import { keepDraft } from './save-draft.ts'
import type { DraftInput, SentReceipt } from './write-desk.ts'

/**
 * The owner sent a message by their own hand: it counts as contact from now on, the move it answered is
 * done. One change, so that undoing takes all of it back and the draft is open again.
 */
export async function sendDraft(
  home: Home,
  draft: DraftInput,
  requestKey?: string,
): Promise<SentReceipt> {
  if (draft.text.trim() === '') {
    throw new DigwellError('invalid-input', 'There are no words in it yet.')
  }
  const { personId, to } = await home.store.read(home.owner, async (s) => {
    const { id, name } = await requirePerson(s, draft.personId)
    const other = await otherIntroduced(s, draft.id)
    return { personId: id, to: other === null ? name : `${name} and ${other}` }
  })
  return change(
    home,
    { verb: 'sent', summary: `Wrote to ${to}` },
    async (w) => {
      await keepDraft(home, w, { ...draft, personId })
      const interactionId = home.newId()
      const { timeZone } = await loadSettings(home, w)
      const request = await findRequestAnswered(w, {
        personId,
        moveId: draft.moveId ?? null,
        purpose: draft.purpose ?? null,
        now: w.at,
        timeZone,
      })
      const ofRequest = request === null ? null : requestMoveId(request, timeZone)
      await closeMoveOf(home, w, { personId, moveId: draft.moveId ?? ofRequest, timeZone })
      if (request !== null) await markRequest(w, request, { isSaid: true }, timeZone)
      await updateRow(w, 'draft', draft.id, {
        state: 'sent',
        sent_at: w.at,
        changed_at: w.at,
        interaction_id: interactionId,
      })
      await logTalk(w, {
        id: interactionId,
        personId,
        at: w.at,
        channel: draft.channel,
        sent: true,
        subject: draft.subject.trim() === '' ? null : draft.subject.trim(),
        note: snippet(draft.text),
        inPerson: false,
        timeZone,
      })
      await hearSent(w, {
        draftId: draft.id,
        personId,
        interactionId,
        text: draft.text,
        at: w.at,
        timeZone,
      })
      await hearSentIntroduction(home, w, {
        draftId: draft.id,
        personId,
        purpose: draft.purpose ?? null,
        channel: draft.channel,
        subject: draft.subject,
        text: draft.text,
        timeZone,
      })
      await hearSentNeeds(w, {
        draftId: draft.id,
        personId,
        interactionId,
        purpose: draft.purpose ?? null,
        text: draft.text,
        at: w.at,
      })
      await noteSent(w, { personId, interactionId, purpose: draft.purpose ?? null })
      await refreshPeople(w, [personId], await tieClock(home, w, w.at))
      return { interactionId }
    },
    requestKey,
  )
}
