import { Link } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import type { UnplacedPerson } from '../../../src/domain/view/trip-view.ts'
import { ago } from '../../lib/dates.ts'
import { takeOnGround } from '../../lib/take-on-ground.ts'
import { called } from '../../lib/words.ts'
import { Disc } from '../../ui/disc.tsx'
import { Reasons } from '../../ui/reasons.tsx'
import { StateWord } from '../../ui/state-word.tsx'

/** Somebody near a place, or whose home nobody knows. */
export type PersonToMeet = UnplacedPerson & { readonly place?: string; readonly km?: number }

type Props = {
  person: PersonToMeet
  /** How far it is with them: "asked". */
  step?: string | null
  inHand?: boolean
  onTake?: () => void
  /** What can be done, shown for the one in hand. */
  acts?: ReactNode
}

/** Somebody near a place: who they are, when last seen, and the facts that speak for meeting. */
export function NearLine({ person, step = null, inHand = false, onTake, acts }: Props) {
  const [open, setOpen] = useState(false)
  const [first] = person.why
  return (
    <li
      id={`near-${person.personId}`}
      aria-current={inHand ? 'true' : undefined}
      data-active={inHand}
      tabIndex={-1}
      data-row
      onFocus={takeOnGround(onTake)}
      className="flex scroll-my-24 gap-4 py-4 outline-none"
    >
      <Disc name={person.name} />
      <div className="min-w-0 grow">
        <p className="flex flex-wrap items-baseline gap-x-2.5">
          <Link
            to="/people/$id"
            params={{ id: person.personId }}
            className="inline-block min-h-6 font-serif text-name hover:text-water"
          >
            {called(person.name)}
          </Link>
          {person.about !== null && <span className="text-small text-faint">{person.about}</span>}
          <span className="text-small text-soft">
            <StateWord state={person.state} words={person.stateWords} />
          </span>
          {step !== null && <span className="text-small text-give">{step}</span>}
        </p>
        {onTake === undefined ? (
          <p className="mt-0.5">{first?.text}</p>
        ) : (
          <button
            type="button"
            onClick={onTake}
            aria-expanded={inHand}
            className="mt-0.5 block min-h-9 max-w-full text-left hover:text-water"
          >
            {first?.text}
          </button>
        )}
        <p className="flex flex-wrap items-center gap-x-3 text-small text-faint nums">
          <span>
            {person.place ?? 'no place known'}
            {person.km !== undefined && person.km > 0 && `, ${person.km} km`}
          </span>
          {person.lastContactAt !== null && <span>in touch {ago(person.lastContactAt)}</span>}
          <button
            type="button"
            aria-expanded={open}
            onClick={() => setOpen(!open)}
            aria-label={`Why ${called(person.name)}?`}
            className="inline-flex min-h-7 items-center text-water underline decoration-line underline-offset-4 pointer-coarse:min-h-11 hover:decoration-current"
          >
            Why?
          </button>
        </p>
        {open && (
          <div className="mt-3 border-l-2 border-line pl-4">
            <Reasons reasons={person.why} />
          </div>
        )}
        {inHand && acts}
      </div>
    </li>
  )
}
