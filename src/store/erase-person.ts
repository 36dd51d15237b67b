import { sql } from 'kysely'
import type { Writer } from './change.ts'
import { inChunks } from './chunked.ts'
import { eraseGives } from './erase-gives.ts'
import { eraseIntroductions } from './erase-introductions.ts'
import { eraseNeeds } from './erase-needs.ts'
import { erasePromises } from './erase-promises.ts'
import { eraseTripParts } from './erase-trips.ts'
import { eraseRequests } from './erase-requests.ts'
import { redactTexts, redactTold } from './erase-told.ts'
import { forgottenHash, forgottenKey } from './forgotten.ts'
import { dropMatchingPages } from './matching-pages.ts'
import { clearDerived } from './people.ts'
import { findMentions, findPersonasOf } from './personas.ts'
import type { Tables } from './schema.ts'
import type { Scope } from './store.ts'

/**
 * Deletes a person everywhere, without before-images. Records and interactions that others share stay,
 * with this person's part and words taken out.
 */
export async function erasePerson(w: Writer, personId: string): Promise<void> {
  const personas = await findPersonasOf(w, [personId])
  const ids = personas.map((persona) => persona.id)
  await rememberForgotten(w, [...ids, ...keysOf(personas)])
  const words = await wordsOf(w, personId, ids)
  const interactions = await interactionsOf(w, ids)
  await deleteIn(w, 'participant', 'persona_id', ids)
  const shared = await stillShared(w, interactions)
  const alone = interactions.filter((id) => !shared.has(id))
  const records = await recordsOf(w, personas, { alone, shared: [...shared] })
  await deleteIn(w, 'interaction', 'id', alone)
  await deleteIn(w, 'record', 'id', records)
  const told = await eraseIntroductions(w, ids)
  await redactRecords(w, [...shared, ...told], words)
  await eraseGives(w, ids, alone)
  await erasePromises(w, ids)
  await eraseTripParts(w, ids, records)
  await eraseNeeds(w, personId, ids)
  await eraseRequests(w, ids)
  for (const table of ['promise', 'delivery', 'need', 'request'] as const) {
    await redactTold(w, table, [...shared], words)
  }
  await redactTexts(w, [...shared], words)
  await deleteIn(w, 'news', 'persona_id', ids)
  await deleteIn(w, 'mention', 'persona_id', ids)
  await deleteIn(w, 'event_part', 'persona_id', ids)
  for (const column of ['left_persona', 'right_persona'] as const) {
    await deleteIn(w, 'decision', column, ids)
    await deleteIn(w, 'card', column, ids)
  }
  await eraseDrafts(w, personId)
  await erasePhotos(w, personId)
  for (const table of [
    'own_fact',
    'follow_up',
    'capture',
    'coach_off',
    'move_mark',
    'person_alias',
  ] as const) {
    await deleteIn(w, table, 'person_id', [personId])
  }
  await deleteIn(w, 'wish', 'id', [personId])
  await deleteIn(w, 'persona', 'id', ids)
  await deleteIn(w, 'person', 'id', [personId])
  await clearDerived(w, [personId])
  await dropMatchingPages(w)
  await silenceChanges(w, words)
}

/** What was written to the person, with all it once said. */
async function eraseDrafts(w: Writer, personId: string): Promise<void> {
  const drafts = await w.db
    .selectFrom('draft')
    .select('id')
    .where('owner_id', '=', w.owner)
    .where('person_id', '=', personId)
    .execute()
  const ids = drafts.map(({ id }) => id)
  const versions = await inChunks(ids, (piece) =>
    w.db
      .selectFrom('draft_version')
      .select('id')
      .where('owner_id', '=', w.owner)
      .where('draft_id', 'in', piece)
      .execute(),
  )
  const said = versions.map(({ id }) => id)
  await deleteIn(w, 'journal', 'row_id', said)
  await deleteIn(w, 'draft_version', 'id', said)
  await deleteIn(w, 'draft', 'id', ids)
}

/** Pictures kept with notes on the person, and those notes as they once were. */
async function erasePhotos(w: Writer, personId: string): Promise<void> {
  const captures = await w.db
    .selectFrom('capture')
    .select('id')
    .where('owner_id', '=', w.owner)
    .where('person_id', '=', personId)
    .execute()
  const ids = captures.map(({ id }) => id)
  await deleteIn(w, 'journal', 'row_id', ids)
  await deleteIn(w, 'photo', 'id', ids)
}

/** Before-images and shown moves in which the person's id or words stand. */
export async function eraseFromJournal(w: Writer, personId: string, name: string): Promise<void> {
  for (const word of [personId, name]) {
    if (word.length < 3) continue
    await w.db
      .deleteFrom('journal')
      .where('owner_id', '=', w.owner)
      .where('before', 'like', `%${JSON.stringify(word).slice(1, -1)}%`)
      .execute()
    await w.db
      .updateTable('day_log')
      .set({ shown: '[]' })
      .where('owner_id', '=', w.owner)
      .where('shown', 'like', `%${JSON.stringify(word).slice(1, -1)}%`)
      .execute()
  }
}

/** The keys by which any other source would bring the person back. */
function keysOf(personas: readonly { readonly facts: string }[]): readonly string[] {
  const facts = personas.flatMap(
    (row) => JSON.parse(row.facts) as { field: string; value: string }[],
  )
  return facts
    .filter((fact) => fact.field === 'email' || fact.field === 'linkedin')
    .map((fact) => forgottenKey(fact.field, fact.value))
}

