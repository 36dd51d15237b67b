import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { PersonView } from '../../../src/domain/view/person-view.ts'
import { GiveForm } from '../../gives/give-form.tsx'
import { GiveLine } from '../../gives/give-line.tsx'
import { givesWithQuery } from '../../lib/give-queries.ts'
import { logGive } from '../../lib/give-writes.ts'
import { useKeys } from '../../lib/keys.ts'
import { called } from '../../lib/words.ts'
import { Button } from '../../ui/button.tsx'

const SHOWN = 3

/** What went to and fro between the owner and this person: dated lines, newest first, and no sum. */
export function Gives({ person }: { person: PersonView }) {
  const query = useQuery(givesWithQuery(person.id))
  const [adding, setAdding] = useState(false)
  const [taken, setTaken] = useState<string | null>(null)
  const [fresh, setFresh] = useState<string | null>(null)
  const [all, setAll] = useState(false)
  useKeys({ v: () => setAdding((before) => !before) })
  const rows = query.data?.rows ?? []
  const first = called(person.name).split(' ')[0] ?? person.name
  return (
    <section aria-label="Given and received">
      {(rows.length > 0 || adding) && <h2 className="label">Given and received</h2>}
      {adding && (
        <GiveForm
          first={first}
          onClose={() => setAdding(false)}
          onPick={(give) => {
            const id = logGive(person, give)
            setTaken(id)
            setFresh(id)
            setAdding(false)
          }}
        />
      )}
      {rows.length > 0 && (
        <ul className="mt-1 divide-y divide-line">
          {(all ? rows : rows.slice(0, SHOWN)).map((row) => (
            <GiveLine
              key={row.id}
              row={row}
              plain
              inHand={taken === row.id}
              fresh={fresh === row.id}
              onTake={() => setTaken(taken === row.id ? null : row.id)}
            />
          ))}
        </ul>
      )}
      <p className="-ml-2.5 flex flex-wrap">
        {!all && rows.length > SHOWN && (
          <Button look="quiet" onClick={() => setAll(true)}>
            {rows.length - SHOWN} more
          </Button>
        )}
        {!adding && (
          <Button look="quiet" hint="v" onClick={() => setAdding(true)}>
            Note something given or received
          </Button>
        )}
      </p>
    </section>
  )
}
