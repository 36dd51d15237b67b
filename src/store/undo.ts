import { sql } from 'kysely'
import type { Writer } from './change.ts'
import { patchChange } from './change.ts'
import type { Row } from './engine.ts'
import { JOURNALED, tableColumns, type JournaledTable } from './journaled.ts'
import type { Scope } from './store.ts'

/**
 * Later changes, not undone themselves, that touched rows which `changeId` wrote, newest first.
 * Undoing `changeId` alone would take their ground away. Changes to what the owner wants of a person
 * never count: those stay with the person.
 */
export async function findEntangled(s: Scope, changeId: string): Promise<readonly string[]> {
  const found = new Set<string>()
  for (const table of JOURNALED) {
    const { rows } = await sql<{ id: string }>`
      select distinct j.change_id as id from journal j
      join change c on c.owner_id = j.owner_id and c.id = j.change_id and c.state <> 'undone' and c.undoes is null
      where j.owner_id = ${s.owner} and j.table_name = ${table} and j.change_id > ${changeId}
        and (exists (select 1 from journal mine where mine.owner_id = j.owner_id and mine.change_id = ${changeId}
                       and mine.table_name = j.table_name and mine.row_id = j.row_id)
          or exists (select 1 from ${sql.table(table)} t where t.owner_id = j.owner_id and t.id = j.row_id
                       and t.change_id = ${changeId}))`.execute(s.db)
    for (const { id } of rows) found.add(id)
  }
  return [...found].sort().reverse()
}

/** People whose facts or ties rest on rows that the change wrote: to be refreshed after an undo. */
export async function findPeopleTouched(s: Scope, changeId: string): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string | null }>`
    select person_id as id from persona where owner_id = ${s.owner} and change_id = ${changeId}
    union select p.person_id from interaction i
      join participant a on a.owner_id = i.owner_id and a.interaction_id = i.id
      join persona p on p.owner_id = a.owner_id and p.id = a.persona_id
      where i.owner_id = ${s.owner} and i.change_id = ${changeId}
    union select p.person_id from news n join persona p on p.owner_id = n.owner_id and p.id = n.persona_id
      where n.owner_id = ${s.owner} and n.change_id = ${changeId}
    union select person_id from own_fact where owner_id = ${s.owner} and change_id = ${changeId}
    union select id from wish where owner_id = ${s.owner} and change_id = ${changeId}
    union select id from person where owner_id = ${s.owner} and change_id = ${changeId}
    union select person_id from person_alias where owner_id = ${s.owner} and change_id = ${changeId}`.execute(
    s.db,
  )
  const people = new Set(rows.flatMap(({ id }) => (id === null ? [] : [id])))
  const journaled = await s.db
    .selectFrom('journal')
    .select(['table_name', 'row_id', 'before'])
    .where('owner_id', '=', s.owner)
    .where('change_id', '=', changeId)
    .where('table_name', 'in', ['persona', 'own_fact', 'wish', 'person', 'person_alias'])
    .execute()
  for (const { table_name, row_id, before } of journaled) {
    if (table_name === 'wish' || table_name === 'person') people.add(row_id)
    const was = (JSON.parse(before) as { person_id?: string | null }).person_id
    if (was !== undefined && was !== null) people.add(was)
    if (table_name === 'persona') {
      const now = await s.db
        .selectFrom('persona')
        .select('person_id')
        .where('owner_id', '=', s.owner)
        .where('id', '=', row_id)
        .executeTakeFirst()
      if (now?.person_id !== undefined && now.person_id !== null) people.add(now.person_id)
    }
  }
  for (const id of await peopleOfJournaledParticipants(s, changeId)) people.add(id)
  return [...people]
}

