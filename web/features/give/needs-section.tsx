import { Link } from '@tanstack/react-router'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useKeys } from '../../lib/keys.ts'
import { needsQuery } from '../../lib/need-queries.ts'
import { NeedForm, NeedList } from '../../needs/need-list.tsx'
import { useNeedHand } from '../../needs/use-need-hand.ts'
import { Button } from '../../ui/button.tsx'

/** What the owner needs and offers; what they are known for stands among the offers. */
export function NeedsSection() {
  const { data } = useQuery(needsQuery('me'))
  const [adding, setAdding] = useState(false)
  const rows = data?.rows ?? []
  useKeys({ o: () => setAdding(true) })
  const hand = useNeedHand(rows)
  if (data === undefined) return null
  const list = (title: string, way: 'need' | 'offer') => (
    <NeedList title={title} rows={rows.filter((row) => row.way === way)} {...hand} />
  )
  return (
    <section aria-labelledby="needs" className="mt-14">
      <header className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id="needs" className="font-serif text-title">
          What I need, what I offer
        </h2>
        {!adding && (
          <Button
            look="quiet"
            hint="o"
            className="-ml-2.5 tablet:ml-0"
            onClick={() => setAdding(true)}
          >
            Add…
          </Button>
        )}
      </header>
      {rows.length === 0 && (
        <p className="mt-2 max-w-prose text-soft">
          Say what you could use, and what you gladly give. Digwell compares it with what your
          people say, do and care about. Nobody is told.
        </p>
      )}
      {adding && <NeedForm personId={null} who="I" onClose={() => setAdding(false)} />}
      <div className="mt-5 grid gap-x-10 gap-y-6 tablet:grid-cols-2">
        {list('I need', 'need')}
        {list('I offer', 'offer')}
      </div>
      <KnownFor names={data.knownFor} />
    </section>
  )
}

function KnownFor({ names }: { names: readonly string[] }) {
  if (names.length === 0) return null
  return (
    <p className="mt-3 text-small text-soft">
      Your profile says you are known for these, so they count as offers: {names.join(', ')}.{' '}
      <Link to="/me/profile" className="text-water underline underline-offset-4">
        Change it there
      </Link>
    </p>
  )
}
