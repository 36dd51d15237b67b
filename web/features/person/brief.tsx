import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { PersonView, TimelineEntry } from '../../../src/domain/view/person-view.ts'
import { ago, plainDate } from '../../lib/dates.ts'
import { Reasons, SourceLink } from '../../ui/reasons.tsx'
import { entryWords } from './entry-words.ts'

/** What to remember before the next word: last talk, what is open, what they care about. */
export function Brief({ person }: { person: PersonView }) {
  const { brief } = person
  const nothing =
    brief.last === null &&
    brief.howMet === null &&
    brief.open.length === 0 &&
    brief.askNext === null
  return (
    <section aria-labelledby="brief">
      <h2 id="brief" className="sr-only">
        Brief
      </h2>
      {brief.askNext !== null && (
        <p className="mb-7 border-l-2 border-give/50 pl-4 font-serif text-lead italic">
          {brief.askNext}
        </p>
      )}
      {nothing && (
        <p className="text-soft">
          Nothing to pick up yet. Once you have talked, it stands here: what it was about, what is
          open, what to ask next.
        </p>
      )}
      <dl className="grid gap-x-10 gap-y-6 tablet:grid-cols-2">
        {brief.last !== null && (
          <Line title="Last">
            <Last entry={brief.last} />
          </Line>
        )}
        {brief.open.length > 0 && (
          <Line title="Open">
            <Reasons reasons={brief.open} />
          </Line>
        )}
        {brief.howMet !== null && (
          <Line title="How you met">
            <Reasons reasons={[brief.howMet]} />
          </Line>
        )}
        {brief.cares.length > 0 && <Line title="Cares about">{brief.cares.join(', ')}</Line>}
        {brief.sharedPeople.length > 0 && (
          <Line title="You both know">
            <SharedPeople people={brief.sharedPeople} />
          </Line>
        )}
        {brief.sharedEvents.length > 0 && (
          <Line title="Where you both were">
            <Reasons reasons={brief.sharedEvents} />
          </Line>
        )}
        {brief.onLists.length > 0 && (
          <Line title="On the list of">
            <Reasons reasons={brief.onLists} />
          </Line>
        )}
      </dl>
    </section>
  )
}

function Line({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div>
      <dt className="mb-1.5 label">{title}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function Last({ entry }: { entry: TimelineEntry }) {
  return (
    <>
      <p>{entryWords(entry)}</p>
      {(entry.snippet ?? entry.subject) !== null && (
        <p className="line-clamp-3 text-soft">{entry.snippet ?? entry.subject}</p>
      )}
      <p className="flex flex-wrap gap-x-2 text-tiny text-faint nums">
        <span>
          {plainDate(entry.at)}, {ago(entry.at)}
        </span>
        <SourceLink locator={`interaction:${entry.id}`} source={entry.source} />
      </p>
    </>
  )
}

function SharedPeople({ people }: { people: PersonView['brief']['sharedPeople'] }) {
  return (
    <ul className="flex flex-wrap gap-x-1.5">
      {people.map((one, index) => (
        <li key={one.personId}>
          <Link
            to="/people/$id"
            params={{ id: one.personId }}
            className="text-water underline decoration-line underline-offset-4 hover:decoration-current"
          >
            {one.name}
          </Link>
          {index < people.length - 1 && ','}
        </li>
      ))}
    </ul>
  )
}
