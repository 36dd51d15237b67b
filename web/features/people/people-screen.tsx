import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import type { PersonRow } from '../../../src/domain/view/person-view.ts'
import { count } from '../../lib/dates.ts'
import type { PeopleView } from '../../lib/people-view.ts'
import { peopleQuery, sessionQuery } from '../../lib/queries.ts'
import { Trouble } from '../../ui/blank.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { UnlessReading } from '../../ui/still-reading.tsx'
import { BulkBar } from './bulk-bar.tsx'
import { NobodyFound, NobodyYet } from './people-blanks.tsx'
import { PeopleList } from './people-list.tsx'
import { PeopleSearch } from './people-search.tsx'
import { ViewPicker } from './view-picker.tsx'

const route = getRouteApi('/shell/people')

/** Everyone, found as one types, kept in views that live in the address bar. */
export function PeopleScreen() {
  const view = route.useSearch()
  const navigate = route.useNavigate()
  const change = (next: PeopleView, replace = true) => void navigate({ search: next, replace })
  const query = useInfiniteQuery(peopleQuery(view))
  const session = useQuery(sessionQuery)
  const rows = useMemo(() => query.data?.pages.flatMap((page) => page.rows) ?? [], [query.data])
  const [picked, setPicked] = useState<ReadonlyMap<string, PersonRow>>(new Map())
  const inView = query.data?.pages[0]?.inView ?? 0
  const nobodyAtAll = session.data?.people === 'none' && inView === 0
  return (
    <div className="mx-auto max-w-[72rem] pt-4 tablet:pt-10">
      <title>People · Digwell</title>
      <header className="flex flex-wrap items-baseline gap-x-4">
        <h1 className="font-serif text-page">People</h1>
        {query.isSuccess && !nobodyAtAll && (
          <p role="status" className="text-soft nums">
            {count(inView)} in view
          </p>
        )}
      </header>
      {nobodyAtAll ? (
        <UnlessReading>
          <NobodyYet />
        </UnlessReading>
      ) : (
        <>
          <PeopleSearch view={view} onChange={change} />
          <ViewPicker view={view} onChange={(next) => change(next, false)} />
          {query.isPending && <Skeleton rows={8} label="Looking for people" />}
          {query.isError && rows.length === 0 && (
            <Trouble error={query.error} retry={() => void query.refetch()} />
          )}
          {query.isSuccess && rows.length === 0 && (
            <NobodyFound view={view} onClear={() => change({})} />
          )}
          {rows.length > 0 && (
            <PeopleList
              rows={rows}
              stale={query.isPlaceholderData}
              picked={picked}
              onPick={setPicked}
              onNearEnd={() => {
                if (query.hasNextPage && !query.isFetchingNextPage) void query.fetchNextPage()
              }}
            />
          )}
        </>
      )}
      {picked.size > 0 && (
        <BulkBar picked={picked} view={view} inView={inView} onClear={() => setPicked(new Map())} />
      )}
    </div>
  )
}
