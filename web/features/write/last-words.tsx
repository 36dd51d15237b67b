import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { TimelineEntry } from '../../../src/domain/view/person-view.ts'
import { recordParts } from '../../app/record-fields.ts'
import { recordQuery } from '../../lib/queries.ts'
import { Button } from '../../ui/button.tsx'

/** More than this does not show in four lines. */
const SHORT = 140

/** The message one answers: its beginning, and the whole of it in the same place. */
export function LastWords({ last }: { last: Pick<TimelineEntry, 'id' | 'snippet' | 'subject'> }) {
  const [whole, setWhole] = useState(false)
  const record = useQuery({ ...recordQuery(`interaction:${last.id}`), enabled: whole })
  const start = last.snippet ?? last.subject ?? 'No words are kept of it.'
  const kept =
    record.data === undefined
      ? null
      : recordParts(record.data.payload, record.data.words ?? start).words
  const isLong = start.length > SHORT || start.endsWith('…')
  return (
    <>
      <p className={whole ? 'whitespace-pre-wrap [overflow-wrap:anywhere]' : 'line-clamp-4'}>
        {whole ? (kept ?? start) : start}
      </p>
      {whole && kept?.endsWith('…') === true && (
        <p className="mt-1 text-small text-soft">
          No more than its beginning is kept.{' '}
          <Link
            to="/settings"
            search={{ find: 'whole texts' }}
            className="text-water underline underline-offset-3"
          >
            Keep the whole text of mails and messages
          </Link>
        </p>
      )}
      {isLong && (
        <Button
          look="quiet"
          aria-expanded={whole}
          className="-ml-2.5"
          onClick={() => setWhole(!whole)}
        >
          {whole ? 'Less' : 'Read it all'}
        </Button>
      )}
    </>
  )
}
