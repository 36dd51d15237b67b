import { Link } from '@tanstack/react-router'
import type { EventLikeness, EventView } from '../../../src/domain/view/event-view.ts'
import { joinEvents, partEvents } from '../../lib/event-writes.ts'
import { useKeys } from '../../lib/keys.ts'
import { Button } from '../../ui/button.tsx'
import { likenessWords } from './event-words.ts'

/** Asks whether another event of that day is this one under another name. */
export function SameEvening({ event }: { event: EventView }) {
  const [likeness] = event.looksLike
  return likeness === undefined ? null : <Question event={event} other={likeness} />
}

function Question({ event, other }: { event: EventView; other: EventLikeness }) {
  const join = () => void joinEvents(event.id, other.id)
  useKeys({ m: join })
  return (
    <div
      role="group"
      aria-label="Is it the same event?"
      className="mt-4 flex flex-wrap items-center gap-x-3 gap-y-2 rounded-2xl bg-water-wash px-4 py-3"
    >
      <p className="min-w-60 grow">
        This looks like the same event as{' '}
        <Link
          to="/events/$id"
          params={{ id: other.id }}
          className="inline-block min-h-6 text-water underline underline-offset-4"
        >
          {other.name}
        </Link>
        : {likenessWords(other)}.
      </p>
      <Button look="primary" hint="m" onClick={join}>
        Join them
      </Button>
      <Button look="quiet" onClick={() => void partEvents(event.id, other.id)}>
        They are two
      </Button>
    </div>
  )
}
