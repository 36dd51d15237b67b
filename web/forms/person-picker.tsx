import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { PersonRef } from '../lib/overlay.ts'
import { searchQuery } from '../lib/queries.ts'
import { Button } from '../ui/button.tsx'
import { Disc } from '../ui/disc.tsx'
import { Field, TextInput } from '../ui/field.tsx'

type Props = {
  label: string
  value: PersonRef | null
  onChange: (person: PersonRef | null) => void
  /** Ids of people who are not offered. */
  without?: readonly string[]
  autoFocus?: boolean
}

/** Finds somebody by name; chosen, they stand there with a way back. */
export function PersonPicker({ label, value, onChange, without = [], autoFocus = false }: Props) {
  const [isMoved, setIsMoved] = useState(false)
  const change = (person: PersonRef | null) => {
    setIsMoved(true) // what had the focus goes away: what takes its place has it
    onChange(person)
  }
  if (value === null) {
    return <Finder {...{ label, without }} onChange={change} autoFocus={autoFocus || isMoved} />
  }
  return (
    <div>
      <p className="mb-1 text-small font-medium text-soft">{label}</p>
      <p className="flex min-h-11 items-center gap-3">
        <Disc name={value.name} size="small" />
        <bdi className="min-w-0 truncate">{value.name}</bdi>
        {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- chosen by the owner's own key press */}
        <Button look="quiet" autoFocus={isMoved} onClick={() => change(null)}>
          Somebody else
        </Button>
      </p>
    </div>
  )
}

function Finder({ label, onChange, without = [], autoFocus = false }: Omit<Props, 'value'>) {
  const [q, setQ] = useState('')
  const search = useQuery(searchQuery(q, 6))
  const hits = q.trim() === '' ? [] : (search.data?.hits ?? [])
  const shown = hits.filter((hit) => !without.includes(hit.personId))
  return (
    <div>
      <Field label={label}>
        <TextInput
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the form was asked for
          autoFocus={autoFocus}
          enterKeyHint="search"
          value={q}
          onChange={(event) => setQ(event.target.value)}
          onKeyDown={(event) => {
            const [first] = shown
            if (event.key !== 'Enter' || first === undefined) return
            event.preventDefault()
            onChange({ id: first.personId, name: first.name })
          }}
        />
      </Field>
      <ul className="-mx-3 mt-1">
        {shown.map((hit) => (
          <li key={hit.personId}>
            <button
              type="button"
              onClick={() => onChange({ id: hit.personId, name: hit.name })}
              className="flex min-h-12 w-full items-center gap-3 rounded-xl px-3 py-1.5 text-left hover:bg-water-wash"
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
      {q.trim() !== '' && !search.isFetching && shown.length === 0 && (
        <p className="mt-2 text-small text-soft">Nobody else by that name.</p>
      )}
    </div>
  )
}
