import type { Instant } from '../domain/instant.ts'
import { inChunks } from './chunked.ts'
import { deleteRow, insertRows, putRow, type Writer } from './change.ts'
import { namedId } from './named-id.ts'
import type { CardRow, DecisionRow } from './decision-rows.ts'
import type { Scope } from './store.ts'

export type KeptDecision = {
  readonly left: string
  readonly right: string
  readonly verdict: 'same' | 'different'
  readonly by: 'you' | 'rule'
}

/** What the owner decided about pairs of personas. What rules found is found again, not kept as law. */
export async function listDecisions(s: Scope): Promise<readonly KeptDecision[]> {
  const rows = await s.db
    .selectFrom('decision')
    .select(['left_persona', 'right_persona', 'verdict'])
    .where('owner_id', '=', s.owner)
    .where('decided_by', '=', 'you')
    .execute()
  return rows.map((row) => ({
    left: row.left_persona,
    right: row.right_persona,
    verdict: row.verdict as 'same' | 'different',
    by: 'you',
  }))
}

/** A pair of personas said to be one person, and the further ones whose facts that rests on. */
export type Join = {
  readonly id: string
  readonly left: string
  readonly right: string
  /** Null where nothing was weighed: by the owner's word or a key of both. */
  readonly leansOn: readonly string[] | null
  readonly at: Instant
}

/** All pairs that the owner or a rule said are one person, those included who are gone. */
export async function listJoins(s: Scope): Promise<readonly Join[]> {
  const rows = await s.db
    .selectFrom('decision')
    .select(['id', 'left_persona as left', 'right_persona as right', 'leans_on', 'at'])
    .where('owner_id', '=', s.owner)
    .where('verdict', '=', 'same')
    .execute()
  return rows.map(({ leans_on: json, ...row }) => ({
    ...row,
    leansOn: json === null ? null : (JSON.parse(json) as string[]),
  }))
}

/** Forgets why these pairs were joined. */
export async function deleteDecisions(w: Writer, ids: readonly string[]): Promise<void> {
  for (const id of ids) await deleteRow(w, 'decision', id)
}

export type NewDecision = KeptDecision & {
  readonly bits: number
  readonly evidence: string
  readonly leansOn: readonly string[] | null
}

/** A pair has one name whichever comes first. */
export function pairId(kind: string, left: string, right: string): string {
  return left < right ? namedId(kind, left, right) : namedId(kind, right, left)
}

/** Keeps the owner's decision in place of any former one about the pair. */
export async function putDecision(w: Writer, decision: NewDecision): Promise<void> {
  await putRow(w, 'decision', decisionRow(w, decision))
}

/** Keeps why rules joined personas; a pair already explained stays as it is. */
export async function insertDecisions(w: Writer, decisions: readonly NewDecision[]): Promise<void> {
  await insertRows(
    w,
    'decision',
    decisions.map((decision) => decisionRow(w, decision)),
    'ignore',
  )
}

function decisionRow(w: Writer, { leansOn, ...decision }: NewDecision) {
  return {
    id: pairId(`decision-${decision.by}`, decision.left, decision.right),
    left_persona: decision.left,
    right_persona: decision.right,
    verdict: decision.verdict,
    decided_by: decision.by,
    bits: decision.bits,
    evidence: decision.evidence,
    leans_on: leansOn === null ? null : JSON.stringify(leansOn),
    at: w.at,
  }
}

/** Why these personas were joined, by rule or by the owner; the strongest evidence first. */
export async function findDecisionsAmong(
  s: Scope,
  personaIds: readonly string[],
): Promise<readonly DecisionRow[]> {
  const rows = await inChunks(personaIds, (piece) =>
    s.db
      .selectFrom('decision')
      .selectAll()
      .where('owner_id', '=', s.owner)
      .where('left_persona', 'in', piece)
      .execute(),
  )
  const among = new Set(personaIds)
  return rows
    .filter((row) => among.has(row.right_persona))
    .sort((a, b) => b.bits - a.bits || (a.id < b.id ? -1 : 1))
}

export type NewCard = {
  readonly left: string
  readonly right: string
  readonly bits: number
  readonly value: number
  readonly evidence: string
}

/**
 * Puts the cards that matching asks now in place of those still open; answered and postponed ones stay.
 *
 * @param among personas that matching looked at; null: all
 */
export async function putCards(
  w: Writer,
  cards: readonly NewCard[],
  among: ReadonlySet<string> | null,
): Promise<number> {
  const rows = cards.map((card) => ({
    id: pairId('card', card.left, card.right),
    left_persona: card.left,
    right_persona: card.right,
    bits: card.bits,
    value: card.value,
    evidence: card.evidence,
    state: 'open',
  }))
  const wanted = new Set(rows.map((row) => row.id))
  const open = await w.db
    .selectFrom('card')
    .select(['id', 'left_persona', 'right_persona'])
    .where('owner_id', '=', w.owner)
    .where('state', 'in', ['open', 'later'])
    .execute()
  for (const { id, left_persona: left, right_persona: right } of open) {
    const wasAsked = among === null || among.has(left) || among.has(right)
    if (wasAsked && !wanted.has(id)) await deleteRow(w, 'card', id)
  }
  await insertRows(w, 'card', rows, 'ignore')
  return countOpenCards(w)
}

export async function countOpenCards(s: Scope): Promise<number> {
  const { n } = await s.db
    .selectFrom('card')
    .where('owner_id', '=', s.owner)
    .where('state', 'in', ['open', 'later'])
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow()
  return Number(n)
}

/** The open card of that id. */
export async function findOpenCard(s: Scope, id: string): Promise<CardRow | undefined> {
  return s.db
    .selectFrom('card')
    .selectAll()
    .where('owner_id', '=', s.owner)
    .where('id', '=', id)
    .where('state', 'in', ['open', 'later'])
    .executeTakeFirst()
}

/** Open cards that ask about two of these personas; at most a few hundred personas. */
export async function findCardsAmong(
  s: Scope,
  personaIds: readonly string[],
): Promise<readonly CardRow[]> {
  const rows = await inChunks(personaIds, (piece) =>
    s.db
      .selectFrom('card')
      .selectAll()
      .where('owner_id', '=', s.owner)
      .where('left_persona', 'in', piece)
      .where('state', 'in', ['open', 'later'])
      .execute(),
  )
  const among = new Set(personaIds)
  return rows.filter((row) => among.has(row.right_persona))
}

/** Most valuable first; postponed ones after all others. */
export async function listOpenCards(s: Scope, limit: number): Promise<readonly CardRow[]> {
  return s.db
    .selectFrom('card')
    .selectAll()
    .where('owner_id', '=', s.owner)
    .where('state', 'in', ['open', 'later'])
    .orderBy('state', 'desc')
    .orderBy('value', 'desc')
    .orderBy('id')
    .limit(limit)
    .execute()
}
