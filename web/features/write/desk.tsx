import { useRef, useState } from 'react'
import type { DeskView, StarterView, WrittenChannel } from '../../../src/domain/view/write-view.ts'
import { CoachedText } from '../../coach/coached-text.tsx'
import { typeInto } from '../../coach/type-into.ts'
import { useCoach } from '../../coach/use-coach.ts'
import { useCoachOff } from '../../coach/use-coach-off.ts'
import { Button } from '../../ui/button.tsx'
import { Field, TextInput } from '../../ui/field.tsx'
import { Beside } from './beside.tsx'
import { ChannelPicker } from './channel-picker.tsx'
import { DeskHead } from './desk-head.tsx'
import { DeskNotes } from './desk-notes.tsx'
import { deskRequest } from './desk-request.ts'
import { GiveFirstNote } from './give-first-note.tsx'
import { InvitationLength } from './invitation-length.tsx'
import { OneEach } from './one-each.tsx'
import { SameNote } from './same-note.tsx'
import { SendBar } from './send-bar.tsx'
import { Sent, type SentMessage } from './sent.tsx'
import { Starters } from './starters.tsx'
import { useDraft } from './use-draft.ts'
import { useTextFirst } from './use-text-first.ts'

type Props = {
  desk: DeskView
  fromMove: boolean
  oneAfterAnother: boolean
  onChannel: (channel: WrittenChannel) => void
}

/** As wide as the text below it, which leaves room for findings. */
const BESIDE_FINDINGS = 'desk:mr-[20.5rem] wide:mr-[24.5rem]'

export function Desk(props: Props) {
  const { desk, onChannel } = props
  const { person } = desk
  const draft = useDraft(desk, props.fromMove)
  const { typed, edit } = draft
  const [sent, setSent] = useState<SentMessage | null>(null)
  const [choosing, setChoosing] = useState(false)
  // Of what opens with one person only, each gets words of their own.
  const toBoth = desk.alsoTo?.alone === null ? desk.alsoTo.called : null
  const isBegun = typed.text.trim() !== ''
  const area = useRef<HTMLTextAreaElement>(null)
  const { off, switches } = useCoachOff(person.id)
  const request = deskRequest(desk, typed, off)
  useTextFirst(area)
  const coach = useCoach(request)

  const begin = (starter: StarterView) => {
    setChoosing(false)
    edit({ kind: starter.kind, purpose: starter.purpose, subject: starter.subject })
    if (area.current === null) return
    typeInto(area.current, { from: 0, to: typed.text.length, text: starter.text })
  }
  const pick = (channel: WrittenChannel) => {
    edit({ channel })
    onChannel(channel)
  }
  if (sent !== null && typed.text === '') {
    return (
      <Sent
        desk={desk}
        message={sent}
        oneAfterAnother={props.oneAfterAnother}
        onStay={() => setSent(null)}
      />
    )
  }
  return (
    <>
      <DeskHead desk={desk} />
      <DeskNotes notes={desk.notes} />
      <ChannelPicker channels={desk.channels} value={typed.channel} onPick={pick}>
        {isBegun && (
          <Button
            look="quiet"
            aria-expanded={choosing}
            onClick={() => setChoosing((before) => !before)}
          >
            Begin with other words
          </Button>
        )}
      </ChannelPicker>
      {desk.alsoTo !== null && typed.channel === desk.channel && (
        <OneEach
          desk={desk}
          text={typed.text}
          onWords={(text) => {
            if (area.current === null) return
            typeInto(area.current, { from: 0, to: typed.text.length, text })
          }}
          onMail={() => pick('email')}
        />
      )}
      {(choosing || !isBegun) && (
        <Starters starters={desk.starters} isBegun={isBegun} onBegin={begin} />
      )}
      {typed.channel === 'email' && (
        <div className={`mt-4 ${BESIDE_FINDINGS}`}>
          <Field label="Subject">
            <TextInput
              value={typed.subject}
              onChange={(event) => edit({ subject: event.target.value })}
            />
          </Field>
        </div>
      )}
      <div className="mt-4">
        <CoachedText
          label={`Your words to ${person.called}${toBoth === null ? '' : ` and ${toBoth}`}`}
          value={typed.text}
          onChange={(text) => edit({ text })}
          coach={coach}
          switches={switches}
          readerName={person.called}
          area={area}
          layout="beside"
          aside={<Beside desk={desk} draftId={typed.id} flush={draft.flush} />}
        >
          <InvitationLength channel={request.context.channel} text={typed.text} />
          <GiveFirstNote giveFirst={desk.giveFirst} typed={typed} />
          <SameNote same={desk.same} called={person.called} />
          <SendBar
            desk={desk}
            draft={draft}
            request={request}
            onSent={(interactionId) => {
              draft.release()
              setSent({ interactionId, alsoTo: desk.alsoTo?.called ?? null })
            }}
            onBack={() => area.current?.focus()}
          />
        </CoachedText>
      </div>
    </>
  )
}
