import { DAY_MS, type Instant } from '../../domain/instant.ts'
import type { Reason } from '../../domain/view/today-view.ts'
import { findOnceBusy, findOwed } from '../../store/noticed.ts'
import type { Scope } from '../../store/store.ts'

/** True things about the network, at most three, each opening to somebody. */
export async function noticeThings(
  s: Scope,
  { now }: { readonly now: Instant; readonly timeZone: string },
): Promise<readonly Reason[]> {
  const noticed: Reason[] = []
  const busy = await findOnceBusy(s)
  const [most] = busy
  if (most !== undefined) {
    noticed.push({
      text:
        busy.length === 1
          ? `You and ${most.name} were in touch on ${most.n} days, and it has gone quiet.`
          : `${countWords(busy.length)} people you once talked with often have gone quiet, ${most.name} among them.`,
      at: most.last_contact_at,
      source: 'your own history',
      locator: `person:${most.id}`,
    })
  }
  // Two tell one from several.
  const owed = await findOwed(s, now - 60 * DAY_MS, 2)
  const [latest] = owed
  if (latest !== undefined) {
    noticed.push({
      text:
        owed.length === 1
          ? `${latest.name} asked you something and has no answer yet.`
          : `${latest.name} and others asked you something lately and may be waiting for a word.`,
      at: latest.owed_at,
      source: 'mail and messages',
      locator: `person:${latest.id}`,
    })
  }
  return noticed
}

function countWords(count: number): string {
  return count >= 60 ? 'Many' : String(count)
}
