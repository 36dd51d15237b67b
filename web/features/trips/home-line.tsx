import { useState } from 'react'
import type { HomeView, PlaceView } from '../../../src/domain/view/trip-view.ts'
import { shortPlace } from '../../lib/place-words.ts'
import { setHomePlace } from '../../lib/trip-writes.ts'
import { Button } from '../../ui/button.tsx'
import { PlaceField } from '../../ui/place-field.tsx'
import { Sheet } from '../../ui/sheet.tsx'

const FROM = {
  you: '',
  profile: ', as your profile says',
  move: ', since your move',
  people: ', it seems: most of those closest to you do',
} as const

/** Where the owner lives, and a way to put it right. */
export function HomeLine({ home }: { home: HomeView | null }) {
  const [asking, setAsking] = useState(false)
  const [place, setPlace] = useState<PlaceView | null>(null)
  return (
    <p className="mt-2 text-soft">
      {home === null
        ? 'Digwell does not know where you live.'
        : `You live in ${shortPlace(home.place)}${FROM[home.from]}.`}{' '}
      <button
        type="button"
        onClick={() => setAsking(true)}
        className="inline-flex min-h-9 items-center text-water hover:underline pointer-coarse:min-h-11"
      >
        {home === null ? 'Say where' : 'Change'}
      </button>
      <Sheet
        open={asking}
        onClose={() => setAsking(false)}
        title="Where do you live?"
        about="For coffees close by, and to tell a trip from a day at home."
      >
        <form
          className="space-y-4"
          onSubmit={(event) => {
            event.preventDefault()
            if (place === null) return
            setAsking(false)
            void setHomePlace(place)
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
    </p>
  )
}
