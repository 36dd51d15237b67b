import { useState } from 'react'
import type { PersonView } from '../../../src/domain/view/person-view.ts'
import { splitPerson } from '../../lib/person-writes.ts'
import { Button } from '../../ui/button.tsx'

/** The identities this person is put together from; what does not belong can be taken out again. */
export function Identities({ person }: { person: PersonView }) {
  const [picked, setPicked] = useState<readonly string[]>([])
  const toggle = (id: string) =>
    setPicked((now) => (now.includes(id) ? now.filter((one) => one !== id) : [...now, id]))
  const { personas } = person
  if (personas.length === 0) return null
  const splittable = personas.length > 1
  return (
    <section aria-labelledby="identities">
      <h2 id="identities" className="mb-3 label">
        Put together from
      </h2>
      <ul className="space-y-3">
        {personas.map((persona) => (
          <li key={persona.id}>
            <label className="flex gap-3">
              {splittable && (
                <input
                  type="checkbox"
                  aria-label={`Pick ${persona.source} ${persona.key}`}
                  className="mt-1 size-4.5 shrink-0 accent-water"
                  checked={picked.includes(persona.id)}
                  onChange={() => toggle(persona.id)}
                />
              )}
              <span className="min-w-0">
                <span className="block [overflow-wrap:anywhere]">
                  {persona.name ?? (isOwn(persona) ? 'What you noted yourself' : persona.key)}
                </span>
                <span className="block text-tiny [overflow-wrap:anywhere] text-faint">
                  {isOwn(persona) ? 'you' : `${persona.source}, ${persona.key}`}
                </span>
                {persona.why !== null && (
                  <span className="block text-tiny text-soft">{persona.why}</span>
                )}
              </span>
            </label>
          </li>
        ))}
      </ul>
      {picked.length > 0 && (
        <Button
          className="mt-4"
          disabled={picked.length === personas.length}
          onClick={() => {
            setPicked([])
            void splitPerson(person.id, picked)
          }}
        >
          Someone else: split off {picked.length === 1 ? 'this one' : `these ${picked.length}`}
        </Button>
      )}
    </section>
  )
}

/** The persona under which the owner's own entries are kept; its key is an id that says nothing. */
const isOwn = ({ source }: PersonView['personas'][number]): boolean => source === 'you'
