import { Link } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import type { CaptureView, EventView } from '../../../src/domain/view/event-view.ts'
import { shortDay } from '../../lib/dates.ts'
import { eventQuery } from '../../lib/event-queries.ts'
import { triage } from '../../lib/event-writes.ts'
import { useKeys } from '../../lib/keys.ts'
import { useFocusInHand } from '../../lib/use-focus-in-hand.ts'
import { queryClient } from '../../lib/query-client.ts'
import { takeOnGround } from '../../lib/take-on-ground.ts'
import { Button, buttonClass } from '../../ui/button.tsx'
import { Disc } from '../../ui/disc.tsx'
import { captureWords, keptWords } from './capture-words.ts'

const openOf = (captures: readonly CaptureView[]) =>
  captures.filter(({ state }) => state === 'open').toReversed()

/** The people noted at an event, one in hand: follow up, keep, or let go, by keyboard or thumb. */
export function TriageList({ event }: { event: EventView }) {
  const [wanted, setWanted] = useState<string | null>(null)
  const wantedNow = useRef<string | null>(null)
  const take = (id: string | null) => {
    wantedNow.current = id
    setWanted(id)
  }
  const open = openOf(event.captures)
  const inHand = open.find(({ id }) => id === wanted) ?? open[0]
  const decide = (state: CaptureView['state']) => () => {
    const shown = queryClient.getQueryData(eventQuery(event.id).queryKey)?.captures ?? []
    const left = openOf(shown)
    const one = left.find(({ id }) => id === wantedNow.current) ?? left[0]
    if (one === undefined) return false
    void triage(event.id, one, { state })
    return true
  }
  const step = (by: number) => () => {
    const index = open.findIndex(({ id }) => id === inHand?.id) + by
    take(open[Math.max(0, Math.min(open.length - 1, index))]?.id ?? null)
  }
  useFocusInHand(inHand === undefined ? null : `met-${inHand.id}`)
  useKeys({
    j: step(1),
    k: step(-1),
    f: decide('follow-up'),
    p: decide('keep'),
    l: decide('let-go'),
  })
  const decided = event.captures.filter(({ state }) => state !== 'open')
  if (event.captures.length === 0) return <NobodyNoted />
  return (
    <section aria-labelledby="met">
      <h2 id="met" className="label">
        Whom you met
      </h2>
      {open.length === 0 && (
        <p className="mt-2 font-serif text-lead italic">
          All gone through. The rest comes by itself in Today.
        </p>
      )}
      <ol className="divide-y divide-line">
        {open.map((capture) => (
          <Met
            key={capture.id}
            eventId={event.id}
            capture={capture}
            inHand={capture.id === inHand?.id}
            onTake={() => take(capture.id)}
          />
        ))}
      </ol>
      {decided.length > 0 && (
        <ul aria-label="Decided" className="mt-2 space-y-1 border-t border-line pt-3">
          {decided.map((capture) => (
            <Decided key={capture.id} eventId={event.id} capture={capture} />
          ))}
        </ul>
      )}
    </section>
  )
}

function NobodyNoted() {
  return (
    <section aria-labelledby="met">
      <h2 id="met" className="label">
        Whom you met
      </h2>
      <p className="mt-2 text-soft">
        Nobody is noted. It is not too late: “There” takes a name in a few seconds.
      </p>
    </section>
  )
}

type MetProps = { eventId: string; capture: CaptureView; inHand: boolean; onTake: () => void }

function Met({ eventId, capture, inHand, onTake }: MetProps) {
  const words = captureWords(capture)
  return (
    <li
      id={`met-${capture.id}`}
      tabIndex={-1}
      data-row
      onFocus={takeOnGround(onTake)}
      aria-current={inHand ? 'true' : undefined}
      className="flex gap-4 py-4 outline-none"
    >
      <Disc name={capture.name} />
      <div className="min-w-0 grow">
        <h3 className="flex flex-wrap items-baseline gap-x-2.5">
          <Link
            to="/people/$id"
            params={{ id: capture.personId }}
            className="inline-block min-h-6 font-serif text-name hover:text-water"
          >
            {capture.name}
          </Link>
          {capture.fresh && <span className="text-small text-give">new or long quiet</span>}
          {capture.about !== null && <span className="text-small text-faint">{capture.about}</span>}
        </h3>
        {words !== '' && <p>{words}</p>}
        {capture.kept.map((kept) => (
          <p key={`${kept.kind} ${kept.what}`} className="text-small text-soft">
            {keptWords(kept)}
          </p>
        ))}
        {capture.photo && (
          <img
            src={`/api/captures/${encodeURIComponent(capture.id)}/photo`}
            alt={`The card of ${capture.name}`}
            loading="lazy"
            className="mt-2 max-h-40 rounded-lg ring-1 ring-line"
          />
        )}
        {inHand ? (
          <div className="mt-3 flex flex-wrap gap-2">
            <Button
              look="primary"
              hint="f"
              onClick={() => void triage(eventId, capture, { state: 'follow-up' })}
            >
              Follow up
            </Button>
            <Button hint="p" onClick={() => void triage(eventId, capture, { state: 'keep' })}>
              Keep
            </Button>
            <Button hint="l" onClick={() => void triage(eventId, capture, { state: 'let-go' })}>
              Let go
            </Button>
            <Link
              to="/write/$personId"
              params={{ personId: capture.personId }}
              className={buttonClass('quiet')}
            >
              Write now
            </Link>
          </div>
        ) : (
          <Button look="quiet" className="-ml-2.5" onClick={onTake}>
            Decide
          </Button>
        )}
      </div>
    </li>
  )
}

const DECIDED = {
  open: '',
  'follow-up': 'to follow up',
  keep: 'kept',
  'let-go': 'let go',
} as const

function Decided({ eventId, capture }: { eventId: string; capture: CaptureView }) {
  const due = capture.state === 'follow-up' && capture.followUpBy !== null
  return (
    <li className="flex min-h-9 flex-wrap items-center gap-x-3 text-small text-soft">
      <Link
        to="/people/$id"
        params={{ id: capture.personId }}
        className="inline-flex min-h-9 items-center hover:text-water"
      >
        {capture.name}
      </Link>
      <span>
        {DECIDED[capture.state]}
        {due && `, by ${shortDay(capture.followUpBy ?? '')}`}
      </span>
      {due && (
        <Link
          to="/write/$personId"
          params={{ personId: capture.personId }}
          className="text-water underline underline-offset-4"
        >
          Write
        </Link>
      )}
      <Button look="quiet" onClick={() => void triage(eventId, capture, { state: 'open' })}>
        Decide again
      </Button>
    </li>
  )
}
