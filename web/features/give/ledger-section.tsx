import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { GIVE_KINDS, type GiveKind } from '../../../src/domain/give.ts'
import { GiveLine } from '../../gives/give-line.tsx'
import { KIND_TITLES } from '../../gives/give-words.ts'
import { allGivesQuery, giveMonthsQuery, loopsQuery } from '../../lib/give-queries.ts'
import { DESK, useMedia } from '../../lib/use-media.ts'
import { Button } from '../../ui/button.tsx'
import { Chips } from '../../ui/chips.tsx'
import { KeysOnly } from '../../ui/kbd.tsx'
import { GivePicture } from '../../pictures/give-picture.tsx'
import { StillToTell } from './still-to-tell.tsx'

/** What went to and fro, without a sum: thanks and news to tell, the months as a picture, every line. */
export function LedgerSection() {
  const loops = useQuery(loopsQuery)
  const months = useQuery(giveMonthsQuery)
  return (
    <>
      <StillToTell rows={loops.data?.rows ?? []} />
      <section aria-labelledby="ledger" className="mt-14">
        <h2 id="ledger" className="font-serif text-title">
          Given and received
        </h2>
        {months.data !== undefined && <GivePicture months={months.data.months} />}
        <Lines />
      </section>
    </>
  )
}

/** On a small screen the latest come first, the others when they are asked for. */
const FEW = 5

type Filter = GiveKind | 'all'

function Lines() {
  const [filter, setFilter] = useState<Filter>('all')
  const [taken, setTaken] = useState<string | null>(null)
  const [all, setAll] = useState(false)
  const isDesk = useMedia(DESK)
  const query = useInfiniteQuery(allGivesQuery(filter === 'all' ? null : filter))
  const rows = query.data?.pages.flatMap((page) => page.rows) ?? []
  const isFew = !isDesk && !all && rows.length > FEW
  if (query.isPending) return null
  if (filter === 'all' && rows.length === 0) return <Nothing />
  return (
    <>
      <div className="mt-8">
        <Chips
          label="Which kind"
          choices={[
            { value: 'all' as Filter, title: 'All' },
            ...GIVE_KINDS.map((kind) => ({ value: kind as Filter, title: KIND_TITLES[kind] })),
          ]}
          value={filter}
          onChange={setFilter}
        />
      </div>
      {rows.length === 0 && <p className="mt-5 text-soft">Nothing of this kind yet.</p>}
      <ul className="mt-3 divide-y divide-line" aria-label="Lines, the newest first">
        {rows.slice(0, isFew ? FEW : undefined).map((row) => {
          const line = `${row.id}/${row.personId}`
          return (
            <GiveLine
              key={line}
              row={row}
              inHand={taken === line}
              onTake={() => setTaken(taken === line ? null : line)}
            />
          )
        })}
      </ul>
      {isFew && (
        <Button className="mt-4" onClick={() => setAll(true)}>
          {query.hasNextPage ? 'Show more' : `Show all ${rows.length}`}
        </Button>
      )}
      {!isFew && query.hasNextPage && (
        <Button className="mt-4" onClick={() => void query.fetchNextPage()}>
          Older ones
        </Button>
      )}
    </>
  )
}

function Nothing() {
  return (
    <p className="mt-3 max-w-prose text-soft">
      Introductions, good words, help and hints will stand here as dated lines, both ways and never
      added up. Imports bring those they are certain of; you note one on a person’s page
      <KeysOnly>
        {' '}
        with <kbd className="font-mono text-small">v</kbd>
      </KeysOnly>
      .
    </p>
  )
}
