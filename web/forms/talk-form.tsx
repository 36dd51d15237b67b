import { useState } from 'react'
import { CHANNELS, type Channel } from '../../src/domain/interaction.ts'
import { logTalk } from '../lib/person-writes.ts'
import type { PersonRef, TalkDraft } from '../lib/overlay.ts'
import { CHANNEL_WORDS } from '../lib/words.ts'
import { buttonClass } from '../ui/button.tsx'
import { DayField } from '../ui/day-field.tsx'
import { Field, TextArea } from '../ui/field.tsx'
import { Icon } from '../ui/icon.tsx'

type Props = { person: PersonRef; draft: TalkDraft; onClose: () => void }

const FIRST: readonly Channel[] = ['in-person', 'phone', 'email']

/** One press on how you talked saves it; day and note may be given before, or not at all. */
export function TalkForm({ person, draft, onClose }: Props) {
  const [note, setNote] = useState(draft.note)
  const [day, setDay] = useState<string | null>(draft.day)
  const [more, setMore] = useState(false)
  const first = draft.best === null ? FIRST : [...new Set([draft.best, ...FIRST])].slice(0, 3)
  const shown = more ? [...first, ...CHANNELS.filter((one) => !first.includes(one))] : first
  const log = (channel: Channel) => {
    if (day === null) return
    onClose()
    void logTalk(person, channel, { ...draft, note, day })
  }
  return (
    <div className="space-y-5">
      <div>
        <p className="mb-2 text-small font-medium text-soft">How? One press saves it.</p>
        <div className="flex flex-wrap gap-2">
          {shown.map((channel, index) => (
            <button
              key={channel}
              type="button"
              // oxlint-disable-next-line jsx-a11y/no-autofocus -- the form was asked for
              autoFocus={index === 0}
              disabled={day === null}
              onClick={() => log(channel)}
              className={buttonClass(index === 0 ? 'primary' : 'plain')}
            >
              <Icon name={channel} className="size-[1.1rem]" />
              {sentenceCase(CHANNEL_WORDS[channel])}
            </button>
          ))}
          {!more && (
            <button type="button" onClick={() => setMore(true)} className={buttonClass('quiet')}>
              Another way
            </button>
          )}
        </div>
      </div>
      <Field label="Anything worth keeping? (optional)">
        <TextArea
          rows={2}
          value={note}
          onChange={(event) => setNote(event.target.value)}
          placeholder="What they are busy with, what you said you would do"
        />
      </Field>
      <DayField
        label="When"
        lean="past"
        offers={['today', 'yesterday']}
        value={day}
        onChange={setDay}
      />
    </div>
  )
}

const sentenceCase = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1)
