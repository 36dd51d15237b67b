import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Settings } from '../../../src/domain/view/settings-view.ts'
import { modelQuery, stopModel, takeModelBack } from '../../lib/model-queries.ts'
import { phonesQuery } from '../../lib/phone-queries.ts'
import { Button } from '../../ui/button.tsx'
import { AtTheMachine } from './at-the-machine.tsx'
import { ChooseModel } from './choose-model.tsx'
import { ModelStanding } from './model-standing.tsx'
import { NoTexts } from './no-texts.tsx'

/** The owner's own language model: which one, how it did when it was tried, how far it has read. */
export function LanguageModel({ settings }: { settings: Settings }) {
  const { data: view } = useQuery(modelQuery)
  const { data: phones } = useQuery(phonesQuery)
  const [choosing, setChoosing] = useState(false)
  // What was pressed goes away: the focus goes on to what came of it.
  const [pressed, setPressed] = useState<'choose' | 'take' | null>(null)
  if (view === undefined || phones === undefined) return null
  const isHere = phones.here === 'machine'
  const isOff = view.model === null
  const choose = () => {
    setChoosing(true)
    setPressed('choose')
  }
  return (
    <>
      <p>
        Rules and learnt weights find promises in your mail. A language model that runs on this
        machine (Ollama, LM Studio, llama.cpp) may read what they are not sure of: it finds more,
        and passes over what is none.{' '}
        <span className="text-soft">Nothing leaves this machine.</span>
      </p>
      {view.texts === 0 && <NoTexts isKept={settings.keepMailText} />}
      {!isOff && <ModelStanding view={view} isFocused={pressed === 'take'} />}
      {!isHere && <AtTheMachine />}
      {isHere && (isOff || choosing) && (
        <ChooseModel
          autoFocus={pressed === 'choose'}
          chosen={() => {
            setChoosing(false)
            setPressed('take')
          }}
        />
      )}
      {isHere && (
        <div className="mt-3 flex flex-wrap gap-2">
          {!isOff && !choosing && (
            <>
              <Button
                onClick={() => {
                  setPressed('choose')
                  void stopModel()
                }}
              >
                Ask it no more
              </Button>
              <Button look="quiet" onClick={choose}>
                Choose another
              </Button>
            </>
          )}
          {!isOff && choosing && (
            <Button
              look="quiet"
              onClick={() => {
                setChoosing(false)
                setPressed('take')
              }}
            >
              Stay with it
            </Button>
          )}
          {isOff && view.found + view.passedOver > 0 && (
            <Button onClick={() => void takeModelBack()}>Take back what it said</Button>
          )}
        </div>
      )}
    </>
  )
}
