import { Link } from '@tanstack/react-router'
import type { GuestView, LookForKind } from '../../../src/domain/view/event-view.ts'
import { ago } from '../../lib/dates.ts'
import { noteCapture } from '../../lib/captures.ts'
import { uuidv7 } from '../../lib/uuid.ts'
import { called, CHANNEL_WORDS, STATE_WORDS } from '../../lib/words.ts'
import { Button } from '../../ui/button.tsx'
import { Disc } from '../../ui/disc.tsx'
import { StateWord } from '../../ui/state-word.tsx'

const OWED = new Set<LookForKind>(['promise', 'follow-up', 'request', 'thanks'])

/** Somebody to look for: why, what is known, one thing to ask. */
export function GuestLine({ guest }: { guest: GuestView }) {
  const { lookFor, known, lastTalk } = guest
  return (
    <li className="flex gap-4 py-5 tablet:gap-5">
      <Disc name={guest.name} />
      <div className="min-w-0 grow">
        <GuestName guest={guest} />
        {lookFor.map((reason) => (
          <p key={reason.kind} className={OWED.has(reason.kind) ? 'text-give' : ''}>
            {reason.text}
            {reason.via !== null && reason.kind === 'introducible' && (
              <Link
                to="/write/$personId"
                params={{ personId: reason.via.personId }}
                className="ml-2 text-small text-water underline underline-offset-4"
              >
                Ask {reason.via.name.split(' ')[0]}
              </Link>
            )}
            <span className="block text-small text-faint">
              {reason.source}
              {reason.at !== null && `, ${ago(reason.at)}`}
            </span>
          </p>
        ))}
        {lastTalk !== null && (
          <p className="mt-1 text-small text-soft">
            Last talk {ago(lastTalk.at)}, {CHANNEL_WORDS[lastTalk.channel]}
            {lastTalk.subject !== null && `: ${lastTalk.subject}`}
          </p>
        )}
        {known.map((fact) => (
          <p key={fact.text} className="text-small text-soft">
            {fact.text}
          </p>
        ))}
        {guest.ask !== '' && (
          <p className="mt-1.5 border-l-2 border-give/50 pl-3 font-serif italic">{guest.ask}</p>
        )}
      </div>
    </li>
  )
}

/** The same person on one line, for those one need not look for. */
export function GuestBrief({ guest, eventId }: { guest: GuestView; eventId?: string }) {
  return (
    <li className="py-2.5">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <GuestName guest={guest} />
        {eventId !== undefined && <WeTalked guest={guest} eventId={eventId} />}
      </div>
      {eventId !== undefined && guest.keptAt !== null && (
        <p className="text-small text-give">Talked again {ago(guest.keptAt)}</p>
      )}
    </li>
  )
}

/** On the list and really spoken to: noted like anybody met, and gone through with them. */
function WeTalked({ guest, eventId }: { guest: GuestView; eventId: string }) {
  const { personId, name } = guest
  return (
    <Button
      look="quiet"
      aria-label={`We talked: ${name}`}
      onClick={() => void noteCapture({ id: uuidv7(), personId, name, eventId }, { key: uuidv7() })}
    >
      We talked
    </Button>
  )
}

function GuestName({ guest }: { guest: GuestView }) {
  return (
    <h3 className="flex flex-wrap items-baseline gap-x-2.5">
      <Link
        to="/people/$id"
        params={{ id: guest.personId }}
        className="inline-block min-h-6 font-serif text-name hover:text-water"
      >
        {called(guest.name)}
      </Link>
      {guest.about !== null && <span className="text-small text-faint">{guest.about}</span>}
      <span className="text-small text-soft">
        <StateWord
          state={guest.state}
          words={guest.state === 'none' ? 'new to you' : STATE_WORDS[guest.state]}
        />
      </span>
      {guest.presence === 'declined' && <span className="text-small text-faint">not coming</span>}
      {guest.presence === 'invited' && <span className="text-small text-faint">invited</span>}
    </h3>
  )
}
