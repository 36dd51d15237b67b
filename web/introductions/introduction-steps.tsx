import { useQuery } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import type { IntroductionView, StepView } from '../../src/domain/view/introduction-view.ts'
import { careQuery } from '../lib/introduction-queries.ts'
import { takeStep } from '../lib/introduction-writes.ts'
import { Button } from '../ui/button.tsx'
import { Field, TextInput } from '../ui/field.tsx'
import { CareNotes } from './care-notes.tsx'
import { useStep } from './use-step.ts'

type Props = {
  row: IntroductionView
  /** Those that have buttons of their own already. */
  beside: readonly StepView[]
  telling: boolean
  onTelling: (telling: boolean) => void
}

/** Everything that can be done now: written, or only noted since it happened elsewhere. */
export function IntroductionSteps({ row, beside, telling, onTelling }: Props) {
  const { busy, go } = useStep(row)
  const care = useQuery(careQuery(row.a.personId, row.way === 'make' ? row.b.personId : null))
  const mayAsk = row.madeAt === null && row.endedAt === null
  const all = [...(row.next === null ? [] : [row.next]), ...row.steps]
  const written = row.steps.filter((step) => step.writes)
  const noted = all.filter((step) => step.step !== 'outcome' && !beside.includes(step))
  const tells = all.some((step) => step.step === 'outcome')
  return (
    <div className="mt-3 space-y-4 rounded-xl bg-sunk px-4 py-4">
      {mayAsk && <CareNotes notes={care.data?.notes ?? []} />}
      {written.length > 0 && (
        <div className="flex flex-wrap gap-2">
          {written.map((step) => (
            <Button key={step.step} disabled={busy} onClick={() => go(step)}>
              {step.label}
            </Button>
          ))}
        </div>
      )}
      {noted.length + (tells ? 1 : 0) > 0 && (
        <div>
          <p className="text-small text-soft">It happened already? One press notes it.</p>
          <div className="-ml-2.5 flex flex-wrap">
            {noted.map((step) => (
              <Button key={step.step} look="quiet" onClick={() => void takeStep(row.id, step.step)}>
                {doneWords(step, row)}
              </Button>
            ))}
            {tells && !telling && (
              <Button look="quiet" onClick={() => onTelling(true)}>
                What came of it…
              </Button>
            )}
          </div>
        </div>
      )}
      {tells && telling && <Outcome row={row} onClose={() => onTelling(false)} />}
    </div>
  )
}

/** A step that is usually written, said as done. */
function doneWords({ step, label }: StepView, { a, b }: IntroductionView): string {
  const first = (name: string) => name.split(' ')[0] ?? name
  switch (step) {
    case 'ask-a':
      return `I asked ${first(a.name)}`
    case 'ask-b':
      return `I asked ${first(b.name)}`
    case 'remind-a':
    case 'remind-b':
      return 'I asked once more'
    case 'make':
      return label.startsWith('Introduce') ? 'I introduced them' : label
    case 'decline':
      return 'I told them'
    case 'thank':
      return label.startsWith('Thank') ? `I thanked ${first(a.name)}` : label
    case 'ask-outcome':
      return 'I asked how it went'
    case 'a-yes':
    case 'a-no':
      return a.askedAt === null ? unasked(first(a.name), step) : label
    case 'b-yes':
    case 'b-no':
      return b.askedAt === null ? unasked(first(b.name), step) : label
    default:
      return label
  }
}

const unasked = (name: string, step: 'a-yes' | 'a-no' | 'b-yes' | 'b-no') =>
  `${name} said ${step.slice(2)} before I asked`

function Outcome({ row, onClose }: { row: IntroductionView; onClose: () => void }) {
  const [text, setText] = useState('')
  const save = (event: FormEvent) => {
    event.preventDefault()
    if (text.trim() === '') return
    onClose()
    void takeStep(row.id, 'outcome', text.trim())
  }
  return (
    <form onSubmit={save} className="flex flex-wrap items-end gap-2">
      <div className="min-w-56 grow">
        <Field label="What came of it">
          <TextInput
            // oxlint-disable-next-line jsx-a11y/no-autofocus -- the field was asked for
            autoFocus
            value={text}
            maxLength={500}
            placeholder="They meet every month now"
            onChange={(event) => setText(event.target.value)}
          />
        </Field>
      </div>
      <Button look="primary" type="submit" disabled={text.trim() === ''}>
        Keep
      </Button>
      <Button onClick={onClose}>Cancel</Button>
    </form>
  )
}
