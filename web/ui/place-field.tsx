import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import type { PlaceView } from '../../src/domain/view/trip-view.ts'
import { placeName } from '../lib/place-words.ts'
import { placesQuery } from '../lib/trip-queries.ts'
import { TextInput } from './field.tsx'

type Props = {
  label: string
  value: PlaceView | null
  onChange: (place: PlaceView | null) => void
  autoFocus?: boolean
}

/** A city, typed and chosen among those of that name. */
export function PlaceField({ label, value, onChange, autoFocus = false }: Props) {
  const [text, setText] = useState(value === null ? '' : placeName(value))
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(0)
  const id = useId()
  const query = useQuery(placesQuery(open ? text : ''))
  const places = open && text.trim().length > 1 ? (query.data?.places ?? []) : []
  const take = (place: PlaceView) => {
    setText(placeName(place))
    setOpen(false)
    onChange(place)
  }
  const step = (by: number) =>
    setActive((now) => Math.max(0, Math.min(places.length - 1, now + by)))
  const keys: { readonly [key: string]: () => void } = {
    ArrowDown: () => step(1),
    ArrowUp: () => step(-1),
    Enter: () => {
      const place = places[active]
      if (place !== undefined) take(place)
    },
    Escape: () => setOpen(false),
  }
  return (
    <div>
      <label htmlFor={id} className="mb-1 block text-small font-medium text-soft">
        {label}
      </label>
      <TextInput
        id={id}
        role="combobox"
        aria-expanded={places.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        {...(places.length > 0 ? { 'aria-activedescendant': `${id}-${active}` } : {})}
        value={text}
        placeholder="St. Louis"
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the form was asked for
        autoFocus={autoFocus}
        onChange={(event) => {
          setText(event.target.value)
          setOpen(true)
          setActive(0)
          onChange(null)
        }}
        onKeyDown={(event) => {
          const act = places.length > 0 ? keys[event.key] : undefined
          if (act === undefined) return
          event.preventDefault()
          event.stopPropagation()
          act()
        }}
      />
      <ul id={`${id}-list`} role="listbox" aria-label="Places" className="mt-1">
        {places.map((place, index) => (
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the input has the keys
          <li
            key={place.id}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            onClick={() => take(place)}
            className="flex min-h-11 cursor-pointer items-center rounded-lg px-3 hover:bg-water-wash aria-selected:bg-water-wash desk:min-h-9"
          >
            {placeName(place)}
          </li>
        ))}
      </ul>
      <p aria-live="polite" className="min-h-5 text-small text-soft">
        {open && text.trim().length > 2 && query.isSuccess && places.length === 0
          ? 'No place of that name is known.'
          : ''}
      </p>
    </div>
  )
}
