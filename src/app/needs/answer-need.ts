import { DigwellError } from '../../domain/digwell-error.ts'
import type { Instant } from '../../domain/instant.ts'
import { plainLine } from '../../domain/plain-text.ts'
import type { Receipt } from '../../domain/view/history-view.ts'
import { insertRows, putRow, type Writer } from '../../store/change.ts'
import { findNeedMark, findNeedsByIds, type ToldNeed } from '../../store/needs.ts'
import { markMatchesDue, OWNER_DUE } from '../../store/person-terms.ts'
import { findStanding } from '../../store/standing.ts'
import type { Scope } from '../../store/store.ts'
import { change, type Home } from '../home.ts'
import { ownPersona } from '../people/own-persona.ts'
import { requireFreeId } from '../people/require-free-id.ts'
import { requirePerson } from '../people/require-person.ts'
import type { NewNeed } from './needs.ts'

const WAYS = { need: 'Need', offer: 'Offer' } as const

/** A need or an offer the owner types. @throws DigwellError not-found, invalid-input, conflict */
export async function addNeed(
  home: Home,
  need: NewNeed,
  requestKey?: string,
): Promise<Receipt & { id: string }> {
  const { personId: asked, way } = need
  const person =
    asked === null ? null : await home.store.read(home.owner, (s) => requirePerson(s, asked))
  const what = checkNeed(need.what)
  const id = need.id ?? home.newId()
  const whose = person === null ? `Your ${way}` : `${WAYS[way]} of ${person.name}`
  return change(
    home,
    { verb: 'need', summary: `${whose}: ${what}` },
    async (w) => {
      await requireFreeId(w, 'need', id)
      await insertNeed(w, { id, personId: person?.id ?? null, way, what })
      return { id }
    },
    requestKey,
  )
}

/** A confirmed need or offer in the owner's words, in the change of whatever it came with. */
export async function insertNeed(
  w: Writer,
  need: {
    readonly id: string
    /** Null for the owner's own. */
    readonly personId: string | null
    readonly way: NewNeed['way']
    readonly what: string
    readonly at?: Instant
    /** The talk it was noted with. */
    readonly interactionId?: string
  },
): Promise<void> {
  const { id, personId, way, what } = need
  await insertRows(w, 'need', [
    {
      id,
      persona_id: personId === null ? null : await ownPersona(w, personId),
      way,
      words: what,
      what,
      at: need.at ?? w.at,
      interaction_id: need.interactionId ?? null,
      author: 'you',
    },
  ])
  await markNeed(w, id, { state: 'open' })
  await markMatchesDue(w, [personId ?? OWNER_DUE])
}

export type NeedAnswer = 'open' | 'dismissed' | 'met'

const SUMMARY: { readonly [answer in NeedAnswer]: string } = {
  open: 'Keeping in mind',
  dismissed: 'Not so',
  met: 'Settled',
}

/** The owner's answer to what was found or typed; the same again changes nothing. @throws DigwellError not-found */
export async function answerNeed(
  home: Home,
  id: string,
  answer: NeedAnswer,
  requestKey?: string,
): Promise<Receipt> {
  const row = await home.store.read(home.owner, (s) => requireNeed(s, id))
  const verb = `need-${answer}`
  return change(
    home,
    {
      verb,
      summary: `${SUMMARY[answer]}: ${described(row)}`,
      standing: (s) =>
        findStanding(s, { verb, table: 'need_mark', id, stands: (mark) => mark?.state === answer }),
    },
    async (w) => {
      await markNeed(w, id, { state: answer })
      await markMatchesDue(w, [row.person_id ?? OWNER_DUE])
      return {}
    },
    requestKey,
  )
}

/** None of them is so: each is passed over for good. @throws DigwellError not-found */
export async function dismissNeeds(
  home: Home,
  ids: readonly string[],
  requestKey?: string,
): Promise<Receipt> {
  const asked = [...new Set(ids)]
  const rows = await home.store.read(home.owner, (s) => findNeedsByIds(s, asked))
  if (rows.length < asked.length) throw noSuchNeed()
  const [first] = rows
  const found =
    rows.length === 1 && first !== undefined ? described(first) : `${rows.length} things found`
  return change(
    home,
    { verb: 'need-dismissed', summary: `${SUMMARY.dismissed}: ${found}` },
    async (w) => {
      for (const { id } of rows) await markNeed(w, id, { state: 'dismissed' })
      await markMatchesDue(w, [...new Set(rows.map((row) => row.person_id ?? OWNER_DUE))])
      return {}
    },
    requestKey,
  )
}

/** Other words. @throws DigwellError not-found, invalid-input */
export async function editNeed(
  home: Home,
  id: string,
  edit: { readonly what: string },
  requestKey?: string,
): Promise<Receipt> {
  const row = await home.store.read(home.owner, (s) => requireNeed(s, id))
  const what = checkNeed(edit.what)
  return change(
    home,
    { verb: 'need-edit', summary: `Changed to: ${described({ ...row, own_what: what })}` },
    async (w) => {
      await markNeed(w, id, { state: 'open', what })
      await markMatchesDue(w, [row.person_id ?? OWNER_DUE])
      return {}
    },
    requestKey,
  )
}

/** Keeps the owner's word; what it does not speak of stays as it was. */
async function markNeed(
  w: Writer,
  id: string,
  mark: { readonly state: NeedAnswer; readonly what?: string },
): Promise<void> {
  const former = await findNeedMark(w, id)
  const what = mark.what ?? former?.what ?? null
  await putRow(w, 'need_mark', { id, state: mark.state, what, at: w.at })
}

async function requireNeed(s: Scope, id: string): Promise<ToldNeed> {
  const [row] = await findNeedsByIds(s, [id])
  if (row === undefined) throw noSuchNeed()
  return row
}

function noSuchNeed(): DigwellError {
  return new DigwellError('not-found', 'There is no such need or offer.')
}

function described({ what, own_what, name }: ToldNeed): string {
  return `${own_what ?? what} (${name ?? 'you'})`
}

function checkNeed(text: string): string {
  const what = plainLine(text)
  if (what === '' || what.length > 200) {
    throw new DigwellError('invalid-input', 'Say in at most 200 letters what it is.')
  }
  return what
}
