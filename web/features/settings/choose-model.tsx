import { type FormEvent, useState } from 'react'
import { USUAL_ADDRESSES, type OfferedModel } from '../../../src/domain/language-model.ts'
import { chooseModel, offeredModels } from '../../lib/model-queries.ts'
import { Button } from '../../ui/button.tsx'
import { Field, Select, TextInput } from '../../ui/field.tsx'

/** What was found when somebody looked at an address. */
type Offer = {
  readonly address: string
  readonly models: readonly OfferedModel[]
  readonly problem: string | null
}

/**
 * Where its server answers, then which of its models.
 *
 * @param autoFocus it was asked for just now
 */
export function ChooseModel({ chosen, autoFocus }: { chosen: () => void; autoFocus: boolean }) {
  const [address, setAddress] = useState<string>(USUAL_ADDRESSES[0])
  const [looked, setLooked] = useState<Offer | null>(null)
  const [looking, setLooking] = useState(false)
  const look = (event: FormEvent) => {
    event.preventDefault()
    setLooking(true)
    void offerAt(address)
      .then(setLooked)
      .finally(() => setLooking(false))
  }
  const offer = looked?.address === address && !looking ? looked : null
  const take = (name: string) =>
    void chooseModel({ address, name }).then((receipt) => {
      if (receipt !== null) chosen()
    })
  return (
    <div className="mt-4 max-w-96">
      <form onSubmit={look}>
        <Field
          label="Its server"
          hint="Ollama answers at 11434, LM Studio at 1234, llama.cpp at 8080."
        >
          <TextInput
            value={address}
            list="model-servers"
            required
            maxLength={200}
            spellCheck={false}
            autoFocus={autoFocus}
            onChange={(event) => setAddress(event.target.value)}
          />
        </Field>
        <datalist id="model-servers">
          {USUAL_ADDRESSES.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
        <Button type="submit" className="mt-2">
          Look for models
        </Button>
      </form>
      <p role="status" className="mt-3 text-small text-soft">
        {looking ? 'Looking …' : offer !== null && inWords(offer)}
      </p>
      {offer !== null && <Offered models={offer.models} take={take} />}
    </div>
  )
}

async function offerAt(address: string): Promise<Offer> {
  try {
    return { address, models: await offeredModels(address), problem: null }
  } catch (cause) {
    const problem = cause instanceof Error ? cause.message : 'Something went wrong.'
    return { address, models: [], problem }
  }
}

function inWords({ models, problem }: Offer): string {
  if (problem !== null) return problem
  if (models.length === 0) return 'It offers no model yet. Load one there first.'
  const usable = models.filter(({ refused }) => refused === null).length
  if (usable === 0) return 'None of its models can be used.'
  return usable === 1 ? 'One model can be used.' : `${usable} models can be used.`
}

function Offered({
  models,
  take,
}: {
  models: readonly OfferedModel[]
  take: (name: string) => void
}) {
  const usable = models.filter(({ refused }) => refused === null)
  const refused = models.filter((one) => one.refused !== null)
  const [name, setName] = useState(usable[0]?.name ?? '')
  return (
    <>
      {usable.length > 0 && (
        <div className="mt-3">
          <Field label="Model">
            <Select value={name} onChange={(event) => setName(event.target.value)}>
              {usable.map((one) => (
                <option key={one.name}>{one.name}</option>
              ))}
            </Select>
          </Field>
          <Button className="mt-2" onClick={() => take(name)}>
            Try it and use it
          </Button>
        </div>
      )}
      {refused.map((one) => (
        <p key={one.name} className="mt-2 text-small text-soft [overflow-wrap:anywhere]">
          {one.name}: {one.refused}
        </p>
      ))}
    </>
  )
}
