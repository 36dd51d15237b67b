import { DAY_MS } from '../../domain/instant.ts'
import type { SourceRecord } from '../../domain/source-record.ts'
import type { Writer } from '../../store/change.ts'
import { findLastOutgoing, uncountPart } from '../../store/interactions.ts'
import { normaliseEmail } from '../../text/normalise-email.ts'

/** A bounce comes back within days, or belongs to another mail. */
const WITHIN_DAYS = 5

/** A mail that came back was no contact: the last one sent to that address before does not count. */
export async function takeBackBounced(
  w: Writer,
  records: readonly SourceRecord[],
  personaOf: (email: string) => string,
): Promise<void> {
  for (const { at, signals = [] } of records) {
    if (at === undefined) continue
    for (const signal of signals) {
      const email = signal.kind === 'bounce' ? normaliseEmail(signal.email) : null
      if (email === null) continue
      const part = await findLastOutgoing(w, personaOf(email), {
        from: at - WITHIN_DAYS * DAY_MS,
        to: at,
      })
      if (part !== undefined) await uncountPart(w, part)
    }
  }
}
