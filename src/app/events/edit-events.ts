import { DigwellError } from '../../domain/digwell-error.ts'
import type { OwnEvent } from '../../domain/event.ts'
import { plainLine, plainText } from '../../domain/plain-text.ts'
import type { Receipt } from '../../domain/view/history-view.ts'
import { deleteRow, insertRows, putRow, type Writer } from '../../store/change.ts'
import { findOwnEvents } from '../../store/events.ts'
import { findClaims } from '../../store/gatherings.ts'
import { change, loadSettings, type Home } from '../home.ts'
import { requireSome } from '../require-some.ts'
import { requireFreeId } from '../people/require-free-id.ts'
import type { EventEdit, NewEvent } from './events.ts'
import { refreshEvent, refreshEvents } from './refresh-events.ts'
import { requireGathering } from './view-events.ts'

const LONGEST = { name: 300, text: 5_000, place: 500 }
const MOST = { hours: 1_000, money: 1_000_000 }

/** Adds an event by hand. */
export async function addEvent(
  home: Home,
  { id: askedId, ...event }: NewEvent,
  requestKey?: string,
): Promise<Receipt & { id: string }> {
  const said = checked(event)
  const name = said.name ?? ''
  if (name === '') throw new DigwellError('invalid-input', 'Give the event a name.')
  return change(
    home,
    { verb: 'add-event', summary: `Added ${name}` },
    async (w) => {
      const id = askedId ?? home.newId()
      await requireFreeId(w, 'event', id)
      await insertRows(w, 'event', [
        {
          id,
          name,
          start_at: said.startAt ?? null,
          end_at: said.endAt ?? null,
          place: said.place ?? null,
          community: said.community ?? null,
          url: said.url ?? null,
          attendance: said.attendance ?? 'going',
          cost: said.cost ?? null,
          travel: said.travel ?? null,
          currency: said.currency ?? null,
          record_id: null,
        },
      ])
      await insertRows(w, 'own_event', [{ id, said: JSON.stringify(said) }])
      await refreshEvents(w, (await loadSettings(home, w)).timeZone)
      return { id: (await requireGathering(w, id)).id }
    },
    requestKey,
  )
}

/** The owner's own word on an event, which wins over every source. */
export async function editEvent(
  home: Home,
  id: string,
  { reset = [], ...edit }: EventEdit,
  requestKey?: string,
): Promise<Receipt> {
  requireSome({ ...edit, reset })
  const said = checked(edit)
  const { name } = await home.store.read(home.owner, (s) => requireGathering(s, id))
  return change(
    home,
    { verb: 'event', summary: summaryOf(edit, name) },
    async (w) => {
      const found = await requireGathering(w, id)
      await putOwn(w, found.id, { said, reset })
      const fields = [...Object.keys(said), ...reset]
      const { timeZone } = await loadSettings(home, w)
      if (fields.some((field) => FAR_REACHING.has(field))) await refreshEvents(w, timeZone)
      else await refreshEvent(w, found.id, timeZone)
      return {}
    },
    requestKey,
  )
}

/** By these, other events may become the same, or of one series. */
const FAR_REACHING = new Set(['name', 'startAt', 'hidden', 'series', 'community'])

function summaryOf(edit: OwnEvent, name: string): string {
  if (edit.hidden === true) return `${name} is no event`
  if (edit.goAgain === 'yes') return `Going to ${name} again`
  if (edit.goAgain === 'no') return `Not going to ${name} again`
  return edit.attendance === 'attended' ? `You were at ${name}` : `Edited ${name}`
}

type Said = { readonly said: OwnEvent; readonly reset: readonly (keyof OwnEvent)[] }

/** What is said now stands with the whole event; what else was said of others of its claims stays with them. */
async function putOwn(w: Writer, id: string, { said, reset }: Said): Promise<void> {
  const claims = (await findClaims(w, [id])).map(({ event_id }) => event_id)
  const former = await findOwnEvents(w, claims)
  const gone = new Set<string>([...Object.keys(said), ...reset])
  const everywhere = said.hidden === undefined ? {} : { hidden: said.hidden }
  for (const claim of claims) {
    const row = former.find((one) => one.id === claim)
    const before = Object.entries(JSON.parse(row?.said ?? '{}') as OwnEvent)
    const stays = Object.fromEntries(before.filter(([field]) => !gone.has(field)))
    const after: OwnEvent & Record<string, unknown> = {
      ...stays,
      ...(claim === id ? said : everywhere),
    }
    for (const field of reset) delete after[field]
    if (Object.keys(after).length > 0) {
      await putRow(w, 'own_event', { id: claim, said: JSON.stringify(after) })
    } else if (row !== undefined) await deleteRow(w, 'own_event', claim)
  }
}

/** @throws DigwellError invalid-input */
function checked(edit: OwnEvent): OwnEvent {
  const tooLong =
    (edit.name?.length ?? 0) > LONGEST.name ||
    (edit.place?.length ?? 0) > LONGEST.place ||
    (edit.goal?.length ?? 0) > LONGEST.text ||
    (edit.note?.length ?? 0) > LONGEST.text
  if (tooLong) throw new DigwellError('too-large', 'That is longer than an event needs.')
  for (const sum of [edit.cost, edit.travel]) {
    if (sum !== undefined && sum !== null && !(sum >= 0 && sum <= MOST.money)) {
      throw new DigwellError('invalid-input', 'A cost is 0 or more.')
    }
  }
  const { hours, startAt, endAt } = edit
  if (hours !== undefined && hours !== null && !(hours >= 0 && hours <= MOST.hours)) {
    throw new DigwellError('invalid-input', 'Hours go from 0 to 1,000.')
  }
  if (typeof startAt === 'number' && typeof endAt === 'number' && endAt < startAt) {
    throw new DigwellError('invalid-input', 'The end lies before the beginning.')
  }
  return { ...edit, ...cleaned(edit, LINES, plainLine), ...cleaned(edit, TEXTS, plainText) }
}

const LINES = ['name', 'place', 'community', 'series', 'url'] as const
const TEXTS = ['goal', 'note'] as const

/** The words among these fields, as `clean` leaves them. */
function cleaned(
  edit: OwnEvent,
  fields: readonly ((typeof LINES)[number] | (typeof TEXTS)[number])[],
  clean: (text: string) => string,
): OwnEvent {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const text = edit[field]
      return typeof text === 'string' ? [[field, clean(text)]] : []
    }),
  )
}
