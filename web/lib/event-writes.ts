import type { EventEdit, NewEvent, TriageAnswer } from '../../src/app/events/events.ts'
import type { CaptureView, EventBudget, EventView } from '../../src/domain/view/event-view.ts'
import type { Receipt } from '../../src/domain/view/history-view.ts'
import { eventQuery } from './event-queries.ts'
import { patch, write } from './write.ts'

const TOUCHES = [['events'], ['today'], ['history']] as const

export async function addEvent(event: NewEvent, key: string): Promise<string | null> {
  const saved = await write<Receipt & { id: string }>(
    { method: 'POST', path: '/api/events', body: event, touches: TOUCHES },
    key,
  )
  return saved?.id ?? null
}

export async function editEvent(id: string, edit: EventEdit): Promise<void> {
  await write({
    method: 'PATCH',
    path: `/api/events/${encodeURIComponent(id)}`,
    body: edit,
    patches: [patch<EventView>(eventQuery(id).queryKey, (shown) => ({ ...shown, ...plain(edit) }))],
    touches: TOUCHES,
  })
}

/** The two are one evening, whatever they are called. */
export async function joinEvents(id: string, otherId: string): Promise<void> {
  await writePair(id, 'join', otherId)
}

/** They are two, however alike they look. */
export async function partEvents(id: string, otherId: string): Promise<void> {
  await writePair(id, 'part', otherId)
}

async function writePair(id: string, deed: 'join' | 'part', otherId: string): Promise<void> {
  await write({
    method: 'POST',
    path: `/api/events/${encodeURIComponent(id)}/${deed}`,
    body: { with: otherId },
    patches: [
      patch<EventView>(eventQuery(id).queryKey, (shown) => ({
        ...shown,
        looksLike: shown.looksLike.filter((other) => other.id !== otherId),
      })),
    ],
    touches: TOUCHES,
  })
}

/** What can be shown as it was said; the rest waits for the answer. */
function plain({ goal, note, goAgain, attendance, hours, cost, travel }: EventEdit) {
  return {
    ...(goal === undefined ? {} : { goal }),
    ...(note === undefined ? {} : { note }),
    ...(goAgain === undefined ? {} : { goAgain }),
    ...(attendance === undefined ? {} : { attendance }),
    ...(hours === undefined ? {} : { hours }),
    ...(cost === undefined ? {} : { cost }),
    ...(travel === undefined ? {} : { travel }),
  }
}

/** Decides on somebody met; the list shows it at once. */
export async function triage(
  eventId: string,
  capture: CaptureView,
  answer: TriageAnswer,
): Promise<void> {
  await write({
    method: 'POST',
    path: `/api/captures/${encodeURIComponent(capture.id)}/triage`,
    body: answer,
    patches: [
      patch<EventView>(eventQuery(eventId).queryKey, (shown) => ({
        ...shown,
        captures: shown.captures.map((one) =>
          one.id === capture.id ? { ...one, state: answer.state } : one,
        ),
      })),
    ],
    touches: [...TOUCHES, ['person', capture.personId], ['people']],
  })
}

export async function setBudget(budget: Partial<EventBudget>): Promise<void> {
  await write({ method: 'PATCH', path: '/api/event-budget', body: budget, touches: [['events']] })
}
