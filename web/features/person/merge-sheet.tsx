import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { PersonView } from '../../../src/domain/view/person-view.ts'
import { mergePeople } from '../../lib/person-writes.ts'
import { searchQuery } from '../../lib/queries.ts'
import { Disc } from '../../ui/disc.tsx'
import { Field, TextInput } from '../../ui/field.tsx'
import { Sheet } from '../../ui/sheet.tsx'

type Props = { person: PersonView; open: boolean; onClose: () => void }

/** Finds the other one; a merge re-points and can be undone, so it does not ask twice. */
export function MergeSheet({ person, open, onClose }: Props) {
  const [q, setQ] = useState('')
  const search = useQuery(searchQuery(q, 6))
  const hits = q.trim() === '' ? [] : (search.data?.hits ?? [])
  return (
    <Sheet
      open={open}
      onClose={onClose}
      title={`${person.name} is also…`}
      about="Both keep all their facts and history, on one page. You can undo or split it any time."
    >
      <Field label="Find the other one">
        <TextInput
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the sheet was asked for
          autoFocus
          enterKeyHint="search"
          value={q}
          onChange={(event) => setQ(event.target.value)}
        />
      </Field>
      <ul className="-mx-3 mt-3">
        {hits
          .filter((hit) => hit.personId !== person.id)
          .map((hit) => (
            <li key={hit.personId}>
              <button
                type="button"
                onClick={() => {
                  onClose()
                  void mergePeople(person.id, hit.personId)
                }}
                className="flex min-h-13 w-full items-center gap-3 rounded-xl px-3 py-2 text-left hover:bg-water-wash"
              >
                <Disc name={hit.name} size="small" />
                <span className="min-w-0">
                  <span className="block truncate">{hit.name}</span>
                  <span className="block truncate text-tiny text-soft">
                    {hit.about ?? hit.matched}
                  </span>
                </span>
              </button>
            </li>
          ))}
      </ul>
      {q.trim() !== '' && !search.isFetching && hits.length === 0 && (
        <p className="mt-3 text-soft">Nobody by that name.</p>
      )}
    </Sheet>
  )
}
