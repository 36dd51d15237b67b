import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { LaterDraft } from '../lib/overlay.ts'
import { draftLateWords } from '../lib/promise-writes.ts'
import { say } from '../lib/toasts.ts'
import { Button } from '../ui/button.tsx'
import { DayField } from '../ui/day-field.tsx'

type Props = { draft: LaterDraft; onClose: () => void }

/** First the new day, then the words that say it; the promise moves when they are sent. */
export function LaterForm({ draft, onClose }: Props) {
  const navigate = useNavigate()
  const [due, setDue] = useState<string | null>(null)
  return (
    <form
      className="space-y-5"
      onSubmit={(event) => {
        event.preventDefault()
        onClose()
        draftLateWords(draft.promiseId, due).then(
          (personId) => void navigate({ to: '/write/$personId', params: { personId }, search: {} }),
          () => say({ text: 'The draft could not be made just now.' }),
        )
      }}
    >
      <DayField
        label="By when it will be done"
        offers={['tomorrow', 'friday', 'next week', 'in 2 weeks']}
        value={due}
        onChange={setDue}
        autoFocus
      />
      <p className="text-small text-soft">
        It goes into the words. Once you have sent them, the promise stands for that day.
      </p>
      <div className="flex justify-end gap-3">
        <Button onClick={onClose}>Cancel</Button>
        <Button look="primary" type="submit">
          {due === null ? 'Write without a day' : 'Write it'}
        </Button>
      </div>
    </form>
  )
}
