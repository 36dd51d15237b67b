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
            {shownFirst(person.facts.filter((fact) => fact.field === field)).map((fact) => (
              <dd key={fact.id}>
                {editing === fact.id ? (
                  <FactEditor personId={person.id} fact={fact} onClose={() => setEditing(null)} />
                ) : (
                  <FactLine fact={fact} personId={person.id} onEdit={() => setEditing(fact.id)} />
                )}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  )
}

const shownFirst = (facts: readonly FactView[]) =>
  facts.toSorted((a, b) => Number(b.shown) - Number(a.shown) || b.seenAt - a.seenAt)

type LineProps = { fact: FactView; personId: string; onEdit: () => void }

function FactLine({ fact, personId, onEdit }: LineProps) {
  return (
    <div className="group py-0.5">
      <div className="flex items-baseline gap-2">
        <Value fact={fact} />
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
      <p className="flex flex-wrap gap-x-2 text-tiny text-faint">
        <SourceLink
          locator={fact.recordId === null ? null : `record:${fact.recordId}`}
          source={fact.source}
          personId={personId}
        />
        <span>{ago(fact.seenAt)}</span>
      </p>
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
