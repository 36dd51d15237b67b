import type { ProfileLine } from '../../../src/domain/view/me-view.ts'
import { uuidv7 } from '../../lib/uuid.ts'
import { Button } from '../../ui/button.tsx'
import { LineForm } from './line-form.tsx'
import { LineSource } from './line-source.tsx'
import { SECTION_TITLES, spanWords, withMonths } from './me-words.ts'

const LISTED = ['position', 'education', 'location', 'site'] as const
type Listed = (typeof LISTED)[number]
const ADD: { readonly [section in Listed]: string } = {
  position: 'Add a role',
  education: 'Add a school',
  location: 'Add a place',
  site: 'Add a site',
}

type Props = {
  lines: readonly ProfileLine[]
  /** The line whose form is open; one not yet there is new. */
  editing: string | null
  onEdit: (key: string | null) => void
}

/** Roles, schools, place and site: each with where it is from, each to be changed in place. */
export function ProfileLines(props: Props) {
  return LISTED.map((section) => <Section key={section} section={section} {...props} />)
}

function Section({ section, lines, editing, onEdit }: Props & { section: Listed }) {
  const own = lines.filter((line) => line.section === section)
  const single = section === 'location' || section === 'site'
  const isNew =
    editing !== null &&
    (editing === section || editing.startsWith(`${section}:`)) &&
    !own.some(({ key }) => key === editing)
  const add = () => onEdit(single ? section : `${section}:${uuidv7()}`)
  return (
    <section aria-labelledby={`section-${section}`} className="mt-12">
      <h2 id={`section-${section}`} className="label">
        {SECTION_TITLES[section]}
      </h2>
      <ul className="mt-1 divide-y divide-line">
        {own.map((line) => (
          <li key={line.key} id={`line-${line.key}`} className="scroll-mt-20 py-4">
            {editing === line.key ? (
              <LineForm line={line} section={section} id={line.key} onDone={() => onEdit(null)} />
            ) : (
              <Line line={line} onEdit={() => onEdit(line.key)} />
            )}
          </li>
        ))}
        {isNew && (
          <li className="py-4">
            <LineForm line={null} section={section} id={editing} onDone={() => onEdit(null)} />
          </li>
        )}
      </ul>
      {!isNew && (!single || own.length === 0) && (
        <Button look="quiet" className="-ml-2.5" onClick={add}>
          {ADD[section]}
        </Button>
      )}
    </section>
  )
}

function Line({ line, onEdit }: { line: ProfileLine; onEdit: () => void }) {
  const span = spanWords(line)
  return (
    <div className="flex items-start gap-3">
      <div className="min-w-0 grow">
        <p className="text-lead">
          {line.title}
          {line.place !== null && <span className="text-soft">, {line.place}</span>}
        </p>
        {span !== '' && <p className="text-small text-soft nums">{span}</p>}
        {line.text !== null && <p className="mt-1 whitespace-pre-wrap text-soft">{line.text}</p>}
        {line.stillShown !== null && (
          <p className="mt-1 text-small text-give">{withMonths(line.stillShown)}</p>
        )}
        <LineSource line={line} />
      </div>
      <Button look="quiet" onClick={onEdit}>
        Edit<span className="sr-only"> {line.title}</span>
      </Button>
    </div>
  )
}
