import { useState } from 'react'
import type { DeskView } from '../../../src/domain/view/write-view.ts'
import { say } from '../../lib/toasts.ts'
import { Button } from '../../ui/button.tsx'
import { TextArea } from '../../ui/field.tsx'
import { OPEN_WORDS, outbound } from './outbound.ts'

type Props = {
  desk: DeskView
  text: string
  onWords: (text: string) => void
  onMail: () => void
}

/** Where a channel takes one person only: by mail to both after all, or a message for each. */
export function OneEach({ desk: { person, alsoTo, channel, channels }, text, ...does }: Props) {
  const [open, setOpen] = useState(false)
  const alone = alsoTo?.alone ?? null
  if (alsoTo === null || alone === null) return null
  const mail = channels.find((one) => one.channel === 'email')?.reach?.includes(',') === true
  return (
    <section aria-label="One message for each" className="mt-3 rounded-xl bg-sunk px-4 py-3">
      <p>
        This opens with one person only.{' '}
        {mail ? 'A mail goes to both; or write to each.' : 'Write to each.'}
      </p>
      <div className="mt-2 flex flex-wrap gap-2">
        {mail && <Button onClick={does.onMail}>A mail to both</Button>}
        {text !== alone.first && (
          <Button onClick={() => does.onWords(alone.first)}>Words for {person.called} alone</Button>
        )}
        <Button aria-expanded={open} onClick={() => setOpen(!open)}>
          Words for {alsoTo.called}
        </Button>
      </div>
      {open && (
        <Other
          key={channel}
          called={alsoTo.called}
          words={alone.other}
          way={{ channel, reach: alone.reach }}
        />
      )}
    </section>
  )
}

type OtherProps = { called: string; words: string; way: Parameters<typeof outbound>[0] }

/** Carried over by hand; the introduction counts for both once it is said to be sent. */
function Other({ called, words, way }: OtherProps) {
  const [text, setText] = useState(words)
  const blanks = text.match(/\{[^{}\n]+\}/g) ?? []
  const door = outbound(way, { subject: '', text })
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => say({ text: `The words for ${called} are on the clipboard.` }),
      () => say({ text: 'The browser did not let them be copied. Mark them and press Ctrl C.' }),
    )
  const carry = () => {
    if (door === null) return
    if (!door.carries) void copy()
    window.open(door.address, '_blank', 'noopener')
  }
  return (
    <div className="mt-3 space-y-2">
      <TextArea
        aria-label={`Your words to ${called}`}
        rows={9}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <p aria-live="polite" className="text-small text-give empty:hidden">
        {blanks.length > 0 && `Still blank: ${blanks.join(', ')}`}
      </p>
      <div className="flex flex-wrap gap-2">
        {door !== null && (
          <Button onClick={carry}>
            {OPEN_WORDS[way.channel]}: {called}
          </Button>
        )}
        <Button onClick={() => void copy()}>Copy</Button>
      </div>
    </div>
  )
}
