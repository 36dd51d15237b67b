import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { PlaceView, TripLine } from '../../../src/domain/view/trip-view.ts'
import { addTrip, editTrip } from '../../lib/trip-writes.ts'
import { uuidv7 } from '../../lib/uuid.ts'
import { Button } from '../../ui/button.tsx'
import { DayField } from '../../ui/day-field.tsx'
import { Field, TextInput } from '../../ui/field.tsx'
import { PlaceField } from '../../ui/place-field.tsx'

type Props = {
  kind: 'trip' | 'move'
  /** The one to change; absent: a new one. */
  trip?: TripLine
  onClose: () => void
}

/** "I am in St. Louis from 3 to 17 March." */
export function TripForm({ kind, trip, onClose }: Props) {
  const [place, setPlace] = useState<PlaceView | null>(trip?.place ?? null)
  const [from, setFrom] = useState<string | null>(trip?.from ?? null)
  const [to, setTo] = useState<string | null>(trip?.to ?? null)
  const [note, setNote] = useState(trip?.note ?? '')
  const navigate = useNavigate()
  const isRight = from !== null && (kind === 'move' || to === null || to >= from)
  const save = () => {
    if (place === null || from === null || !isRight) return
    onClose()
    const form = { kind, place, from, to: kind === 'move' ? null : (to ?? from), note: note.trim() }
    if (trip !== undefined) {
      void editTrip(trip.id, form)
      return
    }
    const id = uuidv7()
    void addTrip(form, id).then((receipt) => {
      if (receipt !== null) void navigate({ to: '/trips/$id', params: { id } })
    })
  }
  return (
    <form
      className="space-y-4"
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <PlaceField
        label={kind === 'move' ? 'Where you move to' : 'Where you will be'}
        value={place}
        onChange={setPlace}
        autoFocus={trip === undefined}
      />
      <DayField
        label={kind === 'move' ? 'On which day' : 'From'}
        offers={['tomorrow', 'next week', 'in 1 month']}
        value={from}
        onChange={setFrom}
      />
      {kind === 'trip' && (
        <DayField
          label="To"
          offers={[]}
          value={to}
          onChange={setTo}
          {...(from === null ? {} : { from })}
        />
      )}
      {!isRight && from !== null && (
        <p className="text-small">The last day lies before the first.</p>
      )}
      <Field label="What takes you there, if you like">
        <TextInput value={note} maxLength={500} onChange={(event) => setNote(event.target.value)} />
      </Field>
      <div className="flex justify-end gap-2">
        <Button look="quiet" onClick={onClose}>
          Cancel
        </Button>
        <Button look="primary" type="submit" disabled={place === null || !isRight}>
          Save
        </Button>
      </div>
    </form>
  )
}
