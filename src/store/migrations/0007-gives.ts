import { sql } from 'kysely'
import { createEntityTables, type Column } from './create-table.ts'
import type { Migration } from './migration.ts'

/** `owner_id`, `id` and `change_id` come first in each. */
const TABLES: { readonly [table: string]: readonly Column[] } = {
  give: [
    ['persona_id', 'text'],
    ['sort', 'text'],
    ['by_me', 'integer'],
    ['kind', 'text'],
    ['size', 'text'],
    ['at', 'int8'],
    ['words', 'text'],
    ['interaction_id', 'text', 'null'],
  ],
  give_mark: [
    ['dismissed', 'integer'],
    ['kind', 'text', 'null'],
    ['size', 'text', 'null'],
    ['thanked_at', 'int8', 'null'],
    ['reported_at', 'int8', 'null'],
    ['let_go_at', 'int8', 'null'],
    ['at', 'int8'],
  ],
}

/** What imports tell of favours and of applications is little among the mail: found by indexes of its own. */
const INDEXES = [
  'create index give_by_persona on give (owner_id, persona_id, at)',
  'create index give_by_at on give (owner_id, at)',
  'create index give_by_interaction on give (owner_id, interaction_id) where interaction_id is not null',
  `create index interaction_favours on interaction (owner_id, at, kind)
    where kind in ('introduction', 'recommendation', 'endorsement')`,
  `create index record_of_jobs on record (owner_id, at) where kind in ('application', 'saved-job')`,
]

/** Messages sent for a purpose that gives, thanks or asks are entries; undoing one takes its entry along. */
const SENT_BEFORE = `
  insert into give (owner_id, id, change_id, persona_id, sort, by_me, kind, size, at, words, interaction_id)
  select d.owner_id, d.interaction_id, i.change_id, min(a.persona_id),
    case when d.purpose in ('ask', 'ask-intro') then 'ask' else 'give' end, 1,
    case d.purpose when 'thank' then 'thanks' when 'give' then 'information' when 'ask' then 'help' else 'introduction' end,
    case d.purpose when 'ask-intro' then 'medium' else 'small' end, i.at, '', d.interaction_id
  from draft d
  join interaction i on i.owner_id = d.owner_id and i.id = d.interaction_id
  join participant a on a.owner_id = i.owner_id and a.interaction_id = i.id
  where d.state = 'sent' and d.purpose in ('give', 'thank', 'ask', 'ask-intro')
  group by d.owner_id, d.interaction_id, i.change_id, d.purpose, i.at`

/** What was given and asked both ways, and what the owner says of what imports tell of it. */
export const gives: Migration = {
  version: 7,
  title: 'Gives and asks',
  async up(db, engine) {
    await createEntityTables(db, engine, TABLES)
    for (const index of INDEXES) await sql.raw(index).execute(db)
    if (engine === 'sqlite') await sql.raw(SENT_BEFORE).execute(db)
    else await unguarded(db)
  },
}

/** With no owner bound no row is seen: the walls come down while the rows are filled in, and go up again. */
async function unguarded(db: Parameters<Migration['up']>[0]): Promise<void> {
  const tables = ['draft', 'interaction', 'participant', 'give']
  for (const table of tables) {
    await sql`alter table ${sql.table(table)} no force row level security`.execute(db)
  }
  await sql.raw(SENT_BEFORE).execute(db)
  for (const table of tables) {
    await sql`alter table ${sql.table(table)} force row level security`.execute(db)
  }
}
