import { useState } from 'react'
import type { PersonView } from '../../../src/domain/view/person-view.ts'
import { setStance } from '../../lib/person-writes.ts'
import { Button } from '../../ui/button.tsx'
import { DayField } from '../../ui/day-field.tsx'
import { Sheet } from '../../ui/sheet.tsx'

type Props = { person: PersonView; open: boolean; onClose: () => void }

export function RestSheet({ person, open, onClose }: Props) {
  const [until, setUntil] = useState<string | null>(null)
  const rest = (day: string | undefined) => {
    onClose()
    void setStance(person.id, 'rest', day)
  }
  return (
    <Sheet
      open={open}
      onClose={onClose}
      title={`Let ${person.name} rest`}
      about="They stay in your network and findable; nothing is suggested meanwhile."
    >
      <form
        className="space-y-5"
        onSubmit={(event) => {
          event.preventDefault()
          rest(until ?? undefined)
        }}
      >
        <DayField
          label="Until (leave empty: until you say otherwise)"
          offers={['in 1 month', 'in 3 months', 'in 6 months']}
          value={until}
          onChange={setUntil}
          autoFocus
        />
        <div className="flex justify-end gap-3">
          <Button onClick={onClose}>Cancel</Button>
          <Button look="primary" type="submit">
            Let rest
          </Button>
        </div>
      </form>
    </Sheet>
  )
}
