import { Link } from '@tanstack/react-router'
import type { PromiseView } from '../../src/domain/view/promise-view.ts'
import { plainDate } from '../lib/dates.ts'
import { openSource } from '../lib/source-pane.ts'
import { takeOnGround } from '../lib/take-on-ground.ts'
import { called } from '../lib/words.ts'
import { Disc } from '../ui/disc.tsx'
import { PromiseActs } from './promise-acts.tsx'
import { dueWords, whoWords } from './promise-words.ts'

type Props = {
  row: PromiseView
  inHand: boolean
  onTake: () => void
  /** On the person's own page: without the name. */
  plain?: boolean
}

/** The words as they were said, by whom and when; the one in hand shows what can be done with it. */
export function PromiseRow({ row, inHand, onTake, plain = false }: Props) {
  const name = called(row.person)
  return (
    <li
      id={`promise-${row.id}`}
      tabIndex={-1}
      data-row
      onFocus={takeOnGround(onTake)}
      aria-current={inHand ? 'true' : undefined}
      data-active={inHand}
      className="flex scroll-my-24 gap-4 py-4 outline-none"
    >
      {!plain && <Disc name={row.person} />}
      <div className="min-w-0 grow">
        {!plain && <Who row={row} name={name} />}
        <button
          type="button"
          onClick={onTake}
          aria-expanded={inHand}
          className="mt-0.5 block min-h-9 max-w-full text-left font-serif text-lead italic hover:text-water"
        >
          “{row.words}”
        </button>
        <p className="flex flex-wrap items-center gap-x-3 text-small text-faint nums">
          <span className={row.state === 'open' && row.by === 'me' ? 'text-give' : ''}>
            {dueWords(row)}
          </span>
          <Origin row={row} />
        </p>
        {inHand && <PromiseActs row={row} />}
      </div>
    </li>
  )
}

function Who({ row, name }: { row: PromiseView; name: string }) {
  return (
    <p className="flex flex-wrap items-baseline gap-x-2.5 text-small text-soft">
      <Link
        to="/people/$id"
        params={{ id: row.personId }}
        className="font-serif text-name text-ink hover:text-water"
      >
        {name}
      </Link>
      <span>{whoWords(row, name.split(' ')[0] ?? name)}</span>
    </p>
  )
}

function Origin({ row }: { row: PromiseView }) {
  const words = `${row.source}, ${plainDate(row.madeAt)}`
  const { locator } = row
  if (locator === null) return <span>{words}</span>
  return (
    <button
      type="button"
      onClick={() => openSource({ locator, words: row.words })}
      className="inline-flex min-h-7 items-center underline decoration-dotted underline-offset-4 hover:text-water"
    >
      {words}
    </button>
  )
}
