import { useState } from 'react'
import type { NearPerson, TripPersonView, TripView } from '../../../src/domain/view/trip-view.ts'
import { called } from '../../lib/words.ts'
import { takeStep } from '../../lib/trip-writes.ts'
import { Button } from '../../ui/button.tsx'
import { DayField } from '../../ui/day-field.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { useDraftVisit } from './use-draft-visit.ts'

type Props = {
  trip: TripView
  person: Pick<NearPerson, 'personId' | 'name'>
  known: TripPersonView | null
  onSet: () => void
}

/** What can be done about meeting somebody on a trip, or telling them of a move. */
export function StepActs({ trip, person, known, onSet }: Props) {
  const draft = useDraftVisit()
  const step = (next: Parameters<typeof takeStep>[0]['step']) => () =>
    void takeStep({ trip, person, step: next })
  return (
    <div className="mt-3 flex flex-wrap items-center gap-1.5 tablet:gap-2">
      <Button look="primary" hint="w" onClick={() => draft(trip.id, person.personId)}>
        Write
      </Button>
      {trip.kind === 'move' ? (
        <Button look="give" hint="e" onClick={step('told')}>
          Told
        </Button>
      ) : (
        <>
          {known === null && (
            <Button hint="a" onClick={step('asked')}>
              Asked
            </Button>
          )}
          <Button hint="y" onClick={step('yes')}>
            Said yes
          </Button>
          <Button hint="s" onClick={onSet}>
            Set a day
          </Button>
          <Button look="give" hint="e" onClick={step('met')}>
            Met
          </Button>
        </>
      )}
      {known === null ? (
        <Button look="quiet" hint="x" onClick={step('left')}>
          Not this time
        </Button>
      ) : (
        <Button look="quiet" hint="x" onClick={step(null)}>
          Take it back
        </Button>
      )}
    </div>
  )
}

/** On which day they meet; it stands among the follow-ups and in the calendar from then on. */
export function SetDaySheet(props: {
  trip: TripView
  person: Pick<NearPerson, 'personId' | 'name'> | null
  onClose: () => void
}) {
  const { trip, person, onClose } = props
  const [day, setDay] = useState<string | null>(null)
  const keep = (meetOn: string | null) => {
    if (person === null || meetOn === null) return
    onClose()
    void takeStep({ trip, person, step: 'set', meetOn })
  }
  return (
    <Sheet
      open={person !== null}
      onClose={onClose}
      title={person === null ? '' : `When do you meet ${called(person.name)}?`}
      about="The day becomes a follow-up, and is in your calendar if you let Digwell feed it."
    >
      <form
        className="space-y-4"
        onSubmit={(event) => {
          event.preventDefault()
          keep(day)
        }}
      >
        <DayField
          label="Day"
          offers={[trip.from]}
          value={day}
          onChange={setDay}
          autoFocus
          onTaken={keep}
        />
        <div className="flex justify-end">
          <Button look="primary" type="submit" disabled={day === null}>
            Keep the day
          </Button>
        </div>
      </form>
    </Sheet>
  )
}
