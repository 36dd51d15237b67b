import type { DeskChannel } from '../../domain/view/write-view.ts'
import { findIntroduction, findIntroductionDraft } from '../../store/introductions.ts'
import { findPeople } from '../../store/people.ts'
import type { Scope } from '../../store/store.ts'

/** What introduces two people goes to both: their addresses, with a comma between. Other drafts stay as they are. */
export async function withBothAddresses(
  s: Scope,
  draftId: string | null,
  channels: readonly DeskChannel[],
): Promise<readonly DeskChannel[]> {
  const draft = draftId === null ? undefined : await findIntroductionDraft(s, draftId)
  if (draft === undefined || draft.step !== 'make') {
    return channels
  }
  const row = await findIntroduction(s, draft.introduction_id)
  const [other] = row === undefined ? [] : await findPeople(s, [row.b_id])
  const address = other?.email ?? null
  if (address === null) return channels
  return channels.map((one) =>
    one.channel === 'email' && one.reach !== null
      ? { ...one, reach: `${one.reach},${address}` }
      : one,
  )
}
