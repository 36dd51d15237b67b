import { uuidV7 } from '../src/domain/id.ts'
import { DAY_MS, dayOf, HOUR_MS, type Instant } from '../src/domain/instant.ts'
import { refreshEvents } from '../src/app/events/refresh-events.ts'
import { seededRandom, type Random } from '../src/sample/random.ts'
import { beginChange, insertRows, type Writer } from '../src/store/change.ts'
import { insertInteractions } from '../src/store/interactions.ts'
import type { Scope, Store } from '../src/store/store.ts'

/** Somebody as a source has them, with the person they are. */
export type Known = { readonly personaId: string; readonly personId: string }

export type PageFilling = {
  readonly events: number
  readonly promises: number
  /** Threads of three to ten, and meetings of a whole department. */
  readonly groups: number
  readonly now: Instant
}

const YEARS = 5
const ANSWERS = ['dismissed', 'kept', 'released']
const LARGE_EVERY = 50 // each so many-th event has a long guest list

/** Adds events with guests and notes, promises with answers, and company to a store that holds people. */
export async function fillPages(
  store: Store,
  owner: string,
  people: readonly Known[],
  filling: PageFilling,
): Promise<void> {
  const random = seededRandom(23)
  await store.write(owner, async (s) => {
    const w = await beginChange(s, {
      id: uuidV7(filling.now, bytesOf(random)),
      at: filling.now,
      actor: 'import',
      verb: 'import',
      summary: 'Filled with events and promises',
      undoable: false,
    })
    await insertEvents(w, people, filling, random)
    await insertPromises(w, people, filling, random)
    await insertCompany(w, people, filling, random)
  })
  await store.write(owner, (s: Scope) => refreshEvents(s, 'UTC'))
}

/** Letters for a number, since digits in a name are taken for an edition. */
function wordOf(n: number): string {
  return [...n.toString(26)]
    .map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 26)))
    .join('')
}

/** Some people are met everywhere, most hardly ever. */
function someone(people: readonly Known[], random: Random): Known {
  const index = Math.floor(people.length * random.next() ** 3)
  return people[index] ?? { personaId: '', personId: '' }
}

async function insertEvents(
  w: Writer,
  people: readonly Known[],
  { events, now }: PageFilling,
  random: Random,
): Promise<void> {
  for (let n = 0; n < events; n++) {
    const id = uuidV7(now - events + n, bytesOf(random))
    const start = now + Math.floor((random.next() * YEARS - YEARS + 0.2) * 365 * DAY_MS)
    const name = n % 3 === 0 ? `Evening of circle ${wordOf(n % 60)}` : `Talk on ${wordOf(n)}`
    await insertRows(w, 'event', [
      {
        id,
        name,
        start_at: start,
        end_at: start + 2 * HOUR_MS,
        place: 'Town hall',
        community: n % 4 === 0 ? `Circle ${n % 60}` : null,
        url: null,
        attendance: start > now ? 'going' : 'there',
        cost: n % 5 === 0 ? 20 : null,
        travel: null,
        currency: n % 5 === 0 ? 'EUR' : null,
        record_id: null,
      },
    ])
    const size = n % LARGE_EVERY === 0 ? 300 + random.int(700) : 5 + random.int(40)
    const guests = new Map(
      Array.from({ length: size }, () => someone(people, random)).map((one) => [
        one.personaId,
        one,
      ]),
    )
    const presences = ['there', 'coming', 'listed', 'invited', 'declined']
    await insertRows(
      w,
      'event_part',
      [...guests.values()].map(({ personaId }) => ({
        id: `${id}/${personaId}`,
        event_id: id,
        persona_id: personaId,
        presence: presences[random.int(start > now ? 5 : 2)] ?? 'there',
      })),
    )
    await insertCaptures(w, { id, at: start }, [...guests.values()].slice(0, n % 4), random)
  }
}

async function insertCaptures(
  w: Writer,
  event: { readonly id: string; readonly at: Instant },
  met: readonly Known[],
  random: Random,
): Promise<void> {
  const states = ['open', 'follow-up', 'keep', 'let-go']
  await insertRows(
    w,
    'capture',
    met.map(({ personId }) => ({
      id: uuidV7(event.at, bytesOf(random)),
      person_id: personId,
      event_id: event.id,
      place: null,
      chips: '["promised"]',
      detail: 'the paper on metadata',
      state: states[random.int(4)] ?? 'open',
      at: event.at + HOUR_MS,
      triaged_at: null,
      interaction_id: null,
    })),
  )
}

async function insertPromises(
  w: Writer,
  people: readonly Known[],
  { promises, now }: PageFilling,
  random: Random,
): Promise<void> {
  const today = dayOf(now, 'UTC')
  for (let n = 0; n < promises; n++) {
    const id = uuidV7(now - promises + n, bytesOf(random))
    const age = Math.floor(random.next() * YEARS * 365)
    await insertRows(w, 'promise', [
      {
        id,
        persona_id: someone(people, random).personaId,
        by_me: random.int(2),
        kind: 'promise',
        act: 'send',
        words: 'I will send you the paper on metadata next week.',
        what: 'the paper on metadata',
        made_at: now - age * DAY_MS,
        due_day: random.chance(0.3) ? today - age + random.int(30) : null,
        thread: null,
        interaction_id: null,
        author: 'import',
        kept_at: random.chance(0.5) ? now - age * DAY_MS + DAY_MS : null,
        kept_by: null,
      },
    ])
    if (!random.chance(0.15)) continue
    const state = random.chance(0.1) ? 'open' : (ANSWERS[random.int(ANSWERS.length)] ?? 'kept')
    await insertRows(w, 'promise_mark', [
      { id, state, what: null, due_day: null, has_due: 0, at: now - age * DAY_MS },
    ])
  }
}

async function insertCompany(
  w: Writer,
  people: readonly Known[],
  { groups, now }: PageFilling,
  random: Random,
): Promise<void> {
  for (let n = 0; n < groups; n++) {
    const at = now - Math.floor(random.next() * YEARS * 365 * DAY_MS)
    const isCrowd = n % 200 === 0
    const id = uuidV7(at, bytesOf(random))
    const size = isCrowd ? 60 + random.int(140) : 3 + random.int(8)
    const members = new Set(Array.from({ length: size }, () => someone(people, random).personaId))
    const day = dayOf(at, 'UTC')
    const channel = isCrowd ? 'meeting' : 'email'
    const kind = isCrowd ? 'meeting' : 'message'
    await insertInteractions(
      w,
      [
        {
          id,
          at,
          end_at: null,
          day,
          channel,
          direction: 'in',
          kind,
          in_person: isCrowd ? 1 : 0,
          size: members.size,
          thread: null,
          subject: 'The reading list',
          snippet: null,
          personal: 1,
          asks: 0,
          record_id: null,
          ahead: 0,
          author: 'import',
        },
      ],
      [...members].map((persona_id) => ({
        persona_id,
        at,
        interaction_id: id,
        role: 'to',
        day,
        channel,
        kind,
        contact: isCrowd ? 'both' : 'in',
        weight: 0.3,
        asks: 0,
      })),
    )
  }
}

function bytesOf(random: Random): Uint8Array {
  return Uint8Array.from({ length: 10 }, () => random.int(256))
}
