import { type FormEvent, useState } from 'react'
import { USUAL_ADDRESSES, type OfferedModel } from '../../../src/domain/language-model.ts'
import { chooseModel, offeredModels } from '../../lib/model-queries.ts'
import { Button } from '../../ui/button.tsx'
import { Field, Select, TextInput } from '../../ui/field.tsx'

type Offer =
  | { readonly address: string; readonly models: readonly OfferedModel[] }
  | { readonly problem: string }

/** Where its server answers, then which of its models. */
export function ChooseModel({ chosen }: { chosen: () => void }) {
  const [address, setAddress] = useState<string>(USUAL_ADDRESSES[0])
  const [offer, setOffer] = useState<Offer | null>(null)
  const [looking, setLooking] = useState(false)
  const look = (event: FormEvent) => {
    event.preventDefault()
    setLooking(true)
    void offeredModels(address)
      .then((models): Offer => ({ address, models }))
      .catch((error: unknown): Offer => ({ problem: error instanceof Error ? error.message : '' }))
      .then(setOffer)
      .finally(() => setLooking(false))
  }
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
            spellCheck={false}
            onChange={(event) => {
              setAddress(event.target.value)
              setOffer(null)
            }}
          />
        </Field>
        <datalist id="model-servers">
          {USUAL_ADDRESSES.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
        <Button type="submit" className="mt-2" disabled={looking}>
          {looking ? 'Looking …' : 'Look for models'}
        </Button>
      </form>
      <div role="status" className="mt-3">
        {offer !== null && 'problem' in offer && <p>{offer.problem}</p>}
        {offer !== null && 'models' in offer && (
          <Offered
            models={offer.models}
            take={(name) => {
              void chooseModel({ address: offer.address, name }).then((receipt) => {
                if (receipt !== null) chosen()
              })
            }}
          />
        )}
      </div>
    </div>
  )
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
      {models.length === 0 && <p>It offers no model yet. Load one there first.</p>}
      {usable.length > 0 && (
        <>
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
        </>
      )}
      {refused.map((one) => (
        <p key={one.name} className="mt-2 text-small text-soft [overflow-wrap:anywhere]">
          {one.name}: {one.refused}
        </p>
      ))}
    </>
  )
}
