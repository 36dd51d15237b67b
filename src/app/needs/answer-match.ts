import { DigwellError } from '../../domain/digwell-error.ts'
import type { Receipt } from '../../domain/view/history-view.ts'
import { putRow, type Writer } from '../../store/change.ts'
import { dropMatch, findMatch, type NamedMatch } from '../../store/found-matches.ts'
import { markMatchesDue } from '../../store/person-terms.ts'
import { change, type Home } from '../home.ts'
import { ownPersona } from '../people/own-persona.ts'

/** Not this, not these two; or it is done. It is not brought up again. @throws DigwellError not-found */
export async function answerMatch(
  home: Home,
  id: string,
  answer: 'not' | 'done',
  requestKey?: string,
): Promise<Receipt> {
  const row = await home.store.read(home.owner, (s) => findMatch(s, id))
  // A repeated request is answered as the first time, though the match is gone by then.
  if (row === undefined && requestKey === undefined) throw gone()
  const names = [row?.name, row?.other].filter((name) => typeof name === 'string').join(' and ')
  return change(
    home,
    {
      verb: `match-${answer}`,
      summary: answer === 'not' ? `Not this: ${names}` : `Done: ${names}`,
    },
    async (w) => {
      if (row === undefined) throw gone()
      await markMatch(w, row, answer)
      return {}
    },
    requestKey,
  )
}

/** Keeps the owner's word on a match, and takes it off the list. */
export async function markMatch(w: Writer, row: NamedMatch, state: 'not' | 'done'): Promise<void> {
  await putRow(w, 'match_mark', {
    id: row.id,
    kind: row.kind,
    persona_id: await ownPersona(w, row.person_id),
    other_persona_id: row.other_id === null ? null : await ownPersona(w, row.other_id),
    need_id: row.need_id,
    state,
    at: w.at,
  })
  await dropMatch(w, row.id)
  await markMatchesDue(w, [row.person_id])
}

function gone(): DigwellError {
  return new DigwellError('not-found', 'That suggestion is not there any more.')
}
