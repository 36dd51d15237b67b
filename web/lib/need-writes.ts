import type { NeedWay } from '../../src/domain/need.ts'
import type { Receipt } from '../../src/domain/view/history-view.ts'
import type {
  MatchesView,
  MatchView,
  NeedsPage,
  NeedView,
} from '../../src/domain/view/need-view.ts'
import { send } from './api.ts'
import { queryClient } from './query-client.ts'
import { uuidv7 } from './uuid.ts'
import { called } from './words.ts'
import { patch, type Patch, write } from './write.ts'

const TOUCHES = [['needs'], ['matches'], ['today'], ['history']] as const
const at = (id: string, rest = '') => `/api/needs/${encodeURIComponent(id)}${rest}`

export type NeedAnswer = 'accept' | 'dismiss' | 'met'

/** Adds what somebody, or the owner (null), needs or offers; it stands there at once. */
export function addNeed(
  personId: string | null,
  way: NeedWay,
  what: string,
): Promise<Receipt | null> {
  const id = uuidv7()
  const row: NeedView = {
    id,
    personId,
    person: null,
    way,
    what,
    words: '',
    at: Date.now(),
    state: 'open',
    confirmed: true,
    source: 'you',
    locator: null,
  }
  return write({
    method: 'POST',
    path: '/api/needs',
    body: { id, personId, way, what },
    patches: [rowsOf(personId, (rows) => [row, ...rows])],
    touches: TOUCHES,
  })
}

/** One key, shown at once, with its undo. */
export function answerNeed(row: NeedView, answer: NeedAnswer): Promise<Receipt | null> {
  const isKept = answer === 'accept'
  return write({
    method: 'POST',
    path: at(row.id, `/${answer}`),
    patches: [
      rowsOf(row.personId, (rows) =>
        rows.flatMap((one) =>
          one.id !== row.id ? [one] : isKept ? [{ ...one, confirmed: true }] : [],
        ),
      ),
    ],
    touches: TOUCHES,
  })
}

/** None of these is so; one undo brings all of them back. */
export function dismissNeeds(rows: readonly NeedView[]): Promise<Receipt | null> {
  const ids = new Set(rows.map(({ id }) => id))
  return write({
    method: 'POST',
    path: '/api/needs/dismiss',
    body: { ids: [...ids] },
    patches: [rowsOf(rows[0]?.personId ?? null, (all) => all.filter(({ id }) => !ids.has(id)))],
    touches: TOUCHES,
  })
}

function rowsOf(
  personId: string | null,
  update: (rows: readonly NeedView[]) => readonly NeedView[],
): Patch {
  return patch<NeedsPage>(['needs', personId ?? 'me'], (page) => ({
    ...page,
    rows: update(page.rows),
  }))
}

/** Not this, or done: it leaves the list at once. */
export function answerMatch(
  match: MatchView,
  answer: 'dismiss' | 'done',
  said?: null,
): Promise<Receipt | null> {
  const without = (list: readonly MatchView[]) => list.filter(({ id }) => id !== match.id)
  return write({
    method: 'POST',
    path: `/api/give/matches/${encodeURIComponent(match.id)}/${answer}`,
    patches: [
      patch<MatchesView>(['matches'], ({ today, give, ask, meet, ...rest }) => ({
        ...rest,
        today: without(today),
        give: without(give),
        ask: without(ask),
        meet: without(meet),
      })),
    ],
    touches: TOUCHES,
    ...(said === undefined ? {} : { said }),
  })
}

/** Lays first words on the desk that offer, ask or bring together. @returns whose desk */
export async function draftMatch(match: MatchView): Promise<string> {
  const { personId, person, kind, say, about } = match
  const first = called(person).split(' ')[0] ?? person
  const draft = {
    personId,
    kind: 'followup',
    purpose: kind === 'ask' ? 'ask' : 'give',
    channel: 'email',
    subject: about.slice(0, 1).toUpperCase() + about.slice(1),
    text: `Hi ${first},\n\n${say}`,
  }
  await send('POST', `/api/write/drafts/${uuidv7()}`, draft, uuidv7())
  for (const key of ['desk', 'write']) void queryClient.invalidateQueries({ queryKey: [key] })
  return personId
}
