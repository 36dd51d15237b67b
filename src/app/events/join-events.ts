import { DigwellError } from '../../domain/digwell-error.ts'
import type { Receipt } from '../../domain/view/history-view.ts'
import { deleteRow, putRow, type Writer } from '../../store/change.ts'
import { findClaims } from '../../store/gatherings.ts'
import { namedId } from '../../store/named-id.ts'
import { findEventVerdicts } from '../../store/same-events.ts'
import { change, loadSettings, type Home } from '../home.ts'
import { refreshEvents } from './refresh-events.ts'
import { requireGathering } from './view-events.ts'

/**
 * Two events are one evening, whatever sources call them; people, notes, sums and whom the owner noted
 * there stay. Undone, they are two again, each with what was its own.
 */
export async function joinEvents(
  home: Home,
  id: string,
  otherId: string,
  requestKey?: string,
): Promise<Receipt & { id: string }> {
  const [one, other] = await home.store.read(home.owner, async (s) => [
    await requireGathering(s, id),
    await requireGathering(s, otherId),
  ])
  if (one.id === other.id) throw new DigwellError('conflict', 'These are one event already.')
  return change(
    home,
    { verb: 'join-events', summary: `${one.name} and ${other.name} are one event` },
    async (w) => {
      await say(w, { left: one.id, right: other.id, verdict: 'same' })
      await refreshEvents(w, (await loadSettings(home, w)).timeZone)
      return { id: (await requireGathering(w, one.id)).id }
    },
    requestKey,
  )
}

/** They are two events, however alike they look; what was taken for one is parted. */
export async function partEvents(
  home: Home,
  id: string,
  otherId: string,
  requestKey?: string,
): Promise<Receipt> {
  const { name } = await home.store.read(home.owner, (s) => requireGathering(s, id))
  return change(
    home,
    { verb: 'part-events', summary: `${name}: not the same event` },
    async (w) => {
      await requireGathering(w, otherId)
      await say(w, { left: id, right: otherId, verdict: 'apart' })
      await refreshEvents(w, (await loadSettings(home, w)).timeZone)
      return {}
    },
    requestKey,
  )
}

type Say = { readonly left: string; readonly right: string; readonly verdict: 'same' | 'apart' }

/** One row for a pair, and none left that says otherwise of others of their claims. */
async function say(w: Writer, { left, right, verdict }: Say): Promise<void> {
  const [lefts, rights] = await sides(w, left, right)
  const isOf = (ids: readonly string[], id: string) => ids.includes(id)
  for (const row of await findEventVerdicts(w)) {
    const [a, b] = [row.left_event, row.right_event]
    const isBetween = (isOf(lefts, a) && isOf(rights, b)) || (isOf(rights, a) && isOf(lefts, b))
    if (isBetween && row.verdict !== verdict) await deleteRow(w, 'event_verdict', row.id)
  }
  const pairs =
    verdict === 'same'
      ? [[left, right] as const]
      : lefts.flatMap((a) => rights.map((b) => [a, b] as const))
  for (const pair of pairs) {
    const [a, b] = pair.toSorted()
    const row = { left_event: a ?? '', right_event: b ?? '', verdict }
    await putRow(w, 'event_verdict', { id: namedId('event-verdict', ...pair.toSorted()), ...row })
  }
}

/** The sources' events on either side; where both are shown as one, the second stands alone. */
async function sides(
  w: Writer,
  left: string,
  right: string,
): Promise<readonly [readonly string[], readonly string[]]> {
  const one = await requireGathering(w, left)
  const other = await requireGathering(w, right)
  const claimsOf = async (id: string) => (await findClaims(w, [id])).map((claim) => claim.event_id)
  const lefts = await claimsOf(one.id)
  if (one.id !== other.id) return [lefts, await claimsOf(other.id)]
  return [lefts.filter((id) => id !== right), [right]]
}
