import { Link } from '@tanstack/react-router'
import type { GiveView } from '../../src/domain/view/give-view.ts'
import { plainDate, relativeDay } from '../lib/dates.ts'
import { openSource } from '../lib/source-pane.ts'
import { today } from '../lib/zone.ts'
import { called } from '../lib/words.ts'
import { GiveActs } from './give-acts.tsx'
import { giveSentence, saidOf } from './give-words.ts'

type Props = {
  row: GiveView
  inHand: boolean
  onTake: () => void
  /** On the person's own page: called by their first name, without a link. */
  plain?: boolean
  /** Just noted: the words come next. */
  fresh?: boolean
}

/** One dated line of what went to and fro; taken in hand it shows what can be said of it. */
export function GiveLine({ row, inHand, onTake, plain = false, fresh = false }: Props) {
  const name = called(row.person)
  const said = saidOf(row)
  return (
    <li aria-current={inHand ? 'true' : undefined} className="py-2.5">
      <button
        type="button"
        onClick={onTake}
        aria-expanded={inHand}
        className="block min-h-9 max-w-full text-left hover:text-water"
      >
        <span className={row.by === 'me' ? 'text-give' : 'text-water'} aria-hidden="true">
          {row.by === 'me' ? '→ ' : '← '}
        </span>
        {giveSentence(row, plain ? (name.split(' ')[0] ?? name) : name)}
        {said !== '' && <span className="text-soft">: {said}</span>}
      </button>
      <p className="flex flex-wrap items-center gap-x-3 text-small text-faint nums">
        <Origin row={row} />
        <LoopWords row={row} />
        {!plain && (
          <Link
            to="/people/$id"
            params={{ id: row.personId }}
            className="inline-flex min-h-7 items-center underline decoration-dotted underline-offset-4 hover:text-water"
          >
            {name}
          </Link>
        )}
      </p>
      {inHand && <GiveActs row={row} fresh={fresh} />}
    </li>
  )
}

function Origin({ row: { locator, at, source } }: { row: GiveView }) {
  const words = `${plainDate(at)}, ${source === 'you' ? 'noted by you' : source}`
  if (locator === null) return <span>{words}</span>
  return (
    <button
      type="button"
      onClick={() => openSource({ locator })}
      className="inline-flex min-h-7 items-center underline decoration-dotted underline-offset-4 hover:text-water"
    >
      {words}
    </button>
  )
}

/** Thanked, told, or when it is time for it. */
function LoopWords({ row: { loop } }: { row: GiveView }) {
  if (loop === null) return null
  if (loop.state === 'let-go') return <span>nothing to tell</span>
  if (loop.state === 'reported') {
    return <span>told{loop.reportedAt === null ? '' : ` ${plainDate(loop.reportedAt)}`}</span>
  }
  const thanked = loop.thankedAt === null ? null : `thanked ${plainDate(loop.thankedAt)}`
  const { next } = loop
  if (next === null) return thanked === null ? null : <span>{thanked}</span>
  const wanted = next.what === 'thank' ? 'a word of thanks' : 'tell how it went'
  return (
    <span>
      {thanked === null ? '' : `${thanked} · `}
      <span className="text-give">
        {wanted}
        {next.due > today() && `, ${relativeDay(next.due)}`}
      </span>
    </span>
  )
}
