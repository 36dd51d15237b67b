import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { WritePlaces } from '../../../src/domain/view/write-view.ts'
import { ago } from '../../lib/dates.ts'
import { called, CHANNEL_WORDS } from '../../lib/words.ts'
import { Blank, Trouble } from '../../ui/blank.tsx'
import { buttonClass } from '../../ui/button.tsx'
import { Disc } from '../../ui/disc.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { UnlessReading } from '../../ui/still-reading.tsx'
import { placesQuery } from './write-queries.ts'

/** Drafts under way, and people worth a word now. */
export function WriteScreen() {
  const query = useQuery(placesQuery)
  return (
    <div className="mx-auto max-w-[46rem] pt-4 tablet:pt-10">
      <title>Write · Digwell</title>
      <header className="mb-6 tablet:mb-9">
        <h1 className="font-serif text-page">Write</h1>
        <p className="mt-2 text-soft">One person at a time, in your own words.</p>
      </header>
      {query.isPending && <Skeleton rows={4} label="Looking for your drafts" />}
      {query.isError && query.data === undefined && (
        <Trouble error={query.error} retry={() => void query.refetch()} />
      )}
      {query.data !== undefined && <Places places={query.data} />}
    </div>
  )
}

function Places({ places: { drafts, moves } }: { places: WritePlaces }) {
  if (drafts.length === 0 && moves.length === 0)
    return (
      <UnlessReading>
        <Nobody />
      </UnlessReading>
    )
  return (
    <div className="space-y-10">
      {drafts.length > 0 && (
        <section aria-labelledby="under-way">
          <h2 id="under-way" className="label">
            Under way
          </h2>
          <ul className="divide-y divide-line">
            {drafts.map((draft) => (
              <Line
                key={draft.id}
                personId={draft.personId}
                name={draft.person}
                about={`${inWords(draft.channel)}, last touched ${ago(draft.changedAt)}`}
                words={draft.text.trim() === '' ? draft.subject : draft.text}
              />
            ))}
          </ul>
        </section>
      )}
      {moves.length > 0 && <WorthAWord moves={moves} />}
    </div>
  )
}

function WorthAWord({ moves }: { moves: WritePlaces['moves'] }) {
  const [first] = moves
  return (
    <section aria-labelledby="worth">
      <div className="flex flex-wrap items-baseline justify-between gap-3">
        <h2 id="worth" className="label">
          Worth a word today
        </h2>
        {moves.length > 1 && first !== undefined && (
          <Link
            to="/write/$personId"
            params={{ personId: first.personId }}
            search={{ move: first.id, all: true }}
            className={buttonClass('quiet')}
          >
            Write to all of them, one after another
          </Link>
        )}
      </div>
      <ul className="divide-y divide-line">
        {moves.map((move) => (
          <Line
            key={move.id}
            personId={move.personId}
            moveId={move.id}
            name={move.person}
            about={move.why}
            words={move.say}
          />
        ))}
      </ul>
    </section>
  )
}

type LineProps = { personId: string; moveId?: string; name: string; about: string; words: string }

function Line({ personId, moveId, name, about, words }: LineProps) {
  return (
    <li>
      <Link
        to="/write/$personId"
        params={{ personId }}
        search={moveId === undefined ? {} : { move: moveId }}
        className="group flex gap-4 py-4"
      >
        <Disc name={name} />
        <span className="min-w-0 grow">
          <span className="block font-serif text-name group-hover:text-water">{called(name)}</span>
          <span className="block text-small text-soft">{about}</span>
          <span className="block truncate font-serif text-soft italic">
            {words.replace(/\s+/g, ' ')}
          </span>
        </span>
      </Link>
    </li>
  )
}

const inWords = (channel: keyof typeof CHANNEL_WORDS) =>
  channel === 'other' ? 'Another way' : `By ${CHANNEL_WORDS[channel]}`

function Nobody() {
  return (
    <Blank
      title="Nobody waits for a word"
      calm
      act={
        <>
          <Link to="/people" className={buttonClass('primary')}>
            Pick somebody
          </Link>
          <Link to="/" className={buttonClass('plain')}>
            See today
          </Link>
        </>
      }
    >
      Open anybody and press Write. You get what the network knows about them beside the page, words
      to begin with, and a coach that reads along: what to leave out, what to make smaller, what
      already sounds right. Digwell never sends anything itself.
    </Blank>
  )
}
