import { useQuery } from '@tanstack/react-query'
import { Outlet, useLocation, useNavigate } from '@tanstack/react-router'
import { Fragment, lazy, Suspense, useEffect, useRef } from 'react'
import { keepZone } from '../lib/kept-zone.ts'
import { allowSingleKeys, useKeys } from '../lib/keys.ts'
import { openOverlay, overlay } from '../lib/overlay.ts'
import { emptyCapture } from '../lib/person-writes.ts'
import { sessionQuery, settingsQuery } from '../lib/queries.ts'
import { sourcePane } from '../lib/source-pane.ts'
import { useStore } from '../lib/store.ts'
import { showTheme } from '../lib/theme.ts'
import { entangled, undoLast } from '../lib/undo.ts'
import { drawnIn, ownerZone } from '../lib/zone.ts'
import { BottomBar, TopBar } from './phone-bars.tsx'
import { PLACES } from './places.ts'
import { Rail } from './rail.tsx'

const loadOverlays = async () => ({ default: (await import('./overlays.tsx')).Overlays })
const Overlays = lazy(loadOverlays)
const keepForAway = async () => (await import('../capture/keep-page.ts')).keepApp()
const EntangledDialog = lazy(async () => ({
  default: (await import('./entangled-dialog.tsx')).EntangledDialog,
}))
const DropAnywhere = lazy(async () => ({
  default: (await import('./drop-anywhere.tsx')).DropAnywhere,
}))
const SourcePane = lazy(async () => ({ default: (await import('./source-pane.tsx')).SourcePane }))

/** What stays while screens change: rail, keys, sheets, live region. */
export function Shell() {
  const unknown = useWelcomeFirst()
  useSettingsApplied()
  useOverlaysReady()
  useGlobalKeys()
  const main = useFocusOnArrival()
  const zone = useStore(drawnIn)
  const anyOverlay = useStore(overlay) !== null
  const anyEntangled = useStore(entangled) !== null
  const anySource = useStore(sourcePane) !== null
  if (unknown) return null
  return (
    <div className="tablet:flex">
      <a
        href="#main"
        className="fixed top-2 left-2 z-70 -translate-y-20 rounded-full bg-ink px-5 py-3 text-paper focus:translate-y-0"
      >
        Skip to the content
      </a>
      <Rail />
      <div className="min-w-0 grow">
        <TopBar />
        <main
          id="main"
          ref={main}
          tabIndex={-1}
          className="px-4 pb-40 outline-none tablet:px-8 tablet:pb-28 desk:px-12"
        >
          <Fragment key={zone}>
            <Outlet />
          </Fragment>
        </main>
      </div>
      <Suspense>{anySource && <SourcePane />}</Suspense>
      <BottomBar />
      <Suspense>{anyOverlay && <Overlays />}</Suspense>
      <Suspense>{anyEntangled && <EntangledDialog />}</Suspense>
      <Suspense>
        <DropAnywhere />
      </Suspense>
    </div>
  )
}

/** Fetched once the first screen stands, so that the first press of a key is as quick as the next. */
function useOverlaysReady(): void {
  useEffect(() => {
    const timer = setTimeout(() => void loadOverlays(), 300)
    const later = setTimeout(() => void keepForAway(), 2_000)
    return () => {
      clearTimeout(timer)
      clearTimeout(later)
    }
  }, [])
}

/** Somebody new is asked one question before anything else. */
function useWelcomeFirst(): boolean {
  const session = useQuery(sessionQuery)
  const settings = useQuery(settingsQuery)
  const navigate = useNavigate()
  // Who brings files at once, their own export perhaps, may answer later.
  const isBringing = useLocation().pathname.startsWith('/import')
  const unknown = !isBringing && session.data?.people === 'none' && settings.data?.stance === null
  useEffect(() => {
    if (unknown) void navigate({ to: '/welcome', replace: true })
  }, [unknown, navigate])
  return unknown
}

/** A screen drawn before the owner's zone was known is drawn again. */
function useSettingsApplied(): void {
  const { data: settings } = useQuery(settingsQuery)
  useEffect(() => {
    if (settings === undefined) return
    keepZone(settings.timeZone)
    allowSingleKeys(settings.singleKeys)
    showTheme(settings.theme)
    if (location.pathname !== '/settings') drawnIn.set(ownerZone()) // there its field has the focus
  }, [settings])
}

function useGlobalKeys(): void {
  const navigate = useNavigate()
  const goTo = Object.fromEntries(
    PLACES.map((place) => [`g ${place.letter}`, () => void navigate({ to: place.to })]),
  )
  useKeys({
    ...goTo,
    'mod+k': () => openOverlay({ kind: 'palette', text: '' }),
    '/': () => openOverlay({ kind: 'palette', text: '' }),
    '?': () => openOverlay({ kind: 'keys' }),
    c: () => openOverlay({ kind: 'capture', draft: emptyCapture() }),
    z: () => void undoLast(),
  })
}

/** A new screen begins at its top, for the keyboard as for the eye. */
function useFocusOnArrival() {
  const main = useRef<HTMLElement>(null)
  const first = useRef(true)
  const { pathname } = useLocation()
  useEffect(() => {
    if (first.current) first.current = false
    else main.current?.focus({ preventScroll: true })
    sourcePane.set(null)
  }, [pathname])
  return main
}
