import { Link } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { openOverlay } from '../lib/overlay.ts'
import { emptyCapture } from '../lib/person-writes.ts'
import { TABLET, useMedia } from '../lib/use-media.ts'
import { IconButton } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { Mark } from '../ui/mark.tsx'
import { ImportsUnderWay } from './imports-under-way.tsx'
import { WriteStatus } from './write-status.tsx'

export function TopBar() {
  return (
    <header className="top-0 z-20 flex [@media(min-height:34rem)]:sticky h-14 items-center gap-2 bg-paper/95 px-4 backdrop-blur-sm tablet:hidden">
      <Link to="/" aria-label="Digwell, today" className="flex items-center gap-2">
        <Mark size={24} className="text-water" />
        <span className="font-serif text-lead">Digwell</span>
      </Link>
      <div className="ml-auto flex min-w-0 items-center">
        <ImportsUnderWay />
        <WriteStatus />
        <IconButton
          label="Find or type"
          onClick={() => openOverlay({ kind: 'palette', text: '' })}
          className="size-11 text-ink"
        >
          <Icon name="search" />
        </IconButton>
      </div>
    </header>
  )
}

const ITEM =
  'flex min-h-14 flex-1 flex-col items-center justify-center gap-0.5 text-tiny text-soft aria-[current=page]:font-semibold aria-[current=page]:text-water'

const BarDot = lazy(async () => ({ default: (await import('./bar-dots.tsx')).BarDot }))

/** Asked for on a phone alone. */
function Dot({ at }: { at: readonly string[] }) {
  const wide = useMedia(TABLET)
  return <Suspense>{!wide && <BarDot at={at} />}</Suspense>
}

/** What one needs while among people, each within one tap; the rest behind More. */
export function BottomBar() {
  return (
    <nav
      aria-label="Screens"
      className="fixed inset-x-0 bottom-0 z-30 flex border-t border-line bg-paper pb-[env(safe-area-inset-bottom)] tablet:hidden"
    >
      <Link to="/" activeOptions={{ exact: true }} className={ITEM}>
        <Icon name="today" />
        Today
      </Link>
      <Link to="/people" activeOptions={{ includeSearch: false }} className={ITEM}>
        <Icon name="people" />
        People
      </Link>
      <button
        type="button"
        className={ITEM}
        onClick={() => openOverlay({ kind: 'capture', draft: emptyCapture() })}
      >
        <span className="grid size-10 place-items-center rounded-full bg-water text-on-water">
          <Icon name="plus" />
        </span>
        <span className="sr-only">Someone I met</span>
      </button>
      <Link to="/events" className={ITEM}>
        <span className="relative">
          <Icon name="event" />
          <Dot at={['/events']} />
        </span>
        Events
      </Link>
      <button type="button" className={ITEM} onClick={() => openOverlay({ kind: 'more' })}>
        <span className="relative">
          <Icon name="more" />
          <Dot at={['/promises', '/requests']} />
        </span>
        More
      </button>
    </nav>
  )
}
