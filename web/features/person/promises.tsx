import { useState } from 'react'
import type { PersonView } from '../../../src/domain/view/person-view.ts'
import type { PromiseView } from '../../../src/domain/view/promise-view.ts'
import { DAY_MS } from '../../../src/domain/instant.ts'
import { dayNumber } from '../../lib/dates.ts'
import { called } from '../../lib/words.ts'
import { today } from '../../lib/zone.ts'
import { HandKeys } from '../../promises/hand-keys.tsx'
import { PromiseRow } from '../../promises/promise-row.tsx'

const SHOWN = 6
/** Suggestions from longer ago are left on the page of all promises. */
const FRESH_DAYS = 120

/** What was said between you, side by side; the one taken in hand is answered by key, in place. */
export function Promises({ person }: { person: PersonView }) {
  const [taken, setTaken] = useState<string | null>(null)
  const since = (dayNumber(today()) - FRESH_DAYS) * DAY_MS
  const open = person.promises.filter(
    (row) => row.state === 'open' && (row.confirmed || row.madeAt > since || isAhead(row)),
  )
  if (open.length === 0) return null
  const inHand = open.find((row) => row.id === taken)
  const first = called(person.name).split(' ')[0] ?? person.name
  const side = (title: string, by: PromiseView['by']) => (
    <Side
      title={title}
      rows={open.filter((row) => row.by === by)}
      taken={taken}
      onTake={(id) => setTaken(id === taken ? null : id)}
    />
  )
  return (
    <section aria-label="Promises" className="grid gap-x-10 gap-y-8 tablet:grid-cols-2">
      {side('You said', 'me')}
      {side(`${first} said`, 'them')}
      {inHand !== undefined && <HandKeys row={inHand} onClose={() => setTaken(null)} />}
    </section>
  )
}

const isAhead = ({ due }: PromiseView) => due !== null && due >= today()

type SideProps = {
  title: string
  rows: readonly PromiseView[]
  taken: string | null
  onTake: (id: string) => void
}

function Side({ title, rows, taken, onTake }: SideProps) {
  const [all, setAll] = useState(false)
  if (rows.length === 0) return null
  return (
    <div className="min-w-0">
      <h2 className="label">{title}</h2>
      <ul className="divide-y divide-line">
        {(all ? rows : rows.slice(0, SHOWN)).map((row) => (
          <PromiseRow
            key={row.id}
            row={row}
            plain
            inHand={taken === row.id}
            onTake={() => onTake(row.id)}
          />
        ))}
      </ul>
      {!all && rows.length > SHOWN && (
        <button
          type="button"
          onClick={() => setAll(true)}
          className="mt-2 min-h-11 text-water underline underline-offset-4"
        >
          {rows.length - SHOWN} more
        </button>
      )}
    </div>
  )
}
