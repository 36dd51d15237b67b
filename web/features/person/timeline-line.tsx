import { Link } from '@tanstack/react-router'
import type { TimelineEntry } from '../../../src/domain/view/person-view.ts'
import { plainDate } from '../../lib/dates.ts'
import { Icon } from '../../ui/icon.tsx'
import { SourceLink } from '../../ui/reasons.tsx'
import { entryWords } from './entry-words.ts'

type Props = { entry: TimelineEntry; personId: string; year: string | null }

export function TimelineLine({ entry, personId, year }: Props) {
  const others = entry.with.filter((one) => one.personId !== personId)
  return (
    <>
      {year !== null && (
        <li aria-label={year} className="pt-5 pb-1 font-serif text-lead text-faint nums">
          {year}
        </li>
      )}
      <li className="relative flex gap-4 py-2.5">
        <span
          className={`mt-0.5 grid size-7 shrink-0 place-items-center rounded-full ${entry.inPerson ? 'bg-give-wash text-give' : 'bg-sunk text-soft'}`}
        >
          <Icon name={entry.inPerson ? 'in-person' : entry.channel} className="size-4" />
        </span>
        <div className="min-w-0 grow">
          <p className="flex flex-wrap items-baseline gap-x-2">
            <span>{entryWords(entry)}</span>
            <span className="text-small text-faint nums">{plainDate(entry.at)}</span>
          </p>
          {entry.subject !== null && <p className="truncate">{entry.subject}</p>}
          {entry.snippet !== null && (
            <p className="line-clamp-2 text-small text-soft">{entry.snippet}</p>
          )}
          <p className="flex flex-wrap gap-x-2 text-tiny text-faint">
            {others.length > 0 && (
              <span>
                with{' '}
                {others.slice(0, 3).map((one, index) => (
                  <span key={one.personId}>
                    {index > 0 && ', '}
                    <Link
                      to="/people/$id"
                      params={{ id: one.personId }}
                      className="underline decoration-line underline-offset-3 hover:text-water"
                    >
                      {one.name}
                    </Link>
                  </span>
                ))}
                {others.length > 3 && ` and ${others.length - 3} more`}
              </span>
            )}
            <SourceLink locator={`interaction:${entry.id}`} source={entry.source} />
          </p>
        </div>
      </li>
    </>
  )
}
