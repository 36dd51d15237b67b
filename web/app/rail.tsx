import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { openOverlay } from '../lib/overlay.ts'
import { emptyCapture } from '../lib/person-writes.ts'
import { sessionQuery } from '../lib/queries.ts'
import { Icon } from '../ui/icon.tsx'
import { MOD } from '../ui/kbd.tsx'
import { Mark } from '../ui/mark.tsx'
import { ImportsUnderWay } from './imports-under-way.tsx'
import { PLACES } from './places.ts'
import { WriteStatus } from './write-status.tsx'

/** The way around on anything wider than a phone: words where there is room, signs where not. */
export function Rail() {
  const { data: session } = useQuery(sessionQuery)
  return (
    <div className="sticky top-0 hidden h-dvh w-[5.25rem] shrink-0 flex-col overflow-y-auto px-2.5 py-6 tablet:flex desk:w-60 desk:px-5">
      <Link
        to="/"
        className="mb-7 flex items-center justify-center gap-2.5 px-2.5 desk:justify-start"
        aria-label="Digwell, today"
      >
        <Mark className="text-water" />
        <span className="hidden font-serif text-name tracking-tight desk:inline">Digwell</span>
      </Link>
      <button
        type="button"
        aria-keyshortcuts="Control+K Meta+K"
        onClick={() => openOverlay({ kind: 'palette', text: '' })}
        className="mb-5 flex min-h-11 items-center justify-center gap-3 rounded-full px-3 text-small text-faint ring-1 desk:justify-start ring-line hover:text-ink hover:ring-edge desk:min-h-10"
      >
        <Icon name="search" className="size-[1.15rem]" />
        <span className="sr-only grow text-left desk:not-sr-only">Find or type…</span>
        <span aria-hidden="true" className="hidden text-tiny desk:inline">{`${MOD}K`}</span>
      </button>
      <nav aria-label="Screens" className="space-y-0.5">
        {PLACES.map((place) => (
          <Link
            key={place.to}
            to={place.to}
            activeOptions={{ exact: place.to === '/', includeSearch: false }}
            aria-keyshortcuts={`g ${place.letter}`}
            className="flex min-h-14 flex-col items-center justify-center gap-0.5 rounded-2xl text-tiny text-soft hover:text-ink aria-[current=page]:bg-water-wash aria-[current=page]:font-medium aria-[current=page]:text-water desk:min-h-10 desk:flex-row desk:justify-start desk:gap-3 desk:rounded-full desk:px-3 desk:text-base"
          >
            <Icon name={place.icon} />
            <span className="desk:grow">{place.title}</span>
            {place.to === '/review' && (session?.openReviews ?? 0) > 0 && (
              <span className="hidden text-tiny text-faint nums desk:inline">
                {session?.openReviews}
                <span className="sr-only"> to look at</span>
              </span>
            )}
          </Link>
        ))}
      </nav>
      <button
        type="button"
        aria-keyshortcuts="c"
        onClick={() => openOverlay({ kind: 'capture', draft: emptyCapture() })}
        className="mt-5 flex min-h-11 items-center justify-center gap-3 rounded-full px-3 text-soft hover:text-ink desk:justify-start desk:min-h-10"
      >
        <Icon name="plus" />
        <span className="sr-only desk:not-sr-only">Someone I met</span>
      </button>
      <div className="mt-auto space-y-3 pt-6">
        {(session?.sample ?? null) !== null && <SampleLine />}
        <ImportsUnderWay />
        <WriteStatus />
        <button
          type="button"
          onClick={() => openOverlay({ kind: 'keys' })}
          className="hidden px-3 text-tiny text-faint hover:text-ink desk:block"
        >
          Press ? for keys
        </button>
      </div>
    </div>
  )
}

/** Invented people are never mistaken for one's own. */
function SampleLine() {
  return (
    <p className="hidden px-3 text-tiny text-faint desk:block">
      Sample network.{' '}
      <Link to="/settings" search={{ find: 'sample' }} className="text-water underline">
        Take it out
      </Link>
    </p>
  )
}
