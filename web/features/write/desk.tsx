import { type RefObject, useEffect, useRef, useState } from 'react'
import type { ContextFacts } from '../../../src/domain/coach/coach-context.ts'
import type { DeskView, StarterView, WrittenChannel } from '../../../src/domain/view/write-view.ts'
import { CoachedText } from '../../coach/coached-text.tsx'
import { firstBlank } from '../../coach/place-suggestion.ts'
import { typeInto } from '../../coach/type-into.ts'
import { useCoach } from '../../coach/use-coach.ts'
import { useCoachOff } from '../../coach/use-coach-off.ts'
import { Button } from '../../ui/button.tsx'
import { Field, TextInput } from '../../ui/field.tsx'
import { Beside } from './beside.tsx'
import { ChannelPicker } from './channel-picker.tsx'
import { DeskHead } from './desk-head.tsx'
import { DeskNotes } from './desk-notes.tsx'
import { coachChannel } from './coach-channel.ts'
import { SameNote } from './same-note.tsx'
import { SendBar } from './send-bar.tsx'
import { Sent } from './sent.tsx'
import { Starters } from './starters.tsx'
import { useDraft } from './use-draft.ts'
import type { CoachRequest } from '../../coach/coach-messages.ts'

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
  const [sent, setSent] = useState(false)
  const [choosing, setChoosing] = useState(false)
  const isBegun = typed.text.trim() !== ''
  const area = useRef<HTMLTextAreaElement>(null)
  const { off, switches } = useCoachOff(person.id)
  const request = coachRequest(desk, typed, off)
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
  if (sent && typed.text === '') {
    return (
      <Sent desk={desk} oneAfterAnother={props.oneAfterAnother} onStay={() => setSent(false)} />
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
          label={`Your words to ${person.called}`}
          value={typed.text}
          onChange={(text) => edit({ text })}
          coach={coach}
          switches={switches}
          personId={person.id}
          readerName={person.called}
          area={area}
          layout="beside"
          aside={<Beside desk={desk} draftId={typed.id} flush={draft.flush} />}
        >
          <InvitationLength channel={request.context.channel} text={typed.text} />
          <SameNote same={desk.same} personId={person.id} called={person.called} />
          <SendBar
            desk={desk}
            draft={draft}
            request={request}
            onSent={() => {
              draft.release()
              setSent(true)
            }}
            onBack={() => area.current?.focus()}
          />
        </CoachedText>
      </div>
    </>
  )
}

/** With a keyboard at hand the text is entered at once, at its first blank, else at its end. */
function useTextFirst(area: RefObject<HTMLTextAreaElement | null>): void {
  useEffect(() => {
    if (!matchMedia('(pointer: fine)').matches) return
    const timer = setTimeout(() => {
      const text = area.current
      if (text === null) return
      const blank = firstBlank({ from: 0, to: 0, text: text.value })
      text.focus({ preventScroll: true })
      text.setSelectionRange(blank?.from ?? text.value.length, blank?.to ?? text.value.length)
    })
    return () => clearTimeout(timer)
  }, [area])
}

/** LinkedIn cuts an invitation off there. */
const INVITATION = 300

function InvitationLength({ channel, text }: { channel: string | undefined; text: string }) {
  if (channel !== 'linkedin-invite') return null
  return (
    <p className="mt-1 text-small text-soft nums">
      An invitation on LinkedIn holds {INVITATION} characters; this has {text.length}.
    </p>
  )
}

function coachRequest(
  desk: DeskView,
  typed: {
    readonly text: string
    readonly kind: CoachRequest['kind']
    readonly channel: WrittenChannel
  },
  off: NonNullable<CoachRequest['off']>,
): CoachRequest {
  const copies = desk.same?.people.length ?? 0
  return {
    text: typed.text,
    kind: typed.kind,
    context: {
      ...desk.context,
      channel: coachChannel(typed.channel, desk.context.channel),
      ...(copies === 0 ? {} : { same_text_sent_to: copies }),
    },
    facts: { ...desk.facts, ...sameFact(desk) },
    off,
  }
}

/** Who got these words, as a fact behind what the coach says of it. */
function sameFact({ same }: DeskView): ContextFacts {
  const newest = same?.people[0]
  if (same === null || newest === undefined) return {}
  const text = `Nearly the same words went to ${same.people.map(({ name }) => name).join(', ')}`
  const locator = `interaction:${newest.interactionId}`
  return { same_text_sent_to: { text, at: newest.at, source: 'you', locator } }
}
