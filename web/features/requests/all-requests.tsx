import { useInfiniteQuery } from '@tanstack/react-query'
import { allRequestsQuery } from '../../lib/request-queries.ts'
import { RequestLine } from '../../requests/request-line.tsx'
import { Trouble } from '../../ui/blank.tsx'
import { Button } from '../../ui/button.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { AnswerOtherwise } from './answer-otherwise.tsx'

/** Everything ever asked, answered ones too, the newest first. */
export function AllRequests() {
  const query = useInfiniteQuery(allRequestsQuery)
  if (query.isPending) return <Skeleton rows={6} label="Looking through what was asked" />
  if (query.isError) return <Trouble error={query.error} retry={() => void query.refetch()} />
  const rows = query.data.pages.flatMap((page) => page.rows)
  return (
    <>
      <ul className="mt-6 divide-y divide-line">
        {rows.map((row) => (
          <RequestLine key={row.id} row={row}>
            <p className="-ml-2.5">
              <AnswerOtherwise row={row} />
            </p>
          </RequestLine>
        ))}
      </ul>
      {rows.length === 0 && <p className="mt-8 text-soft">Nothing was asked so far.</p>}
      {query.hasNextPage && (
        <Button className="mt-6" onClick={() => void query.fetchNextPage()}>
          Older ones
        </Button>
      )}
    </>
  )
}
