import type { ReactNode } from 'react'
import type { DeskChannel, WrittenChannel } from '../../../src/domain/view/write-view.ts'
import { Chips } from '../../ui/chips.tsx'

const TITLES: { readonly [channel in WrittenChannel]: string } = {
  email: 'Email',
  linkedin: 'LinkedIn',
  whatsapp: 'WhatsApp',
  other: 'Another way',
}

type Props = {
  channels: readonly DeskChannel[]
  value: WrittenChannel
  onPick: (channel: WrittenChannel) => void
  /** In the same row. */
  children?: ReactNode
}

/** Over what, and why that one; one channel for one message. */
export function ChannelPicker({ channels, value, onPick, children }: Props) {
  const picked = channels.find(({ channel }) => channel === value)
  const best = channels.find(({ why }) => why !== null)
  return (
    <div>
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
        <Chips
          label="Over what"
          value={value}
          onChange={onPick}
          choices={channels.map(({ channel }) => ({ value: channel, title: TITLES[channel] }))}
        />
        {children}
      </div>
      <p className="mt-2 min-h-5 text-small text-soft">{about(picked, best)}</p>
    </div>
  )
}

function about(picked: DeskChannel | undefined, best: DeskChannel | undefined): string {
  if (picked === undefined) return ''
  if (picked.why !== null) return `${picked.why}.`
  if (picked.reach === null && picked.channel !== 'other') {
    return 'No address of theirs is on record for this one.'
  }
  if (best !== undefined) return `On ${TITLES[best.channel]}: ${best.why?.toLowerCase()}.`
  return picked.reach !== null && picked.channel === 'email' ? picked.reach : ''
}
