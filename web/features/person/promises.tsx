import { useState } from 'react'
import type { PersonView } from '../../../src/domain/view/person-view.ts'
import type { PromiseView } from '../../../src/domain/view/promise-view.ts'
import { called } from '../../lib/words.ts'
import { PromiseRow } from '../promises/promise-row.tsx'

const SHOWN = 6

/** What was said between you, side by side; kept ones go, each can be answered in place. */
export function Promises({ person }: { person: PersonView }) {
  const open = person.promises.filter((row) => row.state === 'open')
  if (open.length === 0) return null
  const first = called(person.name).split(' ')[0] ?? person.name
  return (
    <section aria-label="Promises" className="grid gap-x-10 gap-y-8 tablet:grid-cols-2">
      <Side title="You said" rows={open.filter(({ by }) => by === 'me')} />
      <Side title={`${first} said`} rows={open.filter(({ by }) => by === 'them')} />
    </section>
  )
}

function Side({ title, rows }: { title: string; rows: readonly PromiseView[] }) {
  const [taken, setTaken] = useState<string | null>(null)
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
            onTake={() => setTaken(taken === row.id ? null : row.id)}
          />
        ))}
      </ul>
      {!all && rows.length > SHOWN && (
        <button type="button" onClick={() => setAll(true)} className="mt-2 text-water underline">
          {rows.length - SHOWN} more
        </button>
      )}
    </div>
  )
}
