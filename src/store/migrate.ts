import { sql, type Kysely } from 'kysely'
import { DigwellError } from '../domain/digwell-error.ts'
import type { EngineKind, Migration } from './migrations/migration.ts'
import { MIGRATIONS } from './migrations/migrations.ts'
import type { Db } from './schema.ts'

export type MigrateOptions = {
  readonly now: number
  /** Called once before the first step on tables that already hold something. */
  readonly backUp?: (fromVersion: number) => Promise<void>
  readonly migrations?: readonly Migration[]
}

/**
 * Brings the tables up to this program's version, a step in a transaction each, so that an
 * interrupted run goes on where it stopped.
 *
 * @throws DigwellError `newer-data` when a newer program wrote the data
 */
export async function migrate(
  db: Db,
  engine: EngineKind,
  options: MigrateOptions,
): Promise<number> {
  const migrations = options.migrations ?? MIGRATIONS
  await sql`create table if not exists digwell_schema (version integer primary key, title text not null, at bigint not null)`.execute(
    db,
  )
  const current = await schemaVersion(db)
  const newest = migrations.at(-1)?.version ?? 0
  if (current > newest) {
    throw new DigwellError(
      'newer-data',
      `This data was written by a newer Digwell (data version ${current}, this program knows ${newest}). Update Digwell, or open it with --data pointing elsewhere.`,
    )
  }
  const due = migrations.filter((step) => step.version > current)
  if (current > 0 && due.length > 0) await options.backUp?.(current)
  for (const step of due) {
    await db.transaction().execute(async (tx) => {
      // The row comes first: of two programs that start together one waits here, then finds it done.
      const noted = await sql`insert into digwell_schema (version, title, at)
        values (${step.version}, ${step.title}, ${options.now}) on conflict do nothing`.execute(tx)
      if (Number(noted.numAffectedRows ?? 0) === 0) return
      await step.up(tx as unknown as Kysely<unknown>, engine)
    })
  }
  return newest
}

/** 0 where nothing was ever made. */
export async function schemaVersion(db: Db): Promise<number> {
  const { rows } = await sql<{
    version: number | null
  }>`select max(version) as version from digwell_schema`.execute(db)
  return rows[0]?.version ?? 0
}
