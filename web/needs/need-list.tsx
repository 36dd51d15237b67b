import { useRef, useState } from 'react'
import type { NeedWay } from '../../src/domain/need.ts'
import type { NeedView } from '../../src/domain/view/need-view.ts'
import { plainDate } from '../lib/dates.ts'
import { addNeed, dismissNeeds, type NeedAnswer } from '../lib/need-writes.ts'
import { Button } from '../ui/button.tsx'
import { TextInput } from '../ui/field.tsx'
import { SourceLink } from '../ui/reasons.tsx'

type ListProps = {
  title: string
  rows: readonly NeedView[]
  taken: string | null
  onTake: (id: string) => void
  onAnswer: AnswerOne
}

export type AnswerOne = (row: NeedView, answer: NeedAnswer) => void

/** From so many suggestions on they can be put away together. */
const MANY = 4

/** What is needed, or offered; the one taken in hand is answered in place. */
export function NeedList({ title, rows, taken, onTake, onAnswer }: ListProps) {
  if (rows.length === 0) return null
  const suggested = rows.filter(({ confirmed }) => !confirmed)
  return (
    <div className="min-w-0">
      <h3 className="label">{title}</h3>
      <ul className="divide-y divide-line">
        {rows.map((row) => (
          <NeedLine
            key={row.id}
            row={row}
            inHand={taken === row.id}
            onTake={() => onTake(row.id)}
            onAnswer={onAnswer}
          />
        ))}
      </ul>
      {suggested.length >= MANY && (
        <Button look="quiet" className="-ml-2.5" onClick={() => void dismissNeeds(suggested)}>
          None of the {suggested.length} suggested is so
        </Button>
      )}
    </div>
  )
}

type LineProps = { row: NeedView; inHand: boolean; onTake: () => void; onAnswer: AnswerOne }

function NeedLine({ row, inHand, onTake, onAnswer }: LineProps) {
  return (
    <li aria-current={inHand ? 'true' : undefined} className="py-2.5">
      <button
        type="button"
        onClick={onTake}
        aria-expanded={inHand}
        className="block min-h-9 max-w-full text-left hover:text-water"
      >
        {row.what}
        {!row.confirmed && (
          <span className="ml-2 text-small text-give">
            {isAsked(row) ? 'is that so?' : 'suggested'}
          </span>
        )}
      </button>
      {inHand && (
        <div className="mt-1">
          {isAsked(row) && (
            <p className="text-soft">
              {`You wrote that you need ${row.what}: is that so? Nothing is done with it before you say yes.`}
            </p>
          )}
          {row.words !== '' && <p className="font-serif text-soft italic">“{row.words}”</p>}
          <p className="flex flex-wrap gap-x-2 text-tiny text-faint nums">
            {plainDate(row.at)}
            <SourceLink locator={row.locator} source={row.source} />
          </p>
          <NeedActs row={row} onAnswer={onAnswer} />
        </div>
      )}
    </li>
  )
}

/** A need found in the owner's own words: they are asked before it counts. */
const isAsked = ({ personId, way, confirmed }: NeedView): boolean =>
  personId === null && way === 'need' && !confirmed

function NeedActs({ row, onAnswer }: { row: NeedView; onAnswer: AnswerOne }) {
  return (
    <div className="mt-2 flex flex-wrap gap-2">
      {!row.confirmed && (
        <>
          <Button look="primary" hint="y" onClick={() => onAnswer(row, 'accept')}>
            {isAsked(row) ? 'Yes, keep it in mind' : 'Keep in mind'}
          </Button>
          <Button hint="n" onClick={() => onAnswer(row, 'dismiss')}>
            Not so
          </Button>
        </>
      )}
      {row.confirmed && (
        <Button hint="e" onClick={() => onAnswer(row, 'met')}>
          {row.way === 'need' ? 'Found' : 'Not any more'}
        </Button>
      )}
    </div>
  )
}

type FormProps = {
  /** Null: the owner's own. */
  personId: string | null
  /** "Ana", or "I". */
  who: string
  onClose: () => void
}

/** One line: which of the two, and what. It stays open for the next one. */
export function NeedForm({ personId, who, onClose }: FormProps) {
  const [way, setWay] = useState<NeedWay>('need')
  const [what, setWhat] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const verbs = personId === null ? OWN : THEIRS
  const save = () => {
    if (what.trim() === '') return onClose()
    void addNeed(personId, way, what.trim())
    setWhat('')
    field.current?.focus()
  }
  return (
    <form
      className="mt-3"
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose()
      }}
    >
      <fieldset className="flex flex-wrap items-center gap-2">
        <legend className="sr-only">Need or offer</legend>
        {(['need', 'offer'] as const).map((one) => (
          <Button
            key={one}
            look={one === way ? 'give' : 'plain'}
            aria-pressed={one === way}
            onClick={() => setWay(one)}
          >
            {who} {verbs[one]}
          </Button>
        ))}
      </fieldset>
      <div className="mt-2 flex flex-wrap gap-2">
        <TextInput
          ref={field}
          aria-label={`${who} ${verbs[way]}`}
          value={what}
          maxLength={200}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the form was asked for
          autoFocus
          onChange={(event) => setWhat(event.target.value)}
          placeholder={way === 'need' ? 'a translator from Portuguese' : 'a room for readings'}
          className="min-w-56 flex-1"
        />
        <Button look="primary" type="submit" disabled={what.trim() === ''}>
          Add
        </Button>
        <Button look="quiet" onClick={onClose}>
          Close
        </Button>
      </div>
    </form>
  )
}

const OWN = { need: 'need', offer: 'offer' } as const
const THEIRS = { need: 'needs', offer: 'offers' } as const
