import { useId, useState } from 'react'
import { relativeDay, shortDay, withDays } from '../lib/dates.ts'
import { type Lean, parseDay } from '../lib/when.ts'
import { today } from '../lib/zone.ts'
import { TextInput } from './field.tsx'

type Props = {
  label: string
  lean?: Lean
  /** Phrases offered as buttons. */
  offers: readonly string[]
  value: string | null
  onChange: (day: string | null) => void
  autoFocus?: boolean
  /** An offer was taken: the day is all that was wanted. */
  onTaken?: (day: string) => void
}

/** A day as one would say it: typed ("fri", "24 nov", "in 2 weeks") or taken from the offers. */
export function DayField({ label, lean = 'future', offers, value, onChange, ...rest }: Props) {
  const [text, setText] = useState(value === null ? '' : shortDay(value))
  const id = useId()
  const now = today()
  const read = (phrase: string) => {
    setText(phrase)
    const day = parseDay(phrase, now, lean)
    onChange(day)
    return day
  }
  const understood = value === null ? null : `${shortDay(value, now)}, ${relativeDay(value, now)}`
  return (
    <div>
      <label htmlFor={id} className="mb-1 block text-small font-medium text-soft">
        {label}
      </label>
      <TextInput
        id={id}
        value={text}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- opened by the owner's own key press
        autoFocus={rest.autoFocus === true}
        placeholder={lean === 'future' ? 'fri, next week, 24 nov' : 'today, tues, 2 weeks ago'}
        aria-describedby={`${id}-day`}
        aria-invalid={text !== '' && value === null}
        onChange={(event) => read(event.target.value)}
      />
      <p id={`${id}-day`} aria-live="polite" className="mt-1 min-h-5 text-small text-soft">
        {text !== '' && (understood ?? 'Not a day yet. Try “fri”, “in 2 weeks” or “24 nov”.')}
      </p>
      <div className="mt-1 flex flex-wrap gap-2">
        {offers.map((offer) => (
          <button
            key={offer}
            type="button"
            onClick={() => {
              const day = read(offer)
              if (day !== null) rest.onTaken?.(day)
            }}
            className="min-h-11 rounded-full px-4 text-small text-water ring-1 ring-line hover:ring-edge desk:min-h-9"
          >
            {withDays(offer)}
          </button>
        ))}
      </div>
    </div>
  )
}
