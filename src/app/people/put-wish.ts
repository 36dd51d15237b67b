import { putRow, type Writer } from '../../store/change.ts'
import { findWishes } from '../../store/people.ts'
import type { WishRow } from '../../store/schema.ts'

type WishPatch = Partial<Omit<WishRow, 'owner_id' | 'id' | 'change_id'>>

/** Changes what the owner wants with a person; the rest of their wish stays. */
export async function putWish(w: Writer, id: string, patch: WishPatch): Promise<void> {
  if (Object.keys(patch).length === 0) return
  const [former] = await findWishes(w, [id])
  await putRow(w, 'wish', {
    id,
    stance: former?.stance ?? 'keep',
    rest_until: former?.rest_until ?? null,
    closeness: former?.closeness ?? null,
    kin: former?.kin ?? 0,
    cadence_days: former?.cadence_days ?? null,
    ...patch,
  })
}
