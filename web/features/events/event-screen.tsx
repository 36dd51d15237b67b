import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import type { EventView } from '../../../src/domain/view/event-view.ts'
import { longDay, relativeDay } from '../../lib/dates.ts'
import { editEvent, partEvents } from '../../lib/event-writes.ts'
import { eventQuery } from '../../lib/event-queries.ts'
import { useKeys } from '../../lib/keys.ts'
import { dayOfInstant } from '../../lib/zone.ts'
import { Trouble } from '../../ui/blank.tsx'
import { Button, IconButton } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Menu } from '../../ui/menu.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { AfterFace } from './after-face.tsx'
import { BeforeFace } from './before-face.tsx'
import { DuringFace } from './during-face.tsx'
import { EventForm } from './event-form.tsx'
import { priceWords, whereWords } from './event-words.ts'
import { GuestListsHere } from './guest-list.tsx'
import { SameEvening } from './same-evening.tsx'

const route = getRouteApi('/shell/events/$id')

/** One event; the clock picks which of its three faces is shown first. */
export function EventScreen() {
  const { id } = route.useParams()
  const query = useQuery(eventQuery(id))
  return (
    <div className="mx-auto max-w-[60rem] pt-4 tablet:pt-10">
      {query.isPending && <Skeleton rows={6} label="Opening the event" />}
      {query.isError && query.data === undefined && (
        <Trouble error={query.error} retry={() => void query.refetch()} />
      )}
      {query.data !== undefined && <Content key={id} event={query.data} />}
    </div>
  )
}

const FACES = [
  { face: 'before', title: 'Before' },
  { face: 'during', title: 'There' },
  { face: 'after', title: 'After' },
] as const
type Face = (typeof FACES)[number]['face']

function Content({ event }: { event: EventView }) {
  const [chosen, setChosen] = useState<Face | null>(null)
  const [begin, setBegin] = useState(false)
  const [editing, setEditing] = useState(false)
  const face = chosen ?? event.face
  const edit = () => setEditing(true)
  useKeys({
    1: () => setChosen('before'),
    2: () => {
      setChosen('during')
      setBegin(true)
    },
    3: () => setChosen('after'),
    e: edit,
    u: () => window.history.back(),
  })
  return (
    <>
      <title>{`${event.name} · Digwell`}</title>
      <Head event={event} onEdit={edit} />
      <SameEvening event={event} />
      <GuestListsHere event={event} />
      <div role="group" aria-label="When" className="mt-5 -ml-3 flex">
        {FACES.map((one) => (
          <button
            key={one.face}
            type="button"
            aria-pressed={one.face === face}
            onClick={() => {
              setChosen(one.face)
              setBegin(false)
            }}
            className="min-h-11 rounded-full px-3 text-small text-soft hover:text-ink aria-pressed:bg-water-wash aria-pressed:font-medium aria-pressed:text-water desk:min-h-9"
          >
            {one.title}
          </button>
        ))}
      </div>
      {face === 'before' && <BeforeFace event={event} onEdit={edit} />}
      {face === 'during' && <DuringFace event={event} begin={begin} />}
      {face === 'after' && <AfterFace event={event} onEdit={edit} />}
      <Sheet open={editing} onClose={() => setEditing(false)} title={event.name}>
        <EventForm event={event} onClose={() => setEditing(false)} />
      </Sheet>
    </>
  )
}

const MOST_PARTINGS = 3

/** Of several sources' events that are shown as one, each can be one of its own after all. */
function partings({ id, name, toldAs }: EventView) {
  const otherwise = toldAs.filter((told) => told.name !== name)
  const others = otherwise.length > 0 ? otherwise : toldAs.filter((told) => told.id !== id)
  return others.slice(0, MOST_PARTINGS).map((told) => ({
    title: `“${told.name}” is another event`,
    run: () => void partEvents(id, told.id),
  }))
}

function Head({ event, onEdit }: { event: EventView; onEdit: () => void }) {
  const day = event.startAt === null ? null : dayOfInstant(event.startAt)
  const answer = event.when === 'past' ? 'attended' : 'going'
  return (
    <header>
      <div className="flex items-start gap-3">
        <h1 className="grow font-serif text-page">{event.name}</h1>
        <Button hint="e" onClick={onEdit}>
          Edit
        </Button>
        <Menu
          trigger={
            <IconButton label="More">
              <Icon name="more" />
            </IconButton>
          }
          lines={[
            {
              title: event.when === 'past' ? 'I was there' : 'I am going',
              run: () => void editEvent(event.id, { attendance: answer }),
            },
            {
              title: event.when === 'past' ? 'I was not there' : 'I am not going',
              run: () => void editEvent(event.id, { attendance: 'declined' }),
            },
            ...partings(event),
            {
              title: 'This is no event',
              run: () => {
                void editEvent(event.id, { hidden: true })
                window.history.back()
              },
            },
          ]}
        />
      </div>
      <p className="mt-2 text-lead text-soft">
        {day === null ? 'Day not known' : `${longDay(day)}, ${relativeDay(day)}`}
        {whereWords(event) !== '' && ` · ${whereWords(event)}`}
        {event.attendance !== 'declined' && priceWords(event) !== '' && ` · ${priceWords(event)}`}
      </p>
      {event.attendance === 'declined' && (
        <p className="mt-1 text-soft">You said no to this one.</p>
      )}
      {event.goal !== null && (
        <p className="mt-2 font-serif text-lead italic">Worth it with: {event.goal}</p>
      )}
    </header>
  )
}
