import { Link } from '@tanstack/react-router'
import { CaptureForm } from '../forms/capture-form.tsx'
import { FollowUpForm } from '../forms/follow-up-form.tsx'
import { LaterForm } from '../forms/later-form.tsx'
import { NoteForm } from '../forms/note-form.tsx'
import { PromiseForm } from '../forms/promise-form.tsx'
import { TalkForm } from '../forms/talk-form.tsx'
import { closeOverlay, type Overlay, overlay } from '../lib/overlay.ts'
import { useStore } from '../lib/store.ts'
import { useWaiting } from '../lib/use-waiting.ts'
import { Icon } from '../ui/icon.tsx'
import { Sheet } from '../ui/sheet.tsx'
import { KeySheet } from './key-sheet.tsx'
import { Palette } from './palette.tsx'
import { PLACES } from './places.ts'

/** Whatever form lies over the page; only one ever does. */
export function Overlays() {
  const open = useStore(overlay)
  if (open === null) return null
  if (open.kind === 'palette') return <Palette text={open.text} />
  return (
    <Sheet open onClose={closeOverlay} title={titleOf(open)} still={open.kind === 'keys'}>
      <Inside open={open} />
    </Sheet>
  )
}

function titleOf(open: Overlay): string {
  switch (open.kind) {
    case 'talk':
      return `You and ${open.person.name} talked`
    case 'follow-up':
      return `Follow up with ${open.person.name}`
    case 'promise':
      return open.person === null ? 'A promise' : `Promised, ${open.person.name} and you`
    case 'later':
      return `Tell ${open.person.name} it will be later`
    case 'note':
      return `Note about ${open.person.name}`
    case 'capture':
      return 'Someone you met'
    case 'keys':
      return 'Keys'
    default:
      return 'More'
  }
}

function Inside({ open }: { open: Overlay }) {
  switch (open.kind) {
    case 'talk':
      return <TalkForm person={open.person} draft={open.draft} onClose={closeOverlay} />
    case 'follow-up':
      return <FollowUpForm person={open.person} draft={open.draft} onClose={closeOverlay} />
    case 'promise':
      return <PromiseForm person={open.person} draft={open.draft} onClose={closeOverlay} />
    case 'later':
      return <LaterForm draft={open.draft} onClose={closeOverlay} />
    case 'note':
      return <NoteForm person={open.person} draft={open.draft} onClose={closeOverlay} />
    case 'capture':
      return <CaptureForm draft={open.draft} onClose={closeOverlay} />
    case 'keys':
      return <KeySheet />
    default:
      return <More />
  }
}

const waits = (many: number) => (many === 1 ? '1 waits' : `${many} wait`)

/** The screens that the phone's bar has no room for. */
function More() {
  const waiting = useWaiting()
  return (
    <nav aria-label="More screens">
      {PLACES.filter(({ to }) => to !== '/' && to !== '/people' && to !== '/events').map(
        (place) => (
          <Link
            key={place.to}
            to={place.to}
            onClick={closeOverlay}
            className="flex min-h-13 items-center gap-4 text-lead"
          >
            <Icon name={place.icon} className="size-5 text-water" />
            <span className="grow">{place.title}</span>
            {(waiting[place.to] ?? 0) > 0 && (
              <span className="text-small text-faint nums">{waits(waiting[place.to] ?? 0)}</span>
            )}
          </Link>
        ),
      )}
    </nav>
  )
}
