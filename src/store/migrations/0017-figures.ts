import { sql } from 'kysely'
import type { EngineKind, Migration } from './migration.ts'

type Figure = {
  readonly type: 'text' | 'integer' | 'double precision'
  readonly sqlite: string
  readonly postgres: string
}

/**
 * One field as PostgreSQL reads it. JSON may name characters that PostgreSQL has none of, NUL and halves of pairs,
 * in the owner's notes: what is read here is never written with a backslash, so these go before it looks.
 */
const told = (json: 'shown' | 'tally', name: string): string =>
  String.raw`cast(regexp_replace(${json}, '\\(u[0-9a-f]{4}|.)', '', 'g') as json) ->> '${name}'`

const field = (json: 'shown' | 'tally', name: string, type: Figure['type']): Figure => ({
  type,
  sqlite: `json_extract(${json}, '$.${name}')`,
  postgres: `cast(${told(json, name)} as ${type})`,
})

const truth = (name: string): Figure => ({
  type: 'integer',
  sqlite: `coalesce(json_extract(shown, '$.${name}'), 0)`,
  postgres: `case ${told('shown', name)} when 'true' then 1 else 0 end`,
})

/** The sum of two, each nothing where it is not told. */
function sum(of: readonly Figure[]): Figure {
  const added = (engine: EngineKind) => of.map((one) => `coalesce(${one[engine]}, 0)`).join(' + ')
  return { type: 'double precision', sqlite: added('sqlite'), postgres: added('postgres') }
}

/** What is summed up over many events, read from what is kept of each. */
const FIGURES: { readonly [column: string]: Figure } = {
  hours: field('shown', 'hours', 'double precision'),
  spent: sum(['cost', 'travel'].map((name) => field('shown', name, 'double precision'))),
  currency: field('shown', 'currency', 'text'),
  day_only: truth('dayOnly'),
  online: truth('online'),
  go_again: field('shown', 'goAgain', 'text'),
  there: field('tally', 'there', 'integer'),
  fresh: field('tally', 'fresh', 'integer'),
  kept: field('tally', 'kept', 'integer'),
  replied: field('tally', 'replied', 'integer'),
}

const INDEXES = [
  "create index participant_at_events on participant (owner_id, persona_id, at, interaction_id) where kind = 'event'",
  `create index participant_favours on participant (owner_id, persona_id, at, interaction_id, role, kind)
    where kind in ('introduction', 'recommendation', 'endorsement')`,
  `create index promise_owed on promise (owner_id, persona_id, made_at, id, author, due_day)
    where by_me = 1 and kind = 'promise' and kept_at is null`,
  "create index promise_mark_open on promise_mark (owner_id, id) where state = 'open'",
  'create index persona_whose on persona (owner_id, id, person_id)',
  "create index tie_close on tie (owner_id, person_id) where state in ('strong', 'warm')",
  'drop index event_part_by_event',
  'create index event_part_by_event on event_part (owner_id, event_id, persona_id, presence)',
]

/** All that is summed up of the events gone to. Not on PostgreSQL: names may be longer than its indexes hold. */
const WENT = `create index gathering_went on gathering (owner_id, start_at, id, name, end_at, kind, series, community,
  ${Object.keys(FIGURES).join(', ')}) where went = 1`

/** Figures of events that are columns to read, computed by the database itself, and more indexes that answer by themselves. */
export const figures: Migration = {
  version: 17,
  title: 'Figures of events as columns',
  async up(db, engine) {
    for (const [column, figure] of Object.entries(FIGURES)) {
      const kept = engine === 'sqlite' ? 'virtual' : 'stored'
      const collation = engine === 'postgres' && figure.type === 'text' ? 'collate "C"' : ''
      await sql
        .raw(
          `alter table gathering add column ${column} ${figure.type} ${collation} generated always as (${figure[engine]}) ${kept}`,
        )
        .execute(db)
    }
    const indexes = engine === 'sqlite' ? [...INDEXES, WENT] : INDEXES
    for (const step of indexes) await sql.raw(step).execute(db)
  },
}
