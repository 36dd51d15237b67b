import { useEffect, useId, useRef, useState } from 'react'
import { relativeDay, shortDay, withDays } from '../lib/dates.ts'
import { type Lean, parseDay } from '../lib/when.ts'
import { today } from '../lib/zone.ts'
import { TextInput } from './field.tsx'
import { Kbd } from './kbd.tsx'

type Props = {
  label: string
  lean?: Lean
  /** Phrases offered as buttons. */
  offers: readonly string[]
  value: string | null
  onChange: (day: string | null) => void
  autoFocus?: boolean
  /** The day that stands while nothing is typed; it is the value to begin with. */
  unsaid?: string
  /** An offer was taken: the day is all that was wanted. */
  onTaken?: (day: string) => void
  /** "in 2 weeks" counts from that day; from today without. */
  from?: string
}

/**
 * A day as one would say it: typed ("fri", "24 nov", "in 2 weeks", "nächsten Montag"), taken from the offers,
 * or an offer's number typed alone.
 */
export function DayField({ label, lean = 'future', offers, value, onChange, ...rest }: Props) {
  const { unsaid } = rest
  const [text, setText] = useState(value === null || value === unsaid ? '' : shortDay(value))
  const id = useId()
  const isUnread = text !== '' && value === null
  const input = useRef<HTMLInputElement>(null)
  // What cannot be read is not dropped: the form stays until it is mended or emptied.
  useEffect(() => input.current?.setCustomValidity(isUnread ? UNREAD : ''), [isUnread])
  const now = today()
  const foreign = useForeignDays()
  const read = (phrase: string) => {
    setText(phrase)
    const meant = offers[Number(phrase) - 1] ?? phrase
    const base = rest.from ?? now
    const day = parseDay(meant, base, lean) ?? (lean === 'future' ? foreign(meant, base) : null)
    onChange(phrase.trim() === '' ? (unsaid ?? null) : day)
    return day
  }
  const understood = value === null ? null : `${shortDay(value, now)}, ${relativeDay(value, now)}`
  return (
    <div>
      <label htmlFor={id} className="mb-1 block text-small font-medium text-soft">
        {label}
      </label>
      <TextInput
        ref={input}
        id={id}
        value={text}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- opened by the owner's own key press
        autoFocus={rest.autoFocus === true}
        placeholder={lean === 'future' ? 'fri, next week, 24 nov' : 'today, tues, 2 weeks ago'}
        aria-describedby={`${id}-day`}
        aria-invalid={isUnread}
        onChange={(event) => read(event.target.value)}
      />
      <p id={`${id}-day`} aria-live="polite" className="mt-1 min-h-5 text-small text-soft">
        {text !== '' && (understood ?? UNREAD)}
        {text === '' && unsaid !== undefined && `${understood}, unless you say otherwise.`}
      </p>
      <div className="mt-1 flex flex-wrap gap-2">
        {offers.map((offer, index) => (
          <button
            key={offer}
            type="button"
            onClick={() => {
              const day = read(offer)
              if (day !== null) rest.onTaken?.(day)
            }}
            className="inline-flex min-h-11 items-center gap-2 rounded-full px-4 text-small text-water ring-1 ring-line hover:ring-edge desk:min-h-9"
          >
            {withDays(offer)}
            <Kbd>{String(index + 1)}</Kbd>
          </button>
        ))}
      </div>
    </div>
  )
}

const UNREAD = 'Not a day yet. Try “fri”, “in 2 weeks” or “24 nov”.'

type ReadsDay = (text: string, today: string) => string | null

/** Fetched when a day is first asked for: words of other languages are many. */
function useForeignDays(): ReadsDay {
  const [reads, setReads] = useState<ReadsDay>(() => () => null)
  useEffect(() => {
    void import('../lib/foreign-day.ts').then(({ foreignDay }) => setReads(() => foreignDay))
  }, [])
  return reads
}