async function rememberForgotten(w: Writer, ids: readonly string[]): Promise<void> {
  const { secret } = await w.db
    .selectFrom('owner')
    .select('secret')
    .where('owner_id', '=', w.owner)
    .executeTakeFirstOrThrow()
  await w.engine.insertMany(
    w.db,
    'forgotten',
    ids.map((id) => ({ owner_id: w.owner, hash: forgottenHash(secret, id), at: w.at })),
    'ignore',
  )
}

/** Every name and key by which sources call the person. */
async function wordsOf(
  s: Scope,
  personId: string,
  personaIds: readonly string[],
): Promise<readonly string[]> {
  const mentions = await findMentions(s, personaIds)
  const personas = await findPersonasOf(s, [personId])
  const facts = personas.flatMap(
    (row) => JSON.parse(row.facts) as { field: string; value: string }[],
  )
  const telling = new Set(['name', 'native-name', 'email', 'phone', 'linkedin'])
  return [
    ...new Set([
      ...mentions.map((mention) => mention.key),
      ...personas.flatMap((row) => [row.key, row.name ?? '']),
      ...facts.filter((fact) => telling.has(fact.field)).map((fact) => fact.value),
    ]),
  ]
    .filter((word) => word.length > 3 && !word.startsWith('#'))
    .sort((a, b) => b.length - a.length)
}

async function interactionsOf(s: Scope, personaIds: readonly string[]): Promise<string[]> {
  const rows = await inChunks(personaIds, (piece) =>
    s.db
      .selectFrom('participant')
      .select('interaction_id')
      .where('owner_id', '=', s.owner)
      .where('persona_id', 'in', piece)
      .execute(),
  )
  return [...new Set(rows.map((row) => row.interaction_id))]
}

async function stillShared(s: Scope, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await inChunks(ids, (piece) =>
    s.db
      .selectFrom('participant')
      .select('interaction_id')
      .where('owner_id', '=', s.owner)
      .where('interaction_id', 'in', piece)
      .execute(),
  )
  return new Set(rows.map((row) => row.interaction_id))
}

/** Records that speak of this person alone: behind their own interactions and behind their facts. */
async function recordsOf(
  s: Scope,
  personas: readonly { readonly facts: string }[],
  interactions: { readonly alone: readonly string[]; readonly shared: readonly string[] },
): Promise<readonly string[]> {
  const facts = personas.flatMap((row) => JSON.parse(row.facts) as { record: string }[])
  const theirs = new Set([
    ...(await recordsBehind(s, interactions.alone)),
    ...facts.map((fact) => fact.record),
  ])
  for (const id of await recordsBehind(s, interactions.shared)) theirs.delete(id)
  return [...theirs]
}

async function recordsBehind(s: Scope, interactions: readonly string[]): Promise<string[]> {
  const rows = await inChunks(interactions, (piece) =>
    s.db
      .selectFrom('interaction')
      .select('record_id')
      .where('owner_id', '=', s.owner)
      .where('id', 'in', piece)
      .execute(),
  )
  return rows.flatMap((row) => row.record_id ?? [])
}

/** Takes the person's words out of records and timelines that belong to others too. */
async function redactRecords(
  w: Writer,
  interactions: readonly string[],
  words: readonly string[],
): Promise<void> {
  await inChunks(interactions, async (piece) => {
    const rows = await w.db
      .selectFrom('interaction')
      .select(['id', 'subject', 'snippet', 'record_id'])
      .where('owner_id', '=', w.owner)
      .where('id', 'in', piece)
      .execute()
    for (const row of rows) {
      await w.db
        .updateTable('interaction')
        .set({ subject: redact(row.subject, words), snippet: redact(row.snippet, words) })
        .where('owner_id', '=', w.owner)
        .where('id', '=', row.id)
        .execute()
      if (row.record_id === null) continue
      const record = await w.db
        .selectFrom('record')
        .select('payload')
        .where('owner_id', '=', w.owner)
        .where('id', '=', row.record_id)
        .executeTakeFirst()
      if (record === undefined) continue
      await w.db
        .updateTable('record')
        .set({ payload: redact(record.payload, words) ?? '{}' })
        .where('owner_id', '=', w.owner)
        .where('id', '=', row.record_id)
        .execute()
    }
    return []
  })
}

function redact(text: string | null, words: readonly string[]): string | null {
  if (text === null) return null
  return words.reduce(
    (rest, word) => rest.replaceAll(JSON.stringify(word).slice(1, -1), '(forgotten)'),
    text,
  )
}

/** History keeps that something was done, without the name. */
async function silenceChanges(w: Writer, words: readonly string[]): Promise<void> {
  for (const word of words) {
    await w.db
      .updateTable('change')
      .set({ summary: sql<string>`replace(summary, ${word}, 'somebody')`, answer: null })
      .where('owner_id', '=', w.owner)
      .where('summary', 'like', `%${word}%`)
      .execute()
  }
}

async function deleteIn(
  w: Writer,
  table: keyof Tables,
  column: string,
  ids: readonly string[],
): Promise<void> {
  await inChunks(ids, async (piece) => {
    await w.db
      .deleteFrom(table as 'persona')
      .where('owner_id', '=', w.owner)
      .where(sql.ref(column), 'in', piece as string[])
      .execute()
    return []
  })
}
