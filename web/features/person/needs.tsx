import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { NeedView } from '../../../src/domain/view/need-view.ts'
import type { PersonView } from '../../../src/domain/view/person-view.ts'
import type { RequestView } from '../../../src/domain/view/request-view.ts'
import { useKeys } from '../../lib/keys.ts'
import { needsQuery } from '../../lib/need-queries.ts'
import { requestsOfQuery } from '../../lib/request-queries.ts'
import { called } from '../../lib/words.ts'
import { NeedForm, NeedList } from '../../needs/need-list.tsx'
import { useNeedHand } from '../../needs/use-need-hand.ts'
import { Button } from '../../ui/button.tsx'

/** A suggestion in a sentence that waits above as a request is not shown twice. */
function notAsked(rows: readonly NeedView[], requests: readonly RequestView[]) {
  const waiting = requests.filter(({ state }) => state === 'waiting' || state === 'to-say')
  return rows.filter(
    (row) =>
      row.confirmed ||
      !waiting.some(({ locator, words }) => locator === row.locator && words === row.words),
  )
}

/** What this person needs and could give, said in words or noted; one line adds to it. */
export function Needs({ person }: { person: PersonView }) {
  const { data } = useQuery(needsQuery(person.id))
  const [adding, setAdding] = useState(false)
  const { data: requests } = useQuery(requestsOfQuery(person.id))
  const rows = notAsked(data?.rows ?? [], requests?.rows ?? [])
  useKeys({ o: () => setAdding(true) })
  const hand = useNeedHand(rows)
  const first = called(person.name).split(' ')[0] ?? person.name
  const list = (title: string, way: 'need' | 'offer') => (
    <NeedList title={title} rows={rows.filter((row) => row.way === way)} {...hand} />
  )
  return (
    <section aria-label="Needs and offers">
      {rows.length > 0 && (
        <div className="grid gap-x-10 gap-y-4 tablet:grid-cols-2">
          {list(`${first} needs`, 'need')}
          {list(`${first} offers`, 'offer')}
        </div>
      )}
      {adding ? (
        <NeedForm personId={person.id} who={first} onClose={() => setAdding(false)} />
      ) : (
        <p className="-ml-2.5">
          <Button look="quiet" hint="o" onClick={() => setAdding(true)}>
            Note what {first} needs or offers
          </Button>
        </p>
      )}
    </section>
  )
}
