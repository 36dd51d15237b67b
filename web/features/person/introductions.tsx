import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { PersonView } from '../../../src/domain/view/person-view.ts'
import { IntroduceSheet } from '../../introductions/introduce-sheet.tsx'
import { IntroductionRow } from '../../introductions/introduction-row.tsx'
import { introductionsOfQuery } from '../../lib/introduction-queries.ts'
import { useKeys } from '../../lib/keys.ts'
import { called } from '../../lib/words.ts'
import { Button } from '../../ui/button.tsx'

const SHOWN = 3

/** Introductions this person has a part in, and the start of another. */
export function Introductions({ person }: { person: PersonView }) {
  const { data } = useQuery(introductionsOfQuery(person.id))
  const [asking, setAsking] = useState(false)
  const [all, setAll] = useState(false)
  useKeys({ i: () => setAsking(true) })
  const rows = data?.rows ?? []
  return (
    <section aria-label="Introductions">
      {rows.length > 0 && <h2 className="label">Introductions</h2>}
      {rows.length > 0 && (
        <ul className="divide-y divide-line">
          {(all ? rows : rows.slice(0, SHOWN)).map((row) => (
            <IntroductionRow key={row.id} row={row} />
          ))}
        </ul>
      )}
      <p className="-ml-2.5 flex flex-wrap">
        {!all && rows.length > SHOWN && (
          <Button look="quiet" onClick={() => setAll(true)}>
            {rows.length - SHOWN} more
          </Button>
        )}
        <Button look="quiet" hint="i" onClick={() => setAsking(true)}>
          Introduce…
        </Button>
      </p>
      <IntroduceSheet
        person={{ id: person.id, name: called(person.name) }}
        open={asking}
        onClose={() => setAsking(false)}
      />
    </section>
  )
}