/** A journaled participant's row id is `<interaction>/<persona>/<role>`, ids being 36 characters long. */
async function peopleOfJournaledParticipants(
  s: Scope,
  changeId: string,
): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct p.person_id as id from
      (select distinct substr(row_id, 38, 36) as persona_id from journal
        where owner_id = ${s.owner} and change_id = ${changeId} and table_name = 'participant') a
    join persona p on p.owner_id = ${s.owner} and p.id = a.persona_id
    where p.person_id is not null`.execute(s.db)
  return rows.map(({ id }) => id)
}

/**
 * Takes back everything `changeId` wrote, as part of the change `w` (so that this can be undone in turn):
 * deletes the rows it inserted and restores the rows it changed or deleted. People who would be left
 * without any source stay when something of the owner's own hangs on them.
 */
export async function takeBack(w: Writer, changeId: string): Promise<void> {
  const kept = await peopleToKeep(w, changeId)
  for (const table of JOURNALED) {
    if (table === 'interaction') await keepParticipants(w, changeId)
    await deleteInserted(w, table, changeId, table === 'person' ? kept : [])
  }
  await w.db
    .deleteFrom('mention')
    .where('owner_id', '=', w.owner)
    .where('change_id', '=', changeId)
    .execute()
  await restoreJournaled(w, changeId)
  await patchChange(w, changeId, { state: 'undone', undone_by: w.changeId })
}

/** People the change made on whom other changes or the owner's own words rest. */
async function peopleToKeep(w: Writer, changeId: string): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select p.id from person p where p.owner_id = ${w.owner} and p.change_id = ${changeId} and (
      exists (select 1 from persona x where x.owner_id = p.owner_id and x.person_id = p.id and x.change_id <> ${changeId})
      or exists (select 1 from own_fact x where x.owner_id = p.owner_id and x.person_id = p.id and x.change_id <> ${changeId})
      or exists (select 1 from follow_up x where x.owner_id = p.owner_id and x.person_id = p.id and x.change_id <> ${changeId})
      or exists (select 1 from wish x where x.owner_id = p.owner_id and x.id = p.id and x.change_id <> ${changeId}))`.execute(
    w.db,
  )
  return rows.map(({ id }) => id)
}

async function deleteInserted(
  w: Writer,
  table: JournaledTable,
  changeId: string,
  except: readonly string[],
): Promise<void> {
  const json = sql.raw(w.engine.rowAsJson(table, await tableColumns(w, table)))
  const skip = JSON.stringify(except)
  const spared =
    except.length === 0
      ? sql``
      : w.engine.kind === 'sqlite'
        ? sql`and id not in (select value from json_each(${skip}))`
        : sql`and id not in (select json_array_elements_text(${skip}::json))`
  await sql`insert into journal (owner_id, change_id, table_name, row_id, op, "before")
    select owner_id, ${w.changeId}, ${sql.lit(table)}, id, 'delete', ${json} from ${sql.table(table)}
    where owner_id = ${w.owner} and change_id = ${changeId} ${spared}
    on conflict do nothing`.execute(w.db)
  await sql`delete from ${sql.table(table)} where owner_id = ${w.owner} and change_id = ${changeId} ${spared}`.execute(
    w.db,
  )
}

/** Participants have no life of their own: their rows are kept beside the interaction's. */
async function keepParticipants(w: Writer, changeId: string): Promise<void> {
  const json = sql.raw(w.engine.rowAsJson('participant', await tableColumns(w, 'participant')))
  const mine = sql`owner_id = ${w.owner} and interaction_id in
    (select id from interaction where owner_id = ${w.owner} and change_id = ${changeId})`
  await sql`insert into journal (owner_id, change_id, table_name, row_id, op, "before")
    select owner_id, ${w.changeId}, 'participant', interaction_id || '/' || persona_id || '/' || role, 'delete', ${json}
    from participant where ${mine} on conflict do nothing`.execute(w.db)
  await sql`delete from participant where ${mine}`.execute(w.db)
}

const BATCH = 1_000

async function restoreJournaled(w: Writer, changeId: string): Promise<void> {
  for (let after = { table: '', row: '' }; ;) {
    const rows = await w.db
      .selectFrom('journal')
      .select(['table_name', 'row_id', 'before'])
      .where('owner_id', '=', w.owner)
      .where('change_id', '=', changeId)
      .where(sql<boolean>`(table_name, row_id) > (${after.table}, ${after.row})`)
      .orderBy('table_name')
      .orderBy('row_id')
      .limit(BATCH)
      .execute()
    const last = rows.at(-1)
    if (last === undefined) return
    after = { table: last.table_name, row: last.row_id }
    for (const [table, entries] of Map.groupBy(rows, (row) => row.table_name)) {
      await restore(w, table as JournaledTable | 'participant', entries)
    }
  }
}

async function restore(
  w: Writer,
  table: JournaledTable | 'participant',
  entries: readonly { row_id: string; before: string }[],
): Promise<void> {
  if (table !== 'participant') {
    const json = sql.raw(w.engine.rowAsJson(table, await tableColumns(w, table)))
    const ids = entries.map((entry) => entry.row_id)
    await sql`insert into journal (owner_id, change_id, table_name, row_id, op, "before")
      select owner_id, ${w.changeId}, ${sql.lit(table)}, id, 'update', ${json} from ${sql.table(table)}
      where owner_id = ${w.owner} and id in (${sql.join(ids)}) on conflict do nothing`.execute(w.db)
  }
  await w.engine.insertMany(
    w.db,
    table,
    entries.map((entry) => JSON.parse(entry.before) as Row),
    'replace',
  )
}
