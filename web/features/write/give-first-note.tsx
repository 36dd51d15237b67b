import type { GiveFirst, Purpose } from '../../../src/domain/view/write-view.ts'
import { asksFavour } from '../../../src/text/asks-favour.ts'
import { Reasons } from '../../ui/reasons.tsx'

type Props = {
  giveFirst: GiveFirst | null
  typed: { readonly text: string; readonly purpose: Purpose | null }
}

/** Beside a text that asks: one kind line, and something small to give first. */
export function GiveFirstNote({ giveFirst, typed: { text, purpose } }: Props) {
  const asks = purpose === 'ask' || purpose === 'ask-intro' || asksFavour(text)
  if (giveFirst === null || !asks) return null
  return (
    <aside aria-label="Something to give first" className="mt-4 rounded-xl bg-give-wash px-5 py-4">
      <p className="font-medium text-give">{giveFirst.text}</p>
      <Reasons reasons={giveFirst.ideas} />
    </aside>
  )
}
