import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { PersonView, TimelineEntry } from '../../../src/domain/view/person-view.ts'
import { plural } from '../../lib/dates.ts'
import { olderTimelineQuery } from '../../lib/queries.ts'
import { Button } from '../../ui/button.tsx'
import { dayOfInstant } from '../../lib/zone.ts'
import { TimelineLine } from './timeline-line.tsx'

const KINDS = [
  { id: 'all', title: 'All', holds: () => true },
  { id: 'met', title: 'Met', holds: (e: TimelineEntry) => e.inPerson || e.kind === 'meeting' },
  { id: 'wrote', title: 'Wrote', holds: (e: TimelineEntry) => e.kind === 'message' },
  { id: 'notes', title: 'Yours', holds: (e: TimelineEntry) => e.own },
] as const

/** Everything that happened, newest first, by year; more is fetched when asked for. */
export function Timeline({ person }: { person: PersonView }) {
  const [kind, setKind] = useState<(typeof KINDS)[number]['id']>('all')
  const [words, setWords] = useState('')
  const older = useInfiniteQuery(olderTimelineQuery(person.id, person.timelineNext))
  const all = [...person.timeline, ...(older.data?.pages.flatMap((page) => page.entries) ?? [])]
  const holds = KINDS.find((one) => one.id === kind)?.holds ?? KINDS[0].holds
  const shown = all.filter((entry) => holds(entry) && mentions(entry, words))
  const more = older.data === undefined ? person.timelineNext !== null : older.hasNextPage
  return (
    <section aria-labelledby="timeline">
      <div className="mb-3 flex flex-wrap items-center gap-x-4 gap-y-1">
        <h2 id="timeline" className="label">
          What happened
        </h2>
        <div role="group" aria-label="Show" className="flex">
          {KINDS.map(({ id, title }) => (
            <button
              key={id}
              type="button"
              aria-pressed={id === kind}
              onClick={() => setKind(id)}
              className="min-h-11 rounded-full px-3 text-small text-soft hover:text-ink aria-pressed:font-semibold aria-pressed:text-water desk:min-h-8"
            >
              {title}
            </button>
          ))}
        </div>
        <input
          type="search"
          aria-label="Words in what happened"
          placeholder="Words"
          value={words}
          onChange={(event) => setWords(event.target.value)}
          className="ml-auto h-11 w-full border-b border-line bg-transparent text-small outline-none hover:border-edge focus:border-water tablet:w-32 desk:h-8"
        />
      </div>
      {shown.length === 0 && (
        <p className="py-3 text-soft">
          {all.length === 0
            ? 'Nothing on record yet. “We talked” writes the first line.'
            : 'Nothing like that here.'}
        </p>
      )}
      <ol>
        {shown.map((entry, index) => (
          <TimelineLine
            key={entry.id}
            entry={entry}
            personId={person.id}
            year={newYear(shown, index)}
          />
        ))}
      </ol>
      {more && (
        <Button
          look="quiet"
          className="mt-3 -ml-2.5"
          disabled={older.isFetching}
          onClick={() => void (older.data === undefined ? older.refetch() : older.fetchNextPage())}
        >
          {older.isFetching ? 'Fetching…' : 'Earlier'}
        </Button>
      )}
      <p className="sr-only" role="status">
        {plural(shown.length, 'entry', 'entries')} shown
      </p>
    </section>
  )
}

function mentions(entry: TimelineEntry, words: string): boolean {
  const text = `${entry.subject ?? ''} ${entry.snippet ?? ''} ${entry.source}`.toLowerCase()
  return text.includes(words.trim().toLowerCase())
}

/** The year, where it differs from the entry above. */
function newYear(entries: readonly TimelineEntry[], index: number): string | null {
  const yearOf = (entry: TimelineEntry | undefined) =>
    entry === undefined ? null : dayOfInstant(entry.at).slice(0, 4)
  const year = yearOf(entries[index])
  return year === yearOf(entries[index - 1]) ? null : year
}
