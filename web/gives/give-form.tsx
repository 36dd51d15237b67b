import { useState } from 'react'
import type { NewGive } from '../lib/give-writes.ts'
import { useKeys } from '../lib/keys.ts'
import { Chips } from '../ui/chips.tsx'
import { KindButtons } from './kind-buttons.tsx'

type Way = 'i-gave' | 'they-gave' | 'i-asked' | 'they-asked'

const WAYS = {
  'i-gave': { sort: 'give', by: 'me' },
  'they-gave': { sort: 'give', by: 'them' },
  'i-asked': { sort: 'ask', by: 'me' },
  'they-asked': { sort: 'ask', by: 'them' },
} as const

type Props = {
  /** How they are called. */
  first: string
  onPick: (give: NewGive) => void
  onClose: () => void
}

/** Which way, then what: the second tap notes it. */
export function GiveForm({ first, onPick, onClose }: Props) {
  const [way, setWay] = useState<Way>('i-gave')
  useKeys({ escape: onClose })
  return (
    <div className="mt-3 mb-2 space-y-3 rounded-xl bg-sunk px-4 py-4">
      <Chips
        label="Which way"
        autoFocus
        choices={[
          { value: 'i-gave', title: 'I gave' },
          { value: 'they-gave', title: `${first} gave` },
          { value: 'i-asked', title: 'I asked' },
          { value: 'they-asked', title: `${first} asked` },
        ]}
        value={way}
        onChange={setWay}
      />
      <KindButtons
        label="What it was"
        without={way.endsWith('asked') ? ['gift', 'thanks'] : []}
        onPick={(kind) => onPick({ ...WAYS[way], kind })}
      />
    </div>
  )
}
