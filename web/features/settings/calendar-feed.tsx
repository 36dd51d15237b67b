import { useQuery } from '@tanstack/react-query'
import { feedQuery } from '../../lib/event-queries.ts'
import { phonesQuery } from '../../lib/phone-queries.ts'
import { write } from '../../lib/write.ts'
import { Button, buttonClass } from '../../ui/button.tsx'
import { AtTheMachine } from './at-the-machine.tsx'

const TOUCHES = [['calendar-feed'], ['history']] as const
const open = () =>
  write({ method: 'POST', path: '/api/calendar/feed', touches: TOUCHES, final: true })
const close = () =>
  write({ method: 'DELETE', path: '/api/calendar/feed', touches: TOUCHES, final: true })

/** A private address for calendar programs, and the same as a file. */
export function CalendarFeed() {
  const { data: phones } = useQuery(phonesQuery)
  if (phones === undefined) return null
  return phones.here === 'phone' ? <AtTheMachine /> : <Feed />
}

function Feed() {
  const { data } = useQuery(feedQuery)
  const path = data?.path ?? null
  return (
    <>
      <p>Follow-ups, promises, birthdays, trips and events, in the calendar you already look at.</p>
      {path !== null && (
        <code className="mt-2 block font-mono text-small [overflow-wrap:anywhere] select-all">
          {new URL(path, location.href).href}
        </code>
      )}
      <div className="mt-3 flex flex-wrap gap-2">
        <a href="/api/calendar.ics" download className={buttonClass('plain')}>
          As a file
        </a>
        <Button onClick={() => void open()}>
          {path === null ? 'Make an address to subscribe to' : 'A fresh address'}
        </Button>
        {path !== null && <Button onClick={() => void close()}>End this address</Button>}
      </div>
      <p className="mt-1.5 text-small text-faint">
        Whoever knows the address reads the calendar; a fresh one ends the former. It is reached
        from this machine alone, so calendars in the cloud need the file.
      </p>
    </>
  )
}
