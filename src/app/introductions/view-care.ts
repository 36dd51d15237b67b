import { DAY_MS, dayOf, type Day, type Instant } from '../../domain/instant.ts'
import type { CareNote, IntroductionCare } from '../../domain/view/introduction-view.ts'
import { acquaintedWords, askedWords } from '../../plan/care-words.ts'
import { whenWords } from '../../plan/words.ts'
import { countTogether, findAskedFor, findIntroductionsOf } from '../../store/introductions.ts'
import { findLedger } from '../../store/gives.ts'
import { findPeople, findWishes } from '../../store/people.ts'
import type { WishRow } from '../../store/schema.ts'
import type { Scope } from '../../store/store.ts'
import { fold } from '../../text/fold.ts'
import { loadSettings, type Home } from '../home.ts'
import { calledBy } from '../people/called-by.ts'
import { requirePerson } from '../people/require-person.ts'

/** How far back asks are counted. */
const LATELY_DAYS = 365

/** What to know of people before they are asked; of two, also that they were brought together before. */
export async function viewCare(
  home: Home,
  s: Scope,
  personIds: readonly string[],
): Promise<IntroductionCare> {
  const now = home.clock()
  const { timeZone } = await loadSettings(home, s)
  const people = []
  for (const id of personIds.slice(0, 10)) people.push(await requirePerson(s, id))
  const notes: CareNote[] = []
  for (const { id, name } of people) {
    const [wish] = await findWishes(s, [id])
    const words = askedWords(
      calledBy(name),
      await daysAsked(s, id, { now, timeZone }),
      dayOf(now, timeZone),
    )
    notes.push(...stanceNotes(id, calledBy(name), wish, now))
    if (words !== null) notes.push({ personId: id, kind: 'asked-lately', text: words })
  }
  const [first, second] = people
  if (first !== undefined && second !== undefined) {
    notes.push(...(await togetherBefore(s, first, second)))
    notes.push(...(await acquainted(s, [first, second], { now, timeZone })))
  }
  return { notes }
}

/** Days on which the owner asked this person lately to meet or to introduce somebody, newest first. */
async function daysAsked(
  s: Scope,
  personId: string,
  { now, timeZone }: { readonly now: Instant; readonly timeZone: string },
): Promise<readonly Day[]> {
  const since = now - LATELY_DAYS * DAY_MS
  const ledger = await findLedger(s, {
    personIds: [personId],
    by: 'me',
    sort: 'ask',
    kinds: ['introduction'],
    from: since,
    limit: 50,
  })
  const times = [...(await findAskedFor(s, personId, since)), ...ledger.map(({ at }) => at)]
  return [...new Set(times.map((at) => dayOf(at, timeZone)))].toSorted((a, b) => b - a)
}

function stanceNotes(
  personId: string,
  called: string,
  wish: WishRow | undefined,
  now: Instant,
): readonly CareNote[] {
  if (wish?.stance === 'declined') {
    return [
      { personId, kind: 'declined', text: `${called} said no to you before, and that holds.` },
    ]
  }
  if (wish?.stance === 'released') {
    return [{ personId, kind: 'released', text: `You let the tie with ${called} go.` }]
  }
  const rests = wish?.stance === 'rest' && (wish.rest_until === null || wish.rest_until > now)
  return rests
    ? [{ personId, kind: 'resting', text: `You are letting the tie with ${called} rest.` }]
    : []
}

async function togetherBefore(
  s: Scope,
  first: { readonly id: string; readonly name: string },
  second: { readonly id: string; readonly name: string },
): Promise<readonly CareNote[]> {
  const rows = await findIntroductionsOf(s, first.id)
  const made = rows.find(
    (row) => row.made_at !== null && (row.a_id === second.id || row.b_id === second.id),
  )
  if (made === undefined) return []
  const text =
    made.way === 'make'
      ? `You brought ${calledBy(first.name)} and ${calledBy(second.name)} together before.`
      : `${calledBy(made.a_name)} introduced you to ${calledBy(made.b_name)} before.`
  return [{ personId: first.id, kind: 'together-before', text }]
}

/** What speaks for the two knowing each other without the owner. */
async function acquainted(
  s: Scope,
  [first, second]: readonly [Named, Named],
  { now, timeZone }: { readonly now: Instant; readonly timeZone: string },
): Promise<readonly CareNote[]> {
  const rows = await findPeople(s, [first.id, second.id])
  const [one, other] = [first, second].map(({ id }) => rows.find((row) => row.id === id))
  const isSameHouse =
    fold(one?.employer ?? '') !== '' && fold(one?.employer ?? '') === fold(other?.employer ?? '')
  const { times, lastAt } = await countTogether(s, first.id, second.id)
  const when = lastAt === null ? '' : whenWords(dayOf(lastAt, timeZone), dayOf(now, timeZone))
  const text = acquaintedWords(
    { a: calledBy(first.name), b: calledBy(second.name) },
    isSameHouse ? (one?.employer ?? null) : null,
    { times, when },
  )
  return text === null ? [] : [{ personId: first.id, kind: 'acquainted', text }]
}

type Named = { readonly id: string; readonly name: string }
