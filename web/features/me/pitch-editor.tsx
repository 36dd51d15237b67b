import { useState } from 'react'
import type { PitchView } from '../../../src/domain/view/me-view.ts'
import { selfTalk } from '../../../src/text/self-talk.ts'
import { CoachedText } from '../../coach/coached-text.tsx'
import { useCoach } from '../../coach/use-coach.ts'
import { useCoachOff } from '../../coach/use-coach-off.ts'
import { Button } from '../../ui/button.tsx'
import { MOD } from '../../ui/kbd.tsx'
import { Menu } from '../../ui/menu.tsx'
import { editPitch } from './pitch-writes.ts'
import { selfTalkWords } from './me-words.ts'
import { Pace } from './pace.tsx'
import { PitchHistory } from './pitch-history.tsx'
import { PracticePicture } from './practice-picture.tsx'
import { Practise } from './practise.tsx'
import { useUnkept } from './unkept.ts'

type Props = { pitch: PitchView; pace: number; onDuplicate: (text: string) => void }

/** One pitch: its words with the coach beside them, its length, its past and its practice. */
export function PitchEditor({ pitch, pace, onDuplicate }: Props) {
  const { text, ...held } = useUnkept(pitch.id, pitch.text)
  const [practising, setPractising] = useState(false)
  const { off, switches } = useCoachOff()
  const coach = useCoach({ text, kind: 'pitch', context: {}, off, wordsPerMinute: pace })
  const changed = text.trim() !== pitch.text
  const keep = () => {
    if (!changed) return
    void editPitch(pitch.id, { text: text.trim() }, () => held.putBack(text))
    held.forget()
  }
  return (
    <div
      className="mt-6"
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) keep()
      }}
    >
      <CoachedText
        label={`For ${pitch.audience}`}
        value={text}
        onChange={held.set}
        coach={coach}
        switches={switches}
        spoken
        autoFocus={pitch.text === ''}
        rows={5}
        layout="beside"
        placeholder="I help … so that … . What do you do about … where you are?"
      >
        {text.trim() !== '' && (
          <p className="mt-1 text-small text-faint nums">{selfTalkWords(selfTalk(text))}</p>
        )}
        <Pace pace={pace} />
        <div className="mt-5 flex flex-wrap gap-2.5">
          <Button look="primary" hint={`${MOD}Enter`} disabled={!changed} onClick={keep}>
            {changed || pitch.text === '' ? 'Keep' : 'Kept'}
          </Button>
          <Button disabled={text.trim() === ''} onClick={() => setPractising(true)}>
            Practise
          </Button>
          <PitchMenu pitch={pitch} onDuplicate={() => onDuplicate(text)} />
        </div>
        <PracticePicture practices={pitch.practices} />
        <PitchHistory pitch={pitch} />
      </CoachedText>
      {practising && (
        <Practise pitch={{ ...pitch, text }} pace={pace} onClose={() => setPractising(false)} />
      )}
    </div>
  )
}

function PitchMenu({ pitch, onDuplicate }: { pitch: PitchView; onDuplicate: () => void }) {
  const [naming, setNaming] = useState(false)
  if (naming) return <Rename pitch={pitch} onDone={() => setNaming(false)} />
  return (
    <Menu
      trigger={<Button look="quiet">More…</Button>}
      lines={[
        { title: 'Say it to somebody else', about: 'A copy to change', run: onDuplicate },
        { title: 'Change the listener’s name', run: () => setNaming(true) },
        { title: 'Put away', run: () => void editPitch(pitch.id, { archived: true }) },
      ]}
    />
  )
}

function Rename({ pitch, onDone }: { pitch: PitchView; onDone: () => void }) {
  const [audience, setAudience] = useState(pitch.audience)
  return (
    <form
      className="flex flex-wrap gap-2"
      onSubmit={(event) => {
        event.preventDefault()
        const name = audience.trim()
        if (name !== '' && name !== pitch.audience) void editPitch(pitch.id, { audience: name })
        onDone()
      }}
    >
      <input
        aria-label="Listener"
        value={audience}
        maxLength={200}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- asked for from the menu
        autoFocus
        onChange={(event) => setAudience(event.target.value)}
        className="h-11 rounded-lg bg-raised px-3 ring-1 ring-edge/60 desk:h-9"
      />
      <Button type="submit">Keep the name</Button>
    </form>
  )
}
