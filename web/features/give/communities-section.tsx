import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { CommunityLine, CommunitySuggestion } from '../../../src/domain/view/community-view.ts'
import { CommunityForm } from '../../communities/community-form.tsx'
import { aboutCommunity, KIND_TITLES, peopleWords } from '../../communities/community-words.ts'
import { communitiesQuery } from '../../lib/community-queries.ts'
import { addCommunity, dismissCommunity } from '../../lib/community-writes.ts'
import { Button } from '../../ui/button.tsx'
import { Sheet } from '../../ui/sheet.tsx'

/** Associations, groups and volunteering, and whom the owner knows through them. */
export function CommunitiesSection() {
  const { data } = useQuery(communitiesQuery)
  const [adding, setAdding] = useState(false)
  if (data === undefined) return null
  return (
    <section aria-labelledby="communities" className="mt-14">
      <header className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id="communities" className="font-serif text-title">
          Communities
        </h2>
        <Button look="quiet" onClick={() => setAdding(true)}>
          Add one
        </Button>
      </header>
      {data.rows.length === 0 && (
        <p className="mt-2 max-w-prose text-soft">
          Where you do something together with others, ties grow by themselves: an association, a
          choir, a food bank, the people you studied with.
        </p>
      )}
      {data.rows.length > 0 && (
        <ul className="mt-2 divide-y divide-line">
          {data.rows.map((row) => (
            <Line key={row.id} row={row} />
          ))}
        </ul>
      )}
      <Suggested rows={data.suggested} />
      <Sheet open={adding} onClose={() => setAdding(false)} title="Something you belong to">
        <CommunityForm
          community={null}
          onClose={() => setAdding(false)}
          onSave={(fields) => void addCommunity(fields)}
        />
      </Sheet>
    </section>
  )
}

function Line({ row }: { row: CommunityLine }) {
  return (
    <li className="py-3.5">
      <h3 className="font-serif text-name [overflow-wrap:anywhere]">
        <Link
          to="/communities/$id"
          params={{ id: row.id }}
          className="inline-block min-h-6 hover:text-water"
        >
          {row.name}
        </Link>
        {row.leftAt !== null && <span className="text-small text-faint"> (left)</span>}
      </h3>
      <p className="text-small text-soft">
        {aboutCommunity(row)} · {peopleWords(row.people)}
      </p>
    </li>
  )
}

const SHOWN = 3

function Suggested({ rows }: { rows: readonly CommunitySuggestion[] }) {
  const [all, setAll] = useState(false)
  if (rows.length === 0) return null
  return (
    <div className="mt-5">
      <h3 className="label">Is this one of yours?</h3>
      <ul className="divide-y divide-line">
        {(all ? rows : rows.slice(0, SHOWN)).map((row) => (
          <li key={row.sourceKey} className="flex items-center justify-between gap-x-4 py-2.5">
            <div className="min-w-0">
              <p className="[overflow-wrap:anywhere]">{row.name}</p>
              <p className="text-small text-faint">
                {[KIND_TITLES[row.kind], ...(row.role === null ? [] : [row.role]), row.why].join(
                  ' · ',
                )}
              </p>
            </div>
            <div className="flex shrink-0">
              <Button
                look="give"
                aria-label={`${row.name} is one of mine`}
                onClick={() => void addCommunity(taken(row))}
              >
                Yes
              </Button>
              <Button
                look="quiet"
                aria-label={`${row.name} is none of mine`}
                onClick={() => void dismissCommunity(row.sourceKey)}
              >
                No
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {!all && rows.length > SHOWN && (
        <Button look="quiet" className="-ml-2.5" onClick={() => setAll(true)}>
          {rows.length - SHOWN} more
        </Button>
      )}
    </div>
  )
}

const taken = ({ name, kind, role, since, sourceKey }: CommunitySuggestion) => ({
  name,
  kind,
  role,
  since,
  sourceKey,
})
