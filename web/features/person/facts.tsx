import { useState } from 'react'
import { FACT_FIELDS } from '../../../src/domain/fact.ts'
import type { FactView, PersonView } from '../../../src/domain/view/person-view.ts'
import { ago, dayInWords } from '../../lib/dates.ts'
import { FIELD_WORDS } from '../../lib/words.ts'
import { Button } from '../../ui/button.tsx'
import { SourceLink } from '../../ui/reasons.tsx'
import { FactEditor } from './fact-editor.tsx'

/** Parts of a name that stands whole beside them. */
const PARTS: ReadonlySet<string> = new Set(['given', 'family'])

/** What is known, each value with its source and age; the owner's own word overrules, never erases. */
export function Facts({ person }: { person: PersonView }) {
  const [editing, setEditing] = useState<string | null>(null)
  const fields = FACT_FIELDS.filter(
    (field) => !PARTS.has(field) && person.facts.some((fact) => fact.field === field),
  )
  return (
    <section aria-labelledby="facts">
      <div className="mb-3 flex items-center justify-between">
        <h2 id="facts" className="label">
          Known
        </h2>
        <Button look="quiet" className="-mr-2.5" onClick={() => setEditing('new')}>
          Add
        </Button>
      </div>
      {editing === 'new' && (
        <FactEditor personId={person.id} fact={null} onClose={() => setEditing(null)} />
      )}
      {fields.length === 0 && editing === null && (
        <p className="text-soft">Only a name so far. Add what you know; it stays here.</p>
      )}
      <dl className="space-y-4">
        {fields.map((field) => (
          <div key={field}>
            <dt className="text-tiny text-faint">{FIELD_WORDS[field]}</dt>
            <FactValues
              facts={person.facts.filter((fact) => fact.field === field)}
              personId={person.id}
              editing={editing}
              onEdit={setEditing}
            />
          </div>
        ))}
      </dl>
    </section>
  )
}

type ValuesProps = {
  facts: readonly FactView[]
  personId: string
  editing: string | null
  onEdit: (factId: string | null) => void
}

const FEW = 3

/** Each value once with all that say it; the shown one first, the many others on request. */
function FactValues({ facts, personId, editing, onEdit }: ValuesProps) {
  const [all, setAll] = useState(false)
  const values = byValue(facts)
  const shown = all ? values : values.slice(0, FEW)
  return (
    <>
      {shown.map((same) => {
        const own = same.find((fact) => fact.own) ?? same[0]
        if (own === undefined) return null
        return (
          <dd key={own.id}>
            {editing === own.id ? (
              <FactEditor personId={personId} fact={own} onClose={() => onEdit(null)} />
            ) : (
              <FactLine same={same} fact={own} onEdit={() => onEdit(own.id)} />
            )}
          </dd>
        )
      })}
      {values.length > shown.length && (
        <dd>
          <button
            type="button"
            onClick={() => setAll(true)}
            className="min-h-6 text-tiny text-water hover:underline pointer-coarse:min-h-9"
          >
            {values.length - shown.length} more
          </button>
        </dd>
      )}
    </>
  )
}

function byValue(facts: readonly FactView[]): readonly (readonly FactView[])[] {
  const values = new Map<string, FactView[]>()
  for (const fact of facts) {
    const key = fact.value.trim().toLowerCase()
    values.set(key, [...(values.get(key) ?? []), fact])
  }
  const rank = (same: readonly FactView[]) => (same.some((fact) => fact.shown) ? 1 : 0)
  const newest = (same: readonly FactView[]) => Math.max(...same.map((fact) => fact.seenAt))
  return [...values.values()].toSorted((a, b) => rank(b) - rank(a) || newest(b) - newest(a))
}

/** The newest of each source; four cards of one address book say it no better than one. */
function oncePerSource(same: readonly FactView[]): readonly FactView[] {
  const newest = new Map<string, FactView>()
  for (const fact of same) {
    const known = newest.get(fact.source)
    if (known === undefined || known.seenAt < fact.seenAt) newest.set(fact.source, fact)
  }
  return [...newest.values()]
}

type LineProps = {
  same: readonly FactView[]
  fact: FactView
  onEdit: () => void
}

function FactLine({ same, fact, onEdit }: LineProps) {
  return (
    <div className="group py-0.5">
      <div className="flex items-baseline gap-2">
        <Value fact={{ ...fact, shown: same.some((one) => one.shown) }} />
        {fact.label !== null && <span className="text-tiny text-faint">{fact.label}</span>}
        <button
          type="button"
          aria-label={`Edit ${FIELD_WORDS[fact.field].toLowerCase()} ${fact.value}`}
          onClick={onEdit}
          className="ml-auto inline-flex min-h-6 items-center rounded px-1 text-tiny text-water focus-visible:opacity-100 desk:opacity-0 desk:group-focus-within:opacity-100 desk:group-hover:opacity-100"
        >
          Edit
        </button>
      </div>
      <ul className="flex flex-wrap gap-x-3 text-tiny text-faint">
        {oncePerSource(same).map((one) => (
          <li key={one.id} className="flex items-center gap-x-1.5">
            <SourceLink
              locator={one.recordId === null ? null : `record:${one.recordId}`}
              source={one.source}
            />
            <span>{ago(one.seenAt)}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

const LINKS: { readonly [field in FactView['field']]?: (value: string) => string | null } = {
  email: (value) => `mailto:${value}`,
  phone: (value) => `tel:${value.replace(/[^\d+]/g, '')}`,
  linkedin: (value) => `https://www.linkedin.com/in/${encodeURIComponent(value)}`,
  url: (value) => (/^https?:\/\//.test(value) ? value : null),
}

const inWords = (fact: FactView) =>
  fact.field === 'birthday' || fact.field === 'anniversary' ? dayInWords(fact.value) : fact.value

function Value({ fact }: { fact: FactView }) {
  const href = LINKS[fact.field]?.(fact.value) ?? null
  const look = `min-w-0 min-h-6 [overflow-wrap:anywhere] ${fact.shown ? '' : 'text-soft'}`
  if (href === null) return <span className={look}>{inWords(fact)}</span>
  const outside = href.startsWith('http') ? { target: '_blank', rel: 'noreferrer noopener' } : {}
  return (
    <a href={href} {...outside} className={`${look} hover:text-water hover:underline`}>
      {fact.value}
    </a>
  )
}
