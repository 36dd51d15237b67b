import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { ModelTrial, ModelView } from '../../../src/domain/view/model-view.ts'
import type { Settings } from '../../../src/domain/view/settings-view.ts'
import { modelQuery, stopModel, takeModelBack } from '../../lib/model-queries.ts'
import { phonesQuery } from '../../lib/phone-queries.ts'
import { editSettings } from '../../lib/settings-writes.ts'
import { Button } from '../../ui/button.tsx'
import { Meter } from '../../ui/meter.tsx'
import { AtTheMachine } from './at-the-machine.tsx'
import { ChooseModel } from './choose-model.tsx'

/** The owner's own language model: which one, how it did when it was tried, how far it has read. */
export function LanguageModel({ settings }: { settings: Settings }) {
  const { data: view } = useQuery(modelQuery)
  const { data: phones } = useQuery(phonesQuery)
  const [choosing, setChoosing] = useState(false)
  if (view === undefined || phones === undefined) return null
  const isHere = phones.here === 'machine'
  const isOff = view.model === null
  return (
    <>
      <p>
        Rules and learnt weights find promises in your mail. A language model that runs on this
        machine (Ollama, LM Studio, llama.cpp) may read what they are not sure of: it finds more,
        and passes over what is none.{' '}
        <span className="text-soft">Nothing leaves this machine.</span>
      </p>
      {!settings.keepMailText && <NoTexts />}
      {!isOff && <Standing view={view} />}
      {!isHere && <AtTheMachine />}
      {isHere && (isOff || choosing) && <ChooseModel chosen={() => setChoosing(false)} />}
      {isHere && (
        <div className="mt-3 flex flex-wrap gap-2">
          {!isOff && !choosing && (
            <>
              <Button onClick={() => void stopModel()}>Ask it no more</Button>
              <Button look="quiet" onClick={() => setChoosing(true)}>
                Choose another
              </Button>
            </>
          )}
          {isOff && view.found + view.passedOver > 0 && (
            <Button onClick={() => void takeModelBack()}>Take back what it said</Button>
          )}
        </div>
      )}
    </>
  )
}

function NoTexts() {
  return (
    <>
      <p className="mt-2 text-soft">
        It reads the texts that Digwell keeps, and now none are kept. Keep them, then{' '}
        <Link to="/import" className="text-water underline underline-offset-3">
          bring your mail in
        </Link>
        , again if it is in already.
      </p>
      <Button className="mt-2" onClick={() => void editSettings({ keepMailText: true })}>
        Keep the whole text of mails and messages
      </Button>
    </>
  )
}

function Standing({ view }: { view: ModelView }) {
  const { model, state, problem, trial, tried, texts } = view
  return (
    <div className="mt-3">
      <p className="font-medium [overflow-wrap:anywhere]">{model?.name}</p>
      <p className="text-small text-faint">{model?.address}</p>
      {state === 'unreachable' && (
        <p role="status" className="mt-2">
          {problem} It is tried again by itself.
        </p>
      )}
      {state === 'trying' && (
        <>
          <p className="mt-2">Trying it on {tried.of} sentences that people judged.</p>
          <Meter label="Tried" value={tried.done / tried.of} />
        </>
      )}
      {trial !== null && (
        <p role="status" className="mt-2">
          {inWords(trial)}
        </p>
      )}
      {state === 'unfit' && (
        <p className="mt-1">That is too seldom, so it is asked nothing. A larger one may do.</p>
      )}
      {trial !== null && state !== 'unfit' && texts > 0 && <Progress view={view} />}
    </div>
  )
}

function inWords({ right, of, alone, seconds }: ModelTrial): string {
  const pace = seconds < 0.1 ? 'at once' : `${seconds} seconds a message`
  return `Right about ${right} of ${of} sentences it was tried on, ${pace}. Digwell alone: ${alone}.`
}

function Progress({ view }: { view: ModelView }) {
  const { state, asked, toAsk, found, passedOver, trial } = view
  const minutes = Math.ceil(((trial?.seconds ?? 0) * toAsk) / 60)
  return (
    <>
      <p className="mt-2 nums">
        {asked} read{toAsk > 0 && `, ${toAsk} to go`}
        {state === 'asking' && minutes > 1 && `, about ${inHours(minutes)}`}.{' '}
        <Link to="/promises" className="text-water underline underline-offset-3">
          {found} more {found === 1 ? 'promise' : 'promises'}
        </Link>
        , {passedOver} {passedOver === 1 ? 'suggestion' : 'suggestions'} passed over.
      </p>
      {state === 'asking' && <Meter label="Read" value={asked / (asked + toAsk)} />}
      {state === 'asking' && (
        <p className="mt-1.5 text-small text-faint">
          It goes on by itself, the newest first, back to a year ago. You need not wait.
        </p>
      )}
    </>
  )
}

function inHours(minutes: number): string {
  return minutes < 90 ? `${minutes} minutes` : `${Math.round(minutes / 60)} hours`
}
