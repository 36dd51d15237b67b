import { Link } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import type { ModelTrial, ModelView } from '../../../src/domain/view/model-view.ts'
import { count, plural, roughly } from '../../lib/dates.ts'
import { Meter } from '../../ui/meter.tsx'

/**
 * How the model that is asked did, and how far it has come.
 *
 * @param isFocused it was chosen just now: the focus goes here, and its name is read aloud
 */
export function ModelStanding({ view, isFocused }: { view: ModelView; isFocused: boolean }) {
  const { model, state, trial, tried, texts } = view
  const name = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (isFocused) name.current?.focus()
  }, [isFocused])
  return (
    <div className="mt-3">
      <p ref={name} tabIndex={-1} className="font-medium outline-none [overflow-wrap:anywhere]">
        {model?.name}
      </p>
      <p className="text-small text-faint">{model?.address}</p>
      <p role="status" className="mt-2">
        {inWords(view)}
      </p>
      {state === 'trying' && <Meter label="Tried" value={tried.done / tried.of} />}
      {trial !== null && state !== 'unfit' && texts > 0 && <Progress view={view} trial={trial} />}
    </div>
  )
}

function inWords({ state, problem, trial, tried }: ModelView): string {
  if (state === 'stuck') return `${problem} It is tried again by itself.`
  if (trial === null) return `Trying it on ${tried.of} sentences that people judged.`
  const how = trialInWords(trial)
  return state === 'unfit'
    ? `${how} That is too few, so it is asked nothing. A larger one may do.`
    : how
}

function trialInWords({ right, of, alone, seconds }: ModelTrial): string {
  const pace = seconds < 0.1 ? 'at once' : `at ${seconds} s a message`
  return `It judged ${right} of ${of} sentences as people do, ${pace}. Digwell alone: ${alone}.`
}

function Progress({ view, trial }: { view: ModelView; trial: ModelTrial }) {
  const { state, asked, toAsk, found, passedOver } = view
  const seconds = trial.seconds * toAsk
  return (
    <>
      <p className="mt-2 nums">
        {count(asked)} read{toAsk > 0 && `, ${count(toAsk)} to go`}
        {state === 'asking' && seconds > 60 && `, ${roughly(seconds)}`}.{' '}
        {found === 0 ? (
          'Nothing more found'
        ) : (
          <Link to="/promises" className="text-water underline underline-offset-3">
            {plural(found, 'more promise', 'more promises')}
          </Link>
        )}
        , {plural(passedOver, 'suggestion', 'suggestions')} passed over.
      </p>
      {state === 'asking' && (
        <>
          <Meter label="Read" value={asked / (asked + toAsk)} />
          <p className="mt-1.5 text-small text-faint">
            It goes on by itself, the newest first, back to a year ago. You need not wait.
          </p>
        </>
      )}
    </>
  )
}
