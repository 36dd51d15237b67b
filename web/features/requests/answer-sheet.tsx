import { useState } from 'react'
import type { SpokenAnswer } from '../../../src/domain/request.ts'
import type { RequestView } from '../../../src/domain/view/request-view.ts'
import { answerRequest, type RequestReply } from '../../lib/request-writes.ts'
import { called } from '../../lib/words.ts'
import { useDraftAnswer } from '../../requests/use-draft-answer.ts'
import { Button } from '../../ui/button.tsx'
import { DayField } from '../../ui/day-field.tsx'
import { Field, TextInput } from '../../ui/field.tsx'
import { Sheet } from '../../ui/sheet.tsx'

export type Answering = { readonly row: RequestView; readonly answer: SpokenAnswer }

const TITLES: { readonly [answer in SpokenAnswer]: (name: string) => string } = {
  yes: (name) => `Yes to ${name}`,
  'small-yes': (name) => `A small yes to ${name}`,
  pointer: (name) => `Point ${name} on`,
  'not-now': (name) => `Not now, ${name}`,
  no: (name) => `A kind no to ${name}`,
}

const ABOUT: { readonly [answer in SpokenAnswer]: string } = {
  yes: 'What you will do, with a day, becomes a promise of yours, if you like.',
  'small-yes': 'A name, ten minutes, two lines: small and soon is often worth more.',
  pointer: 'A person, a page or a group may be a better door than you.',
  'not-now': 'They hear when to ask again, and it comes back here on that day.',
  no: 'A clear no today is kinder than a silence of weeks.',
}

type Props = { answering: Answering | null; onClose: () => void }

/** How they will hear of it: in words written now, said already, or decided and said later. */
export function AnswerSheet({ answering, onClose }: Props) {
  const { row, answer } = answering ?? { row: null, answer: 'yes' as const }
  return (
    <Sheet
      open={row !== null}
      onClose={onClose}
      title={row === null ? '' : TITLES[answer](called(row.person))}
      about={ABOUT[answer]}
    >
      {row !== null && <AnswerForm row={row} answer={answer} onClose={onClose} />}
    </Sheet>
  )
}

function AnswerForm({ row, answer, onClose }: Answering & { onClose: () => void }) {
  const [what, setWhat] = useState('')
  const [due, setDue] = useState<string | null>(null)
  const [backOn, setBackOn] = useState<string | null>(null)
  const draft = useDraftAnswer()
  const promises = answer === 'yes' || answer === 'small-yes'
  const reply: RequestReply = {
    answer,
    ...(answer === 'not-now' && backOn !== null ? { backOn } : {}),
    ...(promises && what.trim() !== ''
      ? { promise: { what: what.trim(), ...(due === null ? {} : { due }) } }
      : {}),
  }
  const decide = async (said: boolean, writes: boolean) => {
    onClose()
    const saved = await answerRequest(row, said ? { ...reply, said: row.channel } : reply)
    if (saved !== null && writes) draft(row.id, answer)
  }
  return (
    <form
      className="space-y-5"
      onSubmit={(event) => {
        event.preventDefault()
        void decide(false, true)
      }}
    >
      {!promises && (row.answer === 'yes' || row.answer === 'small-yes') && (
        <p className="text-soft">What you promised with your yes is let go with it.</p>
      )}
      {promises && (
        <>
          <Field label="What you will do, if you want to be reminded">
            <TextInput
              value={what}
              maxLength={200}
              placeholder="Read it and send my notes"
              onChange={(event) => setWhat(event.target.value)}
            />
          </Field>
          <DayField
            label="By when"
            offers={['friday', 'next week', 'in 2 weeks']}
            value={due}
            onChange={setDue}
          />
          {due !== null && what.trim() === '' && (
            <p className="text-small text-soft">
              Say what you will do, and the day is kept with it.
            </p>
          )}
        </>
      )}
      {answer === 'not-now' && (
        <DayField
          label="When may they ask again? Without a day: in four weeks"
          offers={['in 2 weeks', 'in 1 month', 'in 3 months']}
          value={backOn}
          onChange={setBackOn}
        />
      )}
      <div className="flex flex-wrap gap-2">
        {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- opened by the owner's own key press */}
        <Button look="primary" type="submit" autoFocus>
          Write it now
        </Button>
        <Button onClick={() => void decide(true, false)}>I said it already</Button>
        <Button look="quiet" onClick={() => void decide(false, false)}>
          {answer === 'not-now' ? 'Only put it off' : 'Decide now, write later'}
        </Button>
      </div>
    </form>
  )
}
