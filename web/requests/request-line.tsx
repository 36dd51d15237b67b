import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { RequestView } from '../../src/domain/view/request-view.ts'
import { plainDate } from '../lib/dates.ts'
import { openSource } from '../lib/source-pane.ts'
import { called } from '../lib/words.ts'
import { stateWords, stillWaits } from './request-words.ts'

type Props = {
  row: RequestView
  /** On the person's own page: without the name. */
  plain?: boolean
  children?: ReactNode
}

/** A request in two lines: the words, and where it stands. */
export function RequestLine({ row, plain = false, children }: Props) {
  const { locator, personId } = row
  return (
    <li className="py-3">
      {!plain && (
        <Link
          to="/people/$id"
          params={{ id: personId }}
          className="inline-block min-h-6 font-serif text-name hover:text-water"
        >
          {called(row.person)}
        </Link>
      )}
      <p className="font-serif italic">“{row.words}”</p>
      <p className="flex flex-wrap items-center gap-x-3 text-small text-faint nums">
        <span className={stillWaits(row) ? 'text-give' : ''}>{stateWords(row)}</span>
        {locator === null ? (
          <span>{plainDate(row.at)}</span>
        ) : (
          <button
            type="button"
            onClick={() => openSource({ locator })}
            className="inline-flex min-h-7 items-center underline decoration-dotted underline-offset-4 hover:text-water"
          >
            {row.source}, {plainDate(row.at)}
          </button>
        )}
      </p>
      {children}
    </li>
  )
}
