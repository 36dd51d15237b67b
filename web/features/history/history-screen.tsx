import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ChangeView } from '../../../src/domain/view/history-view.ts'
import { longDay, relativeDay } from '../../lib/dates.ts'
import { historyQuery } from '../../lib/queries.ts'
import { dayOfInstant, today } from '../../lib/zone.ts'
import { Blank, Trouble } from '../../ui/blank.tsx'
import { Button } from '../../ui/button.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { ChangeLine } from './change-line.tsx'

const ACTORS = [
  { actor: null, title: 'All' },
  { actor: 'you', title: 'You' },
  { actor: 'import', title: 'Imports' },
  { actor: 'rule', title: 'Rules' },
] as const

/** Every change, by whom, each with its way back. */
export function HistoryScreen() {
  const query = useInfiniteQuery(historyQuery)
  const [actor, setActor] = useState<ChangeView['actor'] | null>(null)
  const all = query.data?.pages.flatMap((page) => page.changes) ?? []
  const shown = actor === null ? all : all.filter((change) => change.actor === actor)
  return (
    <div className="mx-auto max-w-[46rem] pt-4 tablet:pt-10">
      <title>History · Digwell</title>
      <h1 className="font-serif text-page">History</h1>
      <p className="mt-2 text-soft">Everything that changed, and the way back.</p>
      <div role="group" aria-label="By whom" className="mt-4 -ml-3 flex">
        {ACTORS.map((one) => (
          <button
            key={one.title}
            type="button"
            aria-pressed={one.actor === actor}
            onClick={() => setActor(one.actor)}
            className="min-h-11 rounded-full px-3 text-small text-soft hover:text-ink aria-pressed:bg-water-wash aria-pressed:font-medium aria-pressed:text-water desk:min-h-9"
          >
            {one.title}
          </button>
        ))}
      </div>
      {query.isPending && <Skeleton rows={6} label="Looking back" />}
      {query.isError && all.length === 0 && (
        <Trouble error={query.error} retry={() => void query.refetch()} />
      )}
      {query.isSuccess && all.length === 0 && (
        <Blank title="Nothing has changed yet">
          Whatever you, an import or a rule changes will stand here, and can be taken back.
        </Blank>
      )}
      {query.isSuccess && all.length > 0 && shown.length === 0 && (
        <p className="py-8 text-soft">Nothing of that kind so far.</p>
      )}
      {byDay(shown).map(([day, changes]) => (
        <Day key={day} day={day} changes={changes} />
      ))}
      {query.hasNextPage && (
        <Button
          look="quiet"
          className="mt-6 -ml-2.5"
          disabled={query.isFetchingNextPage}
          onClick={() => void query.fetchNextPage()}
        >
          {query.isFetchingNextPage ? 'Fetching…' : 'Earlier'}
        </Button>
      )}
    </div>
  )
}

function Day({ day, changes }: { day: string; changes: readonly ChangeView[] }) {
  const near = Math.abs(Date.parse(today()) - Date.parse(day)) < 2 * 86_400_000
  return (
    <section className="mt-9">
      <h2 className="mb-1 font-serif text-name first-letter:uppercase">
        {near ? relativeDay(day) : longDay(day)}
      </h2>
      <ol className="divide-y divide-line">
        {changes.map((change) => (
          <ChangeLine key={change.id} change={change} />
        ))}
      </ol>
    </section>
  )
}

/** In the order given, newest first, under the owner's calendar days. */
function byDay(changes: readonly ChangeView[]): readonly [string, readonly ChangeView[]][] {
  const days = new Map<string, ChangeView[]>()
  for (const change of changes) {
    const day = dayOfInstant(change.at)
    days.set(day, [...(days.get(day) ?? []), change])
  }
  return [...days]
}
