import { useQuery } from '@tanstack/react-query'
import { useDeferredValue } from 'react'
import { searchQuery } from '../lib/queries.ts'
import { Button } from '../ui/button.tsx'

/** Whom a name means: somebody known, somebody new of that name, or nothing said yet. */
export type Meant = { readonly personId?: string; readonly isNew?: boolean }

type Props = {
  name: string
  /** People who are on the list here, where there is one. */
  here?: ReadonlySet<string>
  meant: Meant
  onChange: (meant: Meant) => void
}

/** Says who is there by exactly the name that was typed, and asks where several are. */
export function WhoIsMeant({ name, here, meant, onChange }: Props) {
  const typed = useDeferredValue(name.trim())
  const { data } = useQuery(searchQuery(typed, 12))
  const known = (data?.hits ?? []).filter((hit) => isSame(hit.name, typed))
  const [first] = known
  if (first === undefined) return null
  const listed = known.filter(({ personId }) => here?.has(personId) === true)
  const usual = known.length === 1 ? first : listed.length === 1 ? listed[0] : undefined
  const chosen = meant.isNew === true ? null : (meant.personId ?? usual?.personId)
  return (
    <fieldset className="text-small text-soft">
      <legend className="mb-1">
        {known.length === 1
          ? `${first.name} is ${listed.length === 1 ? 'on its list' : 'in Digwell already'}.`
          : `Which ${first.name}?`}
      </legend>
      <div className="flex flex-wrap gap-2">
        {known.map((hit) => (
          <Choice
            key={hit.personId}
            pressed={chosen === hit.personId}
            onClick={() => onChange({ personId: hit.personId })}
          >
            {hit.about ?? 'Known by name alone'}
          </Choice>
        ))}
        <Choice pressed={chosen === null} onClick={() => onChange({ isNew: true })}>
          Somebody else
        </Choice>
      </div>
    </fieldset>
  )
}

function Choice({ pressed, ...rest }: { pressed: boolean } & React.ComponentProps<'button'>) {
  return (
    <Button
      aria-pressed={pressed}
      className="whitespace-normal! text-left aria-pressed:bg-water-wash aria-pressed:text-water aria-pressed:ring-water/40"
      {...rest}
    />
  )
}

function isSame(left: string, right: string): boolean {
  return left.localeCompare(right, undefined, { sensitivity: 'base' }) === 0
}
