import { sql } from 'kysely'
import type { Scope } from './store.ts'

/** Records in which a LinkedIn export speaks of its owner. */
export type OwnerRecordKind =
  | 'profile'
  | 'position'
  | 'education'
  | 'skill'
  | 'recommendation'
  | 'endorsement'
  | 'share'
  | 'comment'

/** The words of the index `record_of_owner`: the planner takes it only where they are repeated. */
const OF_OWNER = sql<boolean>`record.kind in
  ('profile', 'position', 'education', 'skill', 'recommendation', 'endorsement', 'share', 'comment')`

export type OwnerRecord = {
  readonly id: string
  readonly kind: string
  readonly key: string
  readonly payload: string
  readonly line: number
  readonly at: number | null
  readonly first_seen: number
  readonly last_seen: number
  readonly gone_since: number | null
  /** "LinkedIn positions" */
  readonly title: string | null
}

/** Records of these kinds, those gone from the newest export too; by kind, then as their file has them. */
export async function findOwnerRecords(
  s: Scope,
  kinds: readonly OwnerRecordKind[],
): Promise<readonly OwnerRecord[]> {
  return s.db
    .selectFrom('record')
    .leftJoin('import_file', (join) =>
      join
        .onRef('import_file.owner_id', '=', 'record.owner_id')
        .onRef('import_file.id', '=', 'record.import_file_id'),
    )
    .select([
      'record.id',
      'record.kind',
      'record.key',
      'record.payload',
      'record.line',
      'record.at',
      'record.first_seen',
      'record.last_seen',
      'record.gone_since',
      'import_file.title',
    ])
    .where('record.owner_id', '=', s.owner)
    .where(OF_OWNER)
    .where('record.kind', 'in', kinds)
    .orderBy('record.kind')
    .orderBy('record.line')
    .orderBy('record.id')
    .execute()
}

/** What records said before an import changed them, newest change first; undone changes left out. */
export async function findFormerRecords(
  s: Scope,
  ids: readonly string[],
): Promise<readonly { readonly id: string; readonly at: number; readonly before: string }[]> {
  if (ids.length === 0) return []
  return s.db
    .selectFrom('journal')
    .innerJoin('change', (join) =>
      join
        .onRef('change.owner_id', '=', 'journal.owner_id')
        .onRef('change.id', '=', 'journal.change_id'),
    )
    .select(['journal.row_id as id', 'change.at', 'journal.before'])
    .where('journal.owner_id', '=', s.owner)
    .where('journal.table_name', '=', 'record')
    .where('journal.op', '=', 'update')
    .where('journal.row_id', 'in', ids)
    .where('change.state', '<>', 'undone')
    .where('change.actor', '=', 'import')
    .orderBy('change.at', 'desc')
    .execute()
}

/** When the imports that brought one of these kinds of file began, newest first; undone ones left out. */
export async function findImportTimes(
  s: Scope,
  fileKinds: readonly string[],
): Promise<readonly number[]> {
  const rows = await s.db
    .selectFrom('import_file')
    .innerJoin('change', (join) =>
      join
        .onRef('change.owner_id', '=', 'import_file.owner_id')
        .onRef('change.id', '=', 'import_file.import_id'),
    )
    .select('change.at')
    .distinct()
    .where('import_file.owner_id', '=', s.owner)
    .where('import_file.kind', 'in', fileKinds)
    .where('change.state', '<>', 'undone')
    .orderBy('change.at', 'desc')
    .limit(20)
    .execute()
  return rows.map((row) => row.at)
}
