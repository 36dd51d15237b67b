import { Link } from '@tanstack/react-router'
import { memo, type ReactNode } from 'react'
import type { DeskView } from '../../../src/domain/view/write-view.ts'
import { ago, plainDate, relativeDay } from '../../lib/dates.ts'
import { Reasons, SourceLink } from '../../ui/reasons.tsx'
import { LastWords } from './last-words.tsx'
import { Versions } from './versions.tsx'

type Props = { desk: DeskView; draftId: string; flush: () => Promise<void> }

/** What the network knows of the reader, beside the words to them. */
export const Beside = memo(ShowBeside)

function ShowBeside({ desk, draftId, flush }: Props) {
  const { person, brief, known, topics, followUps } = desk
  const { last } = brief
  return (
    <aside aria-label={`What the network knows of ${person.called}`} className="space-y-8">
      {last !== null && (
        <Part title="Last between you">
          <LastWords key={last.id} last={last} />
          <p className="flex flex-wrap gap-x-2 text-tiny text-faint nums">
            <span>
              {WHOSE[last.direction]}
              {plainDate(last.at)}, {ago(last.at)}
            </span>
            <SourceLink locator={`interaction:${last.id}`} source={last.source} />
          </p>
        </Part>
      )}
      {followUps.length > 0 && (
        <Part title="You set yourself">
          <ul className="space-y-1">
            {followUps.map((one) => (
              <li key={one.id}>
                {one.what}{' '}
                <span className="text-small whitespace-nowrap text-faint">
                  {relativeDay(one.due)}
                </span>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {known.length > 0 && (
        <Part title="How they answer">
          <Reasons reasons={known} />
        </Part>
      )}
      {topics.length > 0 && (
        <Part title="You talked about">
          <Reasons reasons={topics} />
        </Part>
      )}
      {brief.cares.length > 0 && <Part title="Cares about">{brief.cares.join(', ')}</Part>}
      {brief.sharedEvents.length > 0 && (
        <Part title="Where you both were">
          <Reasons reasons={brief.sharedEvents.slice(0, 3)} />
        </Part>
      )}
      {brief.sharedPeople.length > 0 && (
        <Part title="You both know">
          {brief.sharedPeople
            .slice(0, 5)
            .map(({ name }) => name)
            .join(', ')}
        </Part>
      )}
      {last === null && known.length === 0 && (
        <p className="text-small text-soft">
          Little is on record about {person.called}. What you write down{' '}
          <Link
            to="/people/$id"
            params={{ id: person.id }}
            className="text-water underline underline-offset-3"
          >
            about them
          </Link>{' '}
          stands here the next time.
        </p>
      )}
      <Versions desk={desk} draftId={draftId} flush={flush} />
    </aside>
  )
}

const WHOSE = { in: 'They wrote, ', out: 'You wrote, ', mutual: '', seen: '' } as const

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2 className="mb-1.5 label">{title}</h2>
      {children}
    </section>
  )
}
