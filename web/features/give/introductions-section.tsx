import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { IntroductionView } from '../../../src/domain/view/introduction-view.ts'
import { IntroduceSheet } from '../../introductions/introduce-sheet.tsx'
import { IntroductionRow } from '../../introductions/introduction-row.tsx'
import { introductionsQuery } from '../../lib/introduction-queries.ts'
import { useKeys } from '../../lib/keys.ts'
import { Button } from '../../ui/button.tsx'

const isOpen = ({ stage }: IntroductionView) =>
  stage !== 'told' && stage !== 'declined' && stage !== 'let-go'

/** Introductions under way, each with its next step; those that came to an end behind one press. */
export function IntroductionsSection() {
  const { data } = useQuery(introductionsQuery)
  const [asking, setAsking] = useState(false)
  const [past, setPast] = useState(false)
  useKeys({ i: () => setAsking(true) })
  if (data === undefined) return null
  const open = data.rows.filter(isOpen)
  const ended = data.rows.filter((row) => !isOpen(row))
  return (
    <section aria-labelledby="introductions" className="mt-14">
      <header className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id="introductions" className="font-serif text-title">
          Introductions
        </h2>
        <Button look="quiet" hint="i" onClick={() => setAsking(true)}>
          Introduce…
        </Button>
      </header>
      {data.rows.length === 0 && (
        <p className="mt-2 max-w-prose text-soft">
          Two people who should know each other are a gift to both. Each is asked first; nobody is
          surprised, and a no costs nothing.
        </p>
      )}
      {data.rows.length > 0 && open.length === 0 && (
        <p className="mt-2 text-soft">None is under way.</p>
      )}
      <Rows rows={open} label="Introductions under way" />
      {ended.length > 0 && (
        <Button
          look="quiet"
          className="-ml-2.5"
          aria-expanded={past}
          onClick={() => setPast(!past)}
        >
          {past ? 'Only those under way' : `Earlier ones (${ended.length})`}
        </Button>
      )}
      {past && <Rows rows={ended} label="Earlier introductions" />}
      <IntroduceSheet person={null} open={asking} onClose={() => setAsking(false)} />
    </section>
  )
}

function Rows({ rows, label }: { rows: readonly IntroductionView[]; label: string }) {
  if (rows.length === 0) return null
  return (
    <ul className="mt-2 divide-y divide-line" aria-label={label}>
      {rows.map((row) => (
        <IntroductionRow key={row.id} row={row} />
      ))}
    </ul>
  )
}
