import { useState } from 'react'
import type { PersonRef, PromiseDraft } from '../lib/overlay.ts'
import { savePromise } from '../lib/promise-writes.ts'
import { Button } from '../ui/button.tsx'
import { DayField } from '../ui/day-field.tsx'
import { Field, TextInput } from '../ui/field.tsx'
import { PersonPicker } from './person-picker.tsx'

type Props = { person: PersonRef | null; draft: PromiseDraft; onClose: () => void }

/** A promise in one's own words: with whom, whose, what, and by when if a day was named. */
export function PromiseForm({ person: known, draft, onClose }: Props) {
  const [person, setPerson] = useState(known)
  const [by, setBy] = useState(draft.by)
  const [what, setWhat] = useState(draft.what)
  const [due, setDue] = useState(draft.due)
  const ready = person !== null && what.trim() !== ''
  return (
    <form
      className="space-y-5"
      onSubmit={(event) => {
        event.preventDefault()
        if (!ready) return
        onClose()
        void savePromise(person, { ...draft, by, what, due })
      }}
    >
      {known === null && (
        <PersonPicker label="Between you and" value={person} onChange={setPerson} autoFocus />
      )}
      {draft.edits === null && (
        <fieldset className="flex flex-wrap gap-x-6 gap-y-2">
          <legend className="mb-1 text-small font-medium text-soft">Who said it</legend>
          {(['me', 'them'] as const).map((side) => (
            <label key={side} className="flex min-h-11 items-center gap-2.5">
              <input
                type="radio"
                name="by"
                className="size-5 accent-water"
                checked={by === side}
                onChange={() => setBy(side)}
              />
              {side === 'me' ? 'You' : (person?.name ?? 'They')}
            </label>
          ))}
        </fieldset>
      )}
      <Field label="What">
        <TextInput
          // Once somebody is chosen, the words are next.
          key={person === null ? 'nobody' : 'somebody'}
          value={what}
          required
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the form was asked for
          autoFocus={person !== null}
          maxLength={200}
          placeholder={by === 'me' ? 'Send the metadata paper' : 'An introduction to Kim'}
          onChange={(event) => setWhat(event.target.value)}
        />
      </Field>
      <DayField
        label="By when, if a day was named"
        offers={['tomorrow', 'friday', 'next week', 'in 1 month']}
        value={due}
        onChange={setDue}
      />
      <div className="flex justify-end gap-3">
        <Button onClick={onClose}>Cancel</Button>
        <Button look="primary" type="submit" disabled={!ready}>
          {draft.edits === null ? 'Keep in mind' : 'Change'}
        </Button>
      </div>
    </form>
  )
}
