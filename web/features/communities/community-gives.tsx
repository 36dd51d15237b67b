import { useState } from 'react'
import type { CommunityView } from '../../../src/domain/view/community-view.ts'
import { PersonPicker } from '../../forms/person-picker.tsx'
import { GiveForm } from '../../gives/give-form.tsx'
import { GiveLine } from '../../gives/give-line.tsx'
import { logGive } from '../../lib/give-writes.ts'
import { useKeys } from '../../lib/keys.ts'
import type { PersonRef } from '../../lib/overlay.ts'
import { called } from '../../lib/words.ts'
import { Button } from '../../ui/button.tsx'

/** What was noted with its people, and a place to note more: with whom, which way, what. */
export function CommunityGives({ community }: { community: CommunityView }) {
  const { gives, members, name } = community
  const [adding, setAdding] = useState(false)
  const [person, setPerson] = useState<PersonRef | null>(null)
  const [taken, setTaken] = useState<string | null>(null)
  useKeys({ v: () => setAdding(members.length > 0) })
  const close = () => {
    setAdding(false)
    setPerson(null)
  }
  return (
    <section aria-labelledby="given-there" className="mt-10">
      <h2 id="given-there" className="font-serif text-title">
        Given and received
      </h2>
      {gives.length > 0 && (
        <ul className="mt-2 divide-y divide-line">
          {gives.map((row) => (
            <GiveLine
              key={`${row.id}/${row.personId}`}
              row={row}
              inHand={taken === row.id}
              onTake={() => setTaken(taken === row.id ? null : row.id)}
            />
          ))}
        </ul>
      )}
      {gives.length === 0 && !adding && (
        <p className="mt-1 text-soft">
          {members.length === 0
            ? 'Add somebody first: what is given goes to people.'
            : 'Nothing is noted with its people yet.'}
        </p>
      )}
      {adding && (
        <div className="mt-4 max-w-md">
          <PersonPicker
            label="With whom of its people"
            autoFocus
            among={members.map(({ personId }) => personId)}
            value={person}
            onChange={setPerson}
          />
        </div>
      )}
      {adding && person !== null && (
        <GiveForm
          first={called(person.name).split(' ')[0] ?? person.name}
          onClose={close}
          onPick={(give) => {
            setTaken(logGive(person, { ...give, words: `At ${name}` }))
            close()
          }}
        />
      )}
      {members.length === 0 ? null : adding ? (
        <Button look="quiet" className="-ml-2.5" onClick={close}>
          Cancel
        </Button>
      ) : (
        <Button look="quiet" hint="v" className="-ml-2.5" onClick={() => setAdding(true)}>
          Note something given or received
        </Button>
      )}
    </section>
  )
}
