import { Link } from '@tanstack/react-router'
import type { RequestView, SinceAsked } from '../../../src/domain/view/request-view.ts'
import { ago, plainDate } from '../../lib/dates.ts'
import { openSource } from '../../lib/source-pane.ts'
import { called, STATE_WORDS } from '../../lib/words.ts'
import { betweenWords, KIND_WORDS, sinceWords } from '../../requests/request-words.ts'
import { Disc } from '../../ui/disc.tsx'
import { StateWord } from '../../ui/state-word.tsx'

/** Who asks, how the two stand, the words, and what a yes would take. */
export function RequestCard({ row }: { row: RequestView }) {
  const between = betweenWords(row)
  return (
    <article
      id={`request-${row.id}`}
      tabIndex={-1}
      data-row
      className="rise mt-5 flex gap-4 outline-none tablet:gap-5"
      aria-label={`${called(row.person)} asks`}
    >
      <Disc name={row.person} />
      <div className="min-w-0 grow">
        <h2 className="flex flex-wrap items-baseline gap-x-2.5">
          <Link
            to="/people/$id"
            params={{ id: row.personId }}
            className="inline-block min-h-6 font-serif text-name hover:text-water"
          >
            {called(row.person)}
          </Link>
          {row.about !== null && <span className="text-small text-faint">{row.about}</span>}
        </h2>
        <p className="flex flex-wrap gap-x-3 text-small text-soft nums">
          <StateWord state={row.tie} words={STATE_WORDS[row.tie]} />
          {row.lastContactAt !== null && <span>last in touch {ago(row.lastContactAt)}</span>}
        </p>
        {between !== null && <p className="text-small text-soft">{between}</p>}
        <blockquote className="mt-4 max-w-[38rem] border-l-2 border-give/50 pl-4 font-serif text-lead italic">
          {row.before !== null && <span className="text-soft">{row.before} </span>}
          {row.words}
        </blockquote>
        <dl className="mt-4 grid max-w-[38rem] grid-cols-[auto_1fr] items-start gap-x-4 gap-y-1 text-small">
          <dt className="text-faint">Asks for</dt>
          <dd>{KIND_WORDS[row.kind]}</dd>
          <dt className="text-faint">A yes takes</dt>
          <dd>{row.takes}</dd>
          <dt className="text-faint">Came</dt>
          <dd className="nums">
            <Origin row={row} />
          </dd>
          {row.since !== null && (
            <>
              <dt className="text-faint">Since</dt>
              <dd className="nums">
                <Since row={row} since={row.since} />
              </dd>
            </>
          )}
        </dl>
      </div>
    </article>
  )
}

/** When and how it came, opening the message itself. */
function Origin({ row }: { row: RequestView }) {
  const { locator } = row
  const words = `${plainDate(row.at)}, ${ago(row.at)}${row.subject === null ? '' : `: “${row.subject}”`}`
  if (locator === null) return <span>{words}</span>
  return (
    <button
      type="button"
      onClick={() => openSource({ locator })}
      className="-my-0.5 py-0.5 text-left underline decoration-dotted underline-offset-4 hover:text-water"
    >
      {words}
    </button>
  )
}

/** What speaks for its being settled, opening the message itself. */
function Since({ row, since }: { row: RequestView; since: SinceAsked }) {
  const { locator, words } = since
  const text = `${sinceWords(row) ?? ''}${words === null ? '' : `: “${words}”`}`
  if (locator === null) return <span>{text}</span>
  return (
    <button
      type="button"
      onClick={() => openSource({ locator })}
      className="-my-0.5 py-0.5 text-left underline decoration-dotted underline-offset-4 hover:text-water"
    >
      {text}
    </button>
  )
}
