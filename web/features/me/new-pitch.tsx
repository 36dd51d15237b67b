import { useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { Field, TextInput } from '../../ui/field.tsx'

const LISTENERS = ['people in my field', 'somebody at a fair', 'a friend of a friend']

type Props = { first: boolean; onBegin: (audience: string) => void; onCancel?: () => void }

/** Whom it is for comes first: the same work is said in another way to another ear. */
export function NewPitch({ first, onBegin, onCancel }: Props) {
  const [audience, setAudience] = useState('')
  const begin = () => {
    if (audience.trim() !== '') onBegin(audience.trim())
  }
  return (
    <form
      className="mt-8 max-w-[34rem]"
      onSubmit={(event) => {
        event.preventDefault()
        begin()
      }}
    >
      {first && (
        <>
          <h2 className="font-serif text-title">Say what you do, in twenty seconds</h2>
          <p className="mt-2 mb-6 text-soft">
            What you do, for whom, and what comes of it; then where you are headed, and a question
            back. If you are between jobs, say so in your own words, after what you do.
          </p>
        </>
      )}
      <Field label="Who is listening?" hint="A pitch for everybody is one for nobody.">
        <TextInput
          value={audience}
          maxLength={200}
          placeholder="librarians"
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- asked for by the press of a button
          autoFocus={!first}
          onChange={(event) => setAudience(event.target.value)}
        />
      </Field>
      <div className="mt-4 flex flex-wrap gap-2.5">
        <Button look="primary" type="submit" disabled={audience.trim() === ''}>
          Begin
        </Button>
        {onCancel !== undefined && <Button onClick={onCancel}>Cancel</Button>}
      </div>
      <p className="mt-6 mb-2 text-small text-soft">Or begin with</p>
      <div className="flex flex-wrap gap-2">
        {LISTENERS.map((one) => (
          <Button key={one} onClick={() => onBegin(one)}>
            {one}
          </Button>
        ))}
      </div>
    </form>
  )
}
