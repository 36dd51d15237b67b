import { DAY_MS, dayOf, HOUR_MS, type Instant } from '../src/domain/instant.ts'
import { uuidV7 } from '../src/domain/id.ts'
import { refreshPeople } from '../src/app/people/refresh-people.ts'
import { inventCast, type Member } from '../src/sample/cast.ts'
import { seededRandom, type Random } from '../src/sample/random.ts'
import { beginChange, insertRows, type Writer } from '../src/store/change.ts'
import { insertInteractions } from '../src/store/interactions.ts'
import { namedId } from '../src/store/named-id.ts'
import { putPersonas } from '../src/store/personas.ts'
import type { InteractionRow, ParticipantRow } from '../src/store/schema.ts'
import type { Store } from '../src/store/store.ts'

export type Filling = {
  readonly people: number
  readonly interactions: number
  readonly years: number
  readonly now: Instant
}

const PAGE = 1000
const SOURCE = namedId('source', 'mail', 'bench')

/** Fills an empty store with people and their mail straight through the store, and weighs every tie. */
export async function fillStore(
  store: Store,
  owner: string,
  filling: Filling,
): Promise<readonly string[]> {
  const { people, years, now } = filling
  const random = seededRandom(7)
  const { members } = inventCast(people, { start: now - years * 365 * DAY_MS, now }, random)
  const ids = members.map((_, n) => uuidV7(now - people + n, bytesOf(n)))
  const shares = members.map(
    ({ tie }) => ([0.2, 1, 4, 14, 50][tie] ?? 1) * (0.4 + random.wait(0.6)),
  )
  const sum = shares.reduce((total, share) => total + share, 0)
  const change = { id: uuidV7(now, bytesOf(0)), at: now }
  for (let start = 0; start < people; start += PAGE) {
    const page = members.slice(start, start + PAGE)
    await store.write(owner, async (s) => {
      const w: Writer = { ...s, changeId: change.id, at: now }
      if (start === 0) await beginFilling(s, change)
      await insertPeople(w, page, ids.slice(start), now)
      await insertTraffic(w, page, random, {
        counts: page.map((_, n) =>
          Math.round(((shares[start + n] ?? 0) * filling.interactions) / sum),
        ),
        now,
        start,
      })
      await refreshPeople(w, ids.slice(start, start + page.length), { now, timeZone: 'UTC' })
    })
  }
  return ids
}

async function beginFilling(
  s: Omit<Writer, 'changeId' | 'at'>,
  change: { id: string; at: Instant },
): Promise<void> {
  const w = await beginChange(s, {
    ...change,
    actor: 'import',
    verb: 'import',
    summary: 'Filled for measuring',
    undoable: false,
  })
  await insertRows(w, 'source', [{ id: SOURCE, kind: 'mail', key: 'bench', label: 'Mail' }])
}

async function insertPeople(
  w: Writer,
  members: readonly Member[],
  ids: readonly string[],
  now: Instant,
): Promise<void> {
  await insertRows(
    w,
    'person',
    members.map((member, n) => ({
      id: ids[n] ?? '',
      name: `${member.given} ${member.family}`,
      sort_name: '',
      about: null,
      employer: null,
      title: null,
      city: null,
      email: null,
      phone: null,
      linkedin: null,
      birthday: null,
      birthday_md: null,
      tags: '[]',
      created_at: now,
    })),
  )
  await putPersonas(
    w,
    members.map((member, n) => ({
      before: null,
      row: {
        id: personaOf(member),
        change_id: w.changeId,
        source_id: SOURCE,
        source_kind: 'mail',
        key: member.addresses[0]?.address ?? member.id,
        person_id: ids[n] ?? null,
        standing: 'listed',
        name: `${member.given} ${member.family}`,
        facts: JSON.stringify(factsOf(member, now)),
        owner_wrote: 1,
        wrote_personally: 1,
        bulk: 0,
        first_day: null,
        last_day: null,
        not_person: null,
      },
    })),
  )
}

function personaOf(member: Member): string {
  return namedId('persona', SOURCE, member.id)
}

function factsOf(member: Member, at: Instant) {
  const job = member.jobs.at(-1)
  const fact = (field: string, value: string) => ({
    field,
    value,
    record: 'bench',
    at,
    source: 'mail',
  })
  return [
    fact('name', `${member.given} ${member.family}`),
    fact('email', member.addresses[0]?.address ?? ''),
    fact('employer', job?.organisation.name ?? ''),
    fact('title', job?.title ?? ''),
    fact('city', member.city),
  ]
}

async function insertTraffic(
  w: Writer,
  members: readonly Member[],
  random: Random,
  { counts, now, start }: { counts: readonly number[]; now: Instant; start: number },
): Promise<void> {
  const interactions: Omit<InteractionRow, 'owner_id' | 'change_id'>[] = []
  const participants: Omit<ParticipantRow, 'owner_id'>[] = []
  members.forEach((member, n) => {
    for (let k = 0; k < (counts[n] ?? 0); k++) {
      const at = Math.floor(
        Math.min(now - HOUR_MS, member.met + random.next() * (member.parted - member.met)),
      )
      const out = random.chance(0.5)
      const id = uuidV7(at, bytesOf((start + n) * 65_536 + k))
      interactions.push(interactionRow(id, at, out))
      participants.push({
        persona_id: personaOf(member),
        at,
        interaction_id: id,
        role: out ? 'to' : 'from',
        day: dayOf(at, 'UTC'),
        channel: 'email',
        kind: 'message',
        contact: out ? 'out' : 'in',
        weight: out ? 0.3 : 1,
        asks: 0,
      })
    }
  })
  await insertInteractions(w, interactions, participants)
}

function interactionRow(
  id: string,
  at: Instant,
  out: boolean,
): Omit<InteractionRow, 'owner_id' | 'change_id'> {
  return {
    id,
    at,
    end_at: null,
    day: dayOf(at, 'UTC'),
    channel: 'email',
    direction: out ? 'out' : 'in',
    kind: 'message',
    in_person: 0,
    size: 1,
    thread: null,
    subject: 'The reading list',
    snippet: 'I read your notes on the train and they made the problem much clearer.',
    personal: 1,
    asks: 0,
    record_id: null,
    ahead: 0,
    author: 'import',
  }
}

/** Ten bytes that are different for every number below 2⁵³. */
function bytesOf(number: number): Uint8Array {
  const bytes = new Uint8Array(10)
  new DataView(bytes.buffer).setBigUint64(2, BigInt(number))
  return bytes
}
