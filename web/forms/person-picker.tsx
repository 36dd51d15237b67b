import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
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
  /** Ids of those alone who are offered; absent: everybody. */
  among?: readonly string[]
  autoFocus?: boolean
}

/** Finds somebody by name; chosen, they stand there with a way back. */
export function PersonPicker({ value, autoFocus = false, ...finder }: Props) {
  const { label, onChange } = finder
  const [isMoved, setIsMoved] = useState(false)
  const change = (person: PersonRef | null) => {
    setIsMoved(true) // what had the focus goes away: what takes its place has it
    onChange(person)
  }
  if (value === null) {
    return <Finder {...finder} onChange={change} autoFocus={autoFocus || isMoved} />
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

function Finder({ label, onChange, without = [], among, autoFocus = false }: Omit<Props, 'value'>) {
  const [q, setQ] = useState('')
  const [active, setActive] = useState(0)
  const id = useId()
  const search = useQuery(searchQuery(q, among === undefined ? 6 : 30))
  const hits = q.trim() === '' ? [] : (search.data?.hits ?? [])
  const shown = hits
    .filter((hit) => !without.includes(hit.personId) && among?.includes(hit.personId) !== false)
    .slice(0, 6)
  const isOpen = shown.length > 0
  const step = (by: number) =>
    setActive((now) =>
      Math.max(0, Math.min(shown.length - 1, Math.min(now, shown.length - 1) + by)),
    )
  const keys: { readonly [key: string]: () => void } = {
    ArrowDown: () => step(1),
    ArrowUp: () => step(-1),
    Enter: () => {
      const hit = shown[active] ?? shown[0]
      if (hit !== undefined) onChange({ id: hit.personId, name: hit.name })
    },
  }
  return (
    <div>
      <Field label={label}>
        <TextInput
          role="combobox"
          aria-expanded={isOpen}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          {...(isOpen ? { 'aria-activedescendant': `${id}-${active}` } : {})}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the form was asked for
          autoFocus={autoFocus}
          autoComplete="off"
          enterKeyHint="search"
          value={q}
          onChange={(event) => {
            setQ(event.target.value)
            setActive(0)
          }}
          onKeyDown={(event) => {
            const act = isOpen ? keys[event.key] : undefined
            if (act === undefined || event.ctrlKey || event.metaKey) return
            event.preventDefault()
            act()
          }}
        />
      </Field>
      <ul id={`${id}-list`} role="listbox" aria-label="People" className="-mx-3 mt-1">
        {shown.map((hit, index) => (
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the input has the keys
          <li
            key={hit.personId}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            onClick={() => onChange({ id: hit.personId, name: hit.name })}
            className="flex min-h-12 w-full cursor-pointer items-center gap-3 rounded-xl px-3 py-1.5 hover:bg-water-wash aria-selected:bg-water-wash"
          >
            <Disc name={hit.name} size="small" />
            <span className="min-w-0">
              <span className="block truncate">{hit.name}</span>
              <span className="block truncate text-tiny text-soft">{hit.about ?? hit.matched}</span>
            </span>
          </li>
        ))}
      </ul>
      <p aria-live="polite" className="text-small text-soft">
        {q.trim() !== '' && !search.isFetching && !isOpen ? 'Nobody else by that name.' : ''}
      </p>
    </div>
  )
}
