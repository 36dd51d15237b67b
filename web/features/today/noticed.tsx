import type { Reason } from '../../../src/domain/view/today-view.ts'
import { Reasons } from '../../ui/reasons.tsx'

/** True things about the network, for the first days and for slow ones. */
export function Noticed({ reasons }: { reasons: readonly Reason[] }) {
  if (reasons.length === 0) return null
  return (
    <section aria-labelledby="noticed" className="mt-14 border-t border-line pt-7">
      <h2 id="noticed" className="mb-4 label">
        Noticed
      </h2>
      <Reasons reasons={reasons} />
    </section>
  )
}
