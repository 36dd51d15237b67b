import { DigwellError } from '../../domain/digwell-error.ts'
import type { Instant } from '../../domain/instant.ts'
import { plainLine, plainText } from '../../domain/plain-text.ts'
import type { CaptureChip } from '../../domain/view/event-view.ts'
import type { Receipt } from '../../domain/view/history-view.ts'
import { insertRows, type Writer } from '../../store/change.ts'
import type { GatheringRow } from '../../store/event-rows.ts'
import { change, loadSettings, tieClock, type Home } from '../home.ts'
import { insertPeople } from '../import/settle-people.ts'
import { logTalk } from '../people/log-talk.ts'
import { checkFact, insertOwnFacts } from '../people/own-facts.ts'
import { ownPersona } from '../people/own-persona.ts'
import { refreshPeople } from '../people/refresh-people.ts'
import { requireFreeId } from '../people/require-free-id.ts'
import { eventCalled } from './event-called.ts'
import type { NewCapture } from './events.ts'
import { heedCapture } from './heed-capture.ts'
import { personMet } from './person-met.ts'
import { BEFORE_DOORS, spanOf } from './settle-events.ts'
import { requireGathering } from './view-events.ts'

const LONGEST_DETAIL = 2_000

/**
 * Notes somebody met: a new person or a known one, the talk they had, and what to remember. One change; the
 * same request key again (sent later, from a phone that was away) answers as the first time.
 */
export async function capturePerson(
  home: Home,
  capture: NewCapture,
  requestKey?: string,
): Promise<Receipt & { id: string; personId: string }> {
  const detail = plainText(capture.detail ?? '')
  if (detail.length > LONGEST_DETAIL) {
    throw new DigwellError('too-large', 'Keep the detail to one you will want later.')
  }
  const { event, person } = await home.store.read(home.owner, async (s) => {
    const at =
      typeof capture.eventId === 'string'
        ? await requireGathering(s, capture.eventId)
        : await eventCalled(s, plainLine(capture.place ?? ''), capture.at ?? home.clock())
    return { event: at, person: await personMet(s, capture, at) }
  })
  const name = person?.name ?? checkFact({ field: 'name', value: capture.name }).value
  const where = event?.name ?? plainLine(capture.place ?? '')
  const summary = where === '' ? `Met ${name}` : `Met ${name} at ${where}`
  return change(
    home,
    { verb: 'capture', summary },
    async (w) => {
      const id = capture.id ?? home.newId()
      await requireFreeId(w, 'capture', id)
      const known = person?.id
      const personId = known ?? capture.personId ?? home.newId()
      const facts = factsOf(capture, { where, detail })
      if (known === undefined) await addNew(home, w, { personId, name, where, facts })
      else await insertOwnFacts(home, w, personId, facts)
      const interaction = await metThere(home, w, { capture, personId, event, where, detail })
      const { timeZone } = await loadSettings(home, w)
      const at = capture.at ?? w.at
      await heedCapture(w, {
        personId,
        chips: capture.chips ?? [],
        detail,
        at,
        timeZone,
        interactionId: interaction,
        newId: home.newId,
      })
      await insertRows(w, 'capture', [
        {
          id,
          person_id: personId,
          event_id: event?.id ?? null,
          place: event === null && where !== '' ? where : null,
          chips: JSON.stringify(capture.chips ?? []),
          detail,
          state: 'open',
          at: capture.at ?? w.at,
          triaged_at: null,
          interaction_id: interaction,
        },
      ])
      await refreshPeople(w, [personId], await tieClock(home, w, w.at))
      return { id, personId }
    },
    requestKey,
  )
}

type Fact = ReturnType<typeof checkFact>

const CHIP_WORDS: { readonly [chip in CaptureChip]: string } = {
  promised: 'I promised',
  wants: 'Wants',
  offers: 'Offers',
  from: 'From',
}

/** "I promised: the paper on metadata", as it stands in the person's brief. */
export function captureWords(chips: readonly CaptureChip[], detail: string): string {
  const lead = chips.map((chip) => CHIP_WORDS[chip]).join(', ')
  if (lead === '') return detail
  return detail === '' ? lead : `${lead}: ${detail}`
}

function factsOf(
  { about = '', chips = [], tags = [] }: NewCapture,
  { where, detail }: { readonly where: string; readonly detail: string },
): Fact[] {
  const note = captureWords(chips, detail)
  return [
    ...(where === '' ? [] : [checkFact({ field: 'met-at', value: where })]),
    ...(about.trim() === '' ? [] : [checkFact({ field: 'headline', value: about })]),
    ...tags.map((tag) => checkFact({ field: 'tag', value: tag })),
    ...(note === '' ? [] : [checkFact({ field: 'note', value: note })]),
  ]
}

type Fresh = {
  readonly personId: string
  readonly name: string
  readonly where: string
  readonly facts: readonly Fact[]
}

async function addNew(home: Home, w: Writer, { personId, name, facts }: Fresh): Promise<void> {
  const named = checkFact({ field: 'name', value: name })
  await requireFreeId(w, 'person', personId)
  await insertPeople(w, [personId])
  await ownPersona(w, personId, [named, ...facts.filter(({ field }) => field !== 'note')])
  await insertOwnFacts(home, w, personId, [named, ...facts])
}

type Met = {
  readonly capture: NewCapture
  readonly personId: string
  readonly event: GatheringRow | null
  readonly where: string
  readonly detail: string
}

/** The talk they had, at the event's own time; before its doors open, when it was noted. */
async function metThere(home: Home, w: Writer, met: Met): Promise<string> {
  const at = momentOf(met, w.at)
  const id = home.newId()
  const { timeZone } = await loadSettings(home, w)
  await logTalk(w, {
    id,
    personId: met.personId,
    at,
    channel: isAtEvent(met, at) ? 'event' : 'in-person',
    sent: false,
    note: met.detail === '' ? null : met.detail,
    subject: met.where === '' ? null : met.where,
    inPerson: true,
    timeZone,
  })
  return id
}

function momentOf({ capture, event }: Met, now: Instant): Instant {
  const at = Math.min(capture.at ?? now, now)
  const span = event === null ? null : spanOf(event)
  if (span === null || span.start > now) return at
  return Math.min(Math.max(at, span.start), span.end, now)
}

/** Who is noted days before an event was met, and not there. */
function isAtEvent({ event }: Met, at: Instant): boolean {
  const span = event === null ? null : spanOf(event)
  return event !== null && (span === null || at >= span.start - BEFORE_DOORS)
}
