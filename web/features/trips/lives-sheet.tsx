import { useState } from 'react'
import type { PlaceView, UnplacedPerson } from '../../../src/domain/view/trip-view.ts'
import { setWhere } from '../../lib/trip-writes.ts'
import { called } from '../../lib/words.ts'
import { Button } from '../../ui/button.tsx'
import { PlaceField } from '../../ui/place-field.tsx'
import { Sheet } from '../../ui/sheet.tsx'

type Props = { person: Pick<UnplacedPerson, 'personId' | 'name'> | null; onClose: () => void }

/** Where somebody lives; kept as their city. */
export function LivesSheet({ person, onClose }: Props) {
  const [place, setPlace] = useState<PlaceView | null>(null)
  return (
    <Sheet
      open={person !== null}
      onClose={onClose}
      title={person === null ? '' : `Where does ${called(person.name)} live?`}
      about="It stands on their page as their city, in your words."
    >
      <form
        className="space-y-4"
        onSubmit={(event) => {
          event.preventDefault()
          if (person === null || place === null) return
          onClose()
          void setWhere(person.personId, place)
        }}
      >
        <PlaceField label="City" value={place} onChange={setPlace} autoFocus />
        <div className="flex justify-end">
          <Button look="primary" type="submit" disabled={place === null}>
            Save
          </Button>
        </div>
      </form>
    </Sheet>
  )
}
