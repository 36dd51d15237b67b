import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { REQUEST_KINDS, type RequestKind } from '../../../src/domain/request.ts'
import type { PersonView } from '../../../src/domain/view/person-view.ts'
import { useKeys } from '../../lib/keys.ts'
import { requestsOfQuery } from '../../lib/request-queries.ts'
import { addRequest } from '../../lib/request-writes.ts'
import { called } from '../../lib/words.ts'
import { RequestLine } from '../../requests/request-line.tsx'
import { KIND_WORDS, stillWaits } from '../../requests/request-words.ts'
import { Button } from '../../ui/button.tsx'
import { Field, Select, TextInput } from '../../ui/field.tsx'
import { Sheet } from '../../ui/sheet.tsx'

const SHOWN = 3

/** What this person asked of the owner, newest first; a request made in speech is added by hand. */
export function Requests({ person }: { person: PersonView }) {
  const { data } = useQuery(requestsOfQuery(person.id))
  const [all, setAll] = useState(false)
  const [adding, setAdding] = useState(false)
  useKeys({ a: () => setAdding(true) })
  if (data === undefined) return null
  const first = called(person.name).split(' ')[0] ?? person.name
  const { rows } = data
  const waits = rows.some((row) => stillWaits(row))
  return (
    <section aria-label="Asks of you">
      {rows.length > 0 && <h2 className="label">Asks of you</h2>}
      {rows.length > 0 && (
        <ul className="divide-y divide-line">
          {(all ? rows : rows.slice(0, SHOWN)).map((row) => (
            <RequestLine key={row.id} row={row} plain />
          ))}
        </ul>
      )}
      <p className="-ml-2.5 flex flex-wrap">
        {!all && rows.length > SHOWN && (
          <Button look="quiet" onClick={() => setAll(true)}>
            {rows.length - SHOWN} more
          </Button>
        )}
        {waits && (
          <Link
            to="/requests"
            className="inline-flex min-h-11 items-center px-2.5 text-small font-medium text-water desk:min-h-9"
          >
            Answer
          </Link>
        )}
        <Button look="quiet" hint="a" onClick={() => setAdding(true)}>
          {first} asked for something
        </Button>
      </p>
      <Sheet open={adding} onClose={() => setAdding(false)} title={`What ${first} asked for`}>
        <AddForm person={person} onClose={() => setAdding(false)} />
      </Sheet>
    </section>
  )
}

function AddForm({ person, onClose }: { person: PersonView; onClose: () => void }) {
  const [kind, setKind] = useState<RequestKind>('advice')
  const [words, setWords] = useState('')
  const ready = words.trim() !== ''
  return (
    <form
      className="space-y-5"
      onSubmit={(event) => {
        event.preventDefault()
        if (!ready) return
        onClose()
        void addRequest(person, kind, words.trim())
      }}
    >
      <Field label="In their words, or yours">
        <TextInput
          value={words}
          required
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the form was asked for
          autoFocus
          maxLength={300}
          placeholder="A look at the grant proposal"
          onChange={(event) => setWords(event.target.value)}
        />
      </Field>
      <Field label="What it is">
        <Select value={kind} onChange={(event) => setKind(event.target.value as RequestKind)}>
          {REQUEST_KINDS.map((one) => (
            <option key={one} value={one}>
              {KIND_WORDS[one]}
            </option>
          ))}
        </Select>
      </Field>
      <div className="flex justify-end gap-3">
        <Button onClick={onClose}>Cancel</Button>
        <Button look="primary" type="submit" disabled={!ready}>
          Keep it
        </Button>
      </div>
    </form>
  )
}
