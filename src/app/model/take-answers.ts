import type { FoundPromise } from '../../domain/promise.ts'
import {
  continueChange,
  deleteRow,
  findChange,
  insertRows,
  updateRow,
  type Writer,
} from '../../store/change.ts'
import { findTextsBehind, noteAsked, type TextToAsk } from '../../store/kept-texts.ts'
import type { PromiseRow } from '../../store/promise-rows.ts'
import { dropPromises, findPromisesIn, type PromiseIn } from '../../store/promises-in.ts'
import type { Scope } from '../../store/store.ts'
import { promisesWithAnswers, type Answered } from '../../text/promises/asking/with-answers.ts'
import { findDeliveries } from '../../text/promises/find-deliveries.ts'
import { findPromises } from '../../text/promises/find-promises.ts'
import { toldIn } from '../../text/promises/told-later.ts'
import { deliveryRow, promiseRow, type Message } from '../promises/message-rows.ts'
import { dropHeardTwice } from '../promises/heard-twice.ts'
import { settlePromises } from '../promises/settle-promises.ts'

type Moment = { readonly now: number; readonly timeZone: string }

/**
 * Puts down what a model said of a text's sentences: finds more, passes over what it takes for none. What the owner
 * answered stays. It is part of the change that brought the text in, and is undone with it.
 */
export async function takeAnswers(
  s: Scope,
  text: TextToAsk,
  answers: ReadonlyMap<number, Answered>,
  { now, timeZone }: Moment,
): Promise<void> {
  const change = await findChange(s, text.change_id)
  if (change === undefined) throw new Error('a text without its change')
  const w = continueChange(s, change)
  const written = { at: text.made_at, zone: timeZone }
  const alone = new Set(rowsOf(text, findPromises(text.text, written)).map(({ id }) => id))
  const found = promisesWithAnswers(text.text, written, answers)
  const rows = rowsOf(text, found).map((row, index) => {
    // Where many are none, rules and weights read further than what was asked about.
    const isSaid = answers.has(found[index]?.start ?? -1)
    return isSaid && !alone.has(row.id) ? { ...row, author: 'model' } : row
  })
  await dropPromises(s, await putPromises(w, text, rows))
  await settle(w, [text], timeZone)
  const passedOver = alone.size - rows.filter(({ id }) => alone.has(id)).length
  await noteAsked(s, [text.id], { at: now, passedOver })
}

/** The promises of texts as rules and weights alone find them. */
export async function takeAnswersBack(
  w: Writer,
  texts: readonly TextToAsk[],
  timeZone: string,
): Promise<void> {
  for (const text of texts) {
    const found = findPromises(text.text, { at: text.made_at, zone: timeZone })
    const gone = await putPromises(w, text, rowsOf(text, found))
    for (const id of gone) await deleteRow(w, 'promise', id)
  }
  await settle(w, texts, timeZone)
}

type Row = Omit<PromiseRow, 'owner_id' | 'change_id'>

function rowsOf(text: TextToAsk, found: readonly FoundPromise[]): readonly Row[] {
  return found.map((one) => promiseRow(messageOf(text), one, 'import'))
}

/** @returns the ids of those that are to go */
async function putPromises(
  w: Writer,
  text: TextToAsk,
  rows: readonly Row[],
): Promise<readonly string[]> {
  const before = await findPromisesIn(w, text)
  const isNamed = new Set(rows.map(({ id }) => id))
  const known = new Map(before.map((row) => [row.id, row]))
  const fresh = rows.filter(({ id }) => !known.has(id))
  const gone = before.filter((row) => !isNamed.has(row.id) && isNobodysWord(row))
  for (const { id, due_day } of rows) {
    const former = known.get(id)
    const isOtherwise = former !== undefined && former.due_day !== due_day
    if (isOtherwise && isNobodysWord(former)) await updateRow(w, 'promise', id, { due_day })
  }
  await insertRows(w, 'promise', fresh, 'ignore')
  if (fresh.length > 0) await keepWhatFollowed(w, text)
  return gone.map(({ id }) => id)
}

async function settle(w: Writer, texts: readonly TextToAsk[], zone: string): Promise<void> {
  const people = [...new Set(texts.map(({ person_id: person }) => person))]
  await dropHeardTwice(w, people)
  await settlePromises(w, people, zone)
}

/** Found, and neither answered nor typed by the owner. */
function isNobodysWord({ author, isAnswered }: PromiseIn): boolean {
  return (author === 'import' || author === 'model') && !isAnswered
}

/** What the same writer stated later in the conversation may have kept what is found only now. */
async function keepWhatFollowed(w: Writer, text: TextToAsk): Promise<void> {
  const later = await findTextsBehind(w, text)
  await insertRows(
    w,
    'delivery',
    later.flatMap(({ id, made_at, text: words }) => {
      const promises = findPromises(words, { at: made_at, zone: 'UTC' })
      const told = toldIn(words, promises, findDeliveries(words))
      const message = { ...messageOf(text), made_at, interaction_id: id }
      return told === null ? [] : [deliveryRow(message, told)]
    }),
    'ignore',
  )
}

function messageOf({ id, persona_id, by_me, made_at, thread }: TextToAsk): Message {
  return { persona_id, by_me, made_at, thread, interaction_id: id }
}
