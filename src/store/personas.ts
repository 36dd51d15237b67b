import { inChunks } from './chunked.ts'
import type { Writer } from './change.ts'
import type { Row } from './engine.ts'
import type { MentionRow, PersonaRow } from './schema.ts'
import type { Scope } from './store.ts'

export async function findPersonas(
  s: Scope,
  ids: readonly string[],
): Promise<readonly PersonaRow[]> {
  return inChunks(ids, (piece) =>
    s.db
      .selectFrom('persona')
      .selectAll()
      .where('owner_id', '=', s.owner)
      .where('id', 'in', piece)
      .execute(),
  )
}

/** The personas of these people. */
export async function findPersonasOf(
  s: Scope,
  personIds: readonly string[],
): Promise<readonly PersonaRow[]> {
  return inChunks(personIds, (piece) =>
    s.db
      .selectFrom('persona')
      .selectAll()
      .where('owner_id', '=', s.owner)
      .where('person_id', 'in', piece)
      .orderBy('person_id')
      .orderBy('id')
      .execute(),
  )
}

/** Every persona of the owner, page by page in id order. */
export async function* allPersonas(s: Scope, page = 2_000): AsyncIterable<readonly PersonaRow[]> {
  for (let after = ''; ;) {
    const rows = await s.db
      .selectFrom('persona')
      .selectAll()
      .where('owner_id', '=', s.owner)
      .where('id', '>', after)
      .orderBy('id')
      .limit(page)
      .execute()
    if (rows.length > 0) yield rows
    const last = rows.at(-1)
    if (last === undefined || rows.length < page) return
    after = last.id
  }
}

/** A persona to write, and what it was before the import; null when it is new. */
export type PersonaWrite = {
  readonly row: Omit<PersonaRow, 'owner_id'>
  readonly before: PersonaRow | null
}

/** Writes personas as part of the change, keeping before-images of those that other changes made. */
export async function putPersonas(w: Writer, writes: readonly PersonaWrite[]): Promise<void> {
  const journal = writes.flatMap(({ before }) =>
    before === null || before.change_id === w.changeId
      ? []
      : [
          {
            owner_id: w.owner,
            change_id: w.changeId,
            table_name: 'persona',
            row_id: before.id,
            op: 'update',
            before: JSON.stringify(before),
          },
        ],
  )
  await w.engine.insertMany(w.db, 'journal', journal, 'ignore')
  await w.engine.insertMany(
    w.db,
    'persona',
    writes.map(({ row }) => ({ owner_id: w.owner, ...row }) as Row),
    'replace',
  )
}

export async function putMentions(
  w: Writer,
  mentions: readonly Omit<MentionRow, 'owner_id' | 'change_id'>[],
): Promise<void> {
  await w.engine.insertMany(
    w.db,
    'mention',
    mentions.map((mention) => ({ owner_id: w.owner, change_id: w.changeId, ...mention })),
    'ignore',
  )
}

/** Where these personas are cited. */
export async function findMentions(
  s: Scope,
  personaIds: readonly string[],
): Promise<readonly MentionRow[]> {
  return inChunks(personaIds, (piece) =>
    s.db
      .selectFrom('mention')
      .selectAll()
      .where('owner_id', '=', s.owner)
      .where('persona_id', 'in', piece)
      .orderBy('source')
      .orderBy('key')
      .execute(),
  )
}

/** Every citation with the person it is attributed to, page by page. */
export async function* allMentions(
  s: Scope,
  page = 5_000,
): AsyncIterable<readonly { cluster: string; source: string; key: string }[]> {
  for (let after = ''; ;) {
    const ids = await s.db
      .selectFrom('persona')
      .select(['id', 'person_id'])
      .where('owner_id', '=', s.owner)
      .where('id', '>', after)
      .orderBy('id')
      .limit(page)
      .execute()
    const last = ids.at(-1)
    if (last === undefined) return
    after = last.id
    const cluster = new Map(ids.map((row) => [row.id, row.person_id ?? row.id]))
    const mentions = await findMentions(
      s,
      ids.map((row) => row.id),
    )
    yield mentions.map(({ persona_id, source, key }) => ({
      cluster: cluster.get(persona_id) ?? persona_id,
      source,
      key,
    }))
    if (ids.length < page) return
  }
}
