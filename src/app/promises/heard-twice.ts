import { DAY_MS } from '../../domain/instant.ts'
import { deleteRow, type Writer } from '../../store/change.ts'
import { findSentPromises } from '../../store/sent-promises.ts'

/** A mail sent from here may be brought in from the mailbox within so long of when it was noted as sent. */
const WITHIN = 3 * DAY_MS

/** What was heard when a message was sent from here and again in the mailbox is one promise: the first. */
export async function dropHeardTwice(w: Writer, personIds: readonly string[]): Promise<void> {
  const rows = await findSentPromises(w, personIds)
  const heard = rows.filter(({ author }) => author === 'sent')
  for (const row of rows) {
    if (row.author === 'sent' || row.state !== null) continue
    const isTwice = heard.some(
      (one) =>
        one.person_id === row.person_id &&
        one.words === row.words &&
        Math.abs(one.made_at - row.made_at) <= WITHIN,
    )
    if (isTwice) await deleteRow(w, 'promise', row.id)
  }
}
