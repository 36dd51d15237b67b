import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { allPromisesQuery } from '../../lib/promise-queries.ts'
import { Trouble } from '../../ui/blank.tsx'
import { Button } from '../../ui/button.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { HandKeys } from '../../promises/hand-keys.tsx'
import { PromiseRow } from '../../promises/promise-row.tsx'

/** Everything ever found or added, kept and let go too, the newest first. */
export function AllPromises() {
  const query = useInfiniteQuery(allPromisesQuery)
  const [taken, setTaken] = useState<string | null>(null)
  if (query.isPending) return <Skeleton rows={6} label="Looking through what was said" />
  if (query.isError) return <Trouble error={query.error} retry={() => void query.refetch()} />
  const rows = query.data.pages.flatMap((page) => page.rows)
  const inHand = rows.find((row) => row.id === taken)
  return (
    <>
      {inHand !== undefined && <HandKeys row={inHand} onClose={() => setTaken(null)} />}
      <ul className="mt-6 divide-y divide-line">
        {rows.map((row) => (
          <PromiseRow
            key={row.id}
            row={row}
            inHand={taken === row.id}
            onTake={() => setTaken(taken === row.id ? null : row.id)}
          />
        ))}
      </ul>
      {rows.length === 0 && <p className="mt-8 text-soft">Nothing was found so far.</p>}
      {query.hasNextPage && (
        <Button className="mt-6" onClick={() => void query.fetchNextPage()}>
          Older ones
        </Button>
      )}
    </>
  )
}
