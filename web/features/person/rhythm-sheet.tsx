import { useState } from 'react'
import type { PersonView } from '../../../src/domain/view/person-view.ts'
import { editPerson } from '../../lib/person-writes.ts'
import { Button } from '../../ui/button.tsx'
import { Chips } from '../../ui/chips.tsx'
import { Field, TextInput } from '../../ui/field.tsx'
import { Sheet } from '../../ui/sheet.tsx'

type Props = { person: PersonView; open: boolean; onClose: () => void }

const CLOSENESS = [
  { value: '0', title: 'Not said' },
  { value: '1', title: 'Barely know' },
  { value: '2', title: 'Acquainted' },
  { value: '3', title: 'Friendly' },
  { value: '4', title: 'Close' },
  { value: '5', title: 'Very close' },
] as const

export function RhythmSheet({ person, open, onClose }: Props) {
  const chosen = person.tie.cadenceFrom === 'your choice'
  const [weeks, setWeeks] = useState(chosen ? String(Math.round(person.tie.cadenceDays / 7)) : '')
  const [closeness, setCloseness] = useState<string>(String(person.closeness ?? 0))
  const [kin, setKin] = useState(person.kin)
  return (
    <Sheet open={open} onClose={onClose} title="Rhythm and closeness">
      <form
        className="space-y-5"
        onSubmit={(event) => {
          event.preventDefault()
          onClose()
          void editPerson(person.id, {
            cadenceDays: weeks === '' ? null : Number(weeks) * 7,
            closeness: closeness === '0' ? null : Number(closeness),
            kin,
          })
        }}
      >
        <Field
          label="Weeks between contacts you would like"
          hint={
            chosen
              ? 'Your choice. Empty: from the tie’s own rhythm.'
              : `Now ${person.tie.cadenceFrom}.`
          }
        >
          <TextInput
            type="number"
            inputMode="numeric"
            min={1}
            max={260}
            value={weeks}
            placeholder={String(Math.round(person.tie.cadenceDays / 7))}
            onChange={(event) => setWeeks(event.target.value)}
          />
        </Field>
        <div>
          <p className="mb-2 text-small font-medium text-soft">How close you feel</p>
          <Chips
            label="How close you feel"
            choices={CLOSENESS}
            value={closeness}
            onChange={setCloseness}
          />
        </div>
        <label className="flex min-h-11 items-center gap-3">
          <input
            type="checkbox"
            className="size-5 accent-water"
            checked={kin}
            onChange={(event) => setKin(event.target.checked)}
          />
          Family or a friend for life: no suggestions needed
        </label>
        <div className="flex justify-end gap-3">
          <Button onClick={onClose}>Cancel</Button>
          <Button look="primary" type="submit">
            Save
          </Button>
        </div>
      </form>
    </Sheet>
  )
}
