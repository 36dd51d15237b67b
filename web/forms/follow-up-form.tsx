import { useState } from 'react'
import type { FollowUpDraft, PersonRef } from '../lib/overlay.ts'
import { setFollowUp } from '../lib/person-writes.ts'
import { Button } from '../ui/button.tsx'
import { DayField } from '../ui/day-field.tsx'
import { Field, TextInput } from '../ui/field.tsx'

type Props = { person: PersonRef; draft: FollowUpDraft; onClose: () => void }

export function FollowUpForm({ person, draft, onClose }: Props) {
  const [what, setWhat] = useState(draft.what)
  const [due, setDue] = useState(draft.due)
  const ready = due !== null && what.trim() !== ''
  return (
    <form
      className="space-y-5"
      onSubmit={(event) => {
        event.preventDefault()
        if (!ready) return
        onClose()
        void setFollowUp(person, { ...draft, what, due })
      }}
    >
      <Field label="What">
        <TextInput
          value={what}
          required
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the form was asked for
          autoFocus
          maxLength={200}
          placeholder="Send the paper I mentioned"
          onChange={(event) => setWhat(event.target.value)}
        />
      </Field>
      <DayField
        label="By when"
        offers={['tomorrow', 'friday', 'next week', 'in 1 month']}
        value={due}
        onChange={setDue}
      />
      <div className="flex justify-end gap-3">
        <Button onClick={onClose}>Cancel</Button>
        <Button look="primary" type="submit" disabled={!ready}>
          Set follow-up
        </Button>
      </div>
    </form>
  )
}
