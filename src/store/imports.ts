import type { Row } from './engine.ts'
import type { ImportFileRow, ImportRow } from './import-rows.ts'
import type { Scope } from './store.ts'

export async function insertImport(s: Scope, row: Omit<ImportRow, 'owner_id'>): Promise<void> {
  await s.db
    .insertInto('import')
    .values({ owner_id: s.owner, ...row })
    .execute()
}

export async function patchImport(
  s: Scope,
  id: string,
  patch: Partial<Omit<ImportRow, 'owner_id' | 'id'>>,
): Promise<void> {
  await s.db
    .updateTable('import')
    .set(patch)
    .where('owner_id', '=', s.owner)
    .where('id', '=', id)
    .execute()
}

/** Adds to an import's running counts. */
export async function addImportCounts(
  s: Scope,
  id: string,
  more: {
    readonly interactions?: number
    readonly news?: number
    readonly texts?: number
    readonly promises?: number
  },
): Promise<void> {
  await s.db
    .updateTable('import')
    .set((eb) => ({
      interactions_new: eb('interactions_new', '+', more.interactions ?? 0),
      news: eb('news', '+', more.news ?? 0),
      texts_kept: eb('texts_kept', '+', more.texts ?? 0),
      promises_kept: eb('promises_kept', '+', more.promises ?? 0),
    }))
    .where('owner_id', '=', s.owner)
    .where('id', '=', id)
    .execute()
}

export async function findImport(s: Scope, id: string): Promise<ImportRow | undefined> {
  return s.db
    .selectFrom('import')
    .selectAll()
    .where('owner_id', '=', s.owner)
    .where('id', '=', id)
    .executeTakeFirst()
}

/** Newest first. */
export async function listImports(s: Scope, limit: number): Promise<readonly ImportRow[]> {
  return s.db
    .selectFrom('import')
    .selectAll()
    .where('owner_id', '=', s.owner)
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
}

export async function insertImportFiles(
  s: Scope,
  rows: readonly Omit<ImportFileRow, 'owner_id'>[],
): Promise<void> {
  await s.engine.insertMany(
    s.db,
    'import_file',
    rows.map((row) => ({ owner_id: s.owner, ...row }) as Row),
    'ignore',
  )
}

export async function patchImportFile(
  s: Scope,
  id: string,
  patch: Partial<Omit<ImportFileRow, 'owner_id' | 'id' | 'import_id'>>,
): Promise<void> {
  await s.db
    .updateTable('import_file')
    .set(patch)
    .where('owner_id', '=', s.owner)
    .where('id', '=', id)
    .execute()
}

/** In the order in which they are read. */
export async function findImportFiles(
  s: Scope,
  importId: string,
): Promise<readonly ImportFileRow[]> {
  return s.db
    .selectFrom('import_file')
    .selectAll()
    .where('owner_id', '=', s.owner)
    .where('import_id', '=', importId)
    .orderBy('position')
    .execute()
}

/** A file with the same bytes that was read to its end by an import which still stands. */
export async function findReadFile(
  s: Scope,
  fingerprint: string,
): Promise<ImportFileRow | undefined> {
  return s.db
    .selectFrom('import_file')
    .innerJoin('change', (join) =>
      join
        .onRef('change.owner_id', '=', 'import_file.owner_id')
        .onRef('change.id', '=', 'import_file.import_id'),
    )
    .selectAll('import_file')
    .where('import_file.owner_id', '=', s.owner)
    .where('import_file.fingerprint', '=', fingerprint)
    .where('import_file.state', 'in', ['read', 'same-as-before'])
    .where('change.state', '=', 'done')
    .limit(1)
    .executeTakeFirst()
}

/** Imports begun and neither finished nor undone, oldest first. */
export async function findUnfinishedImports(s: Scope): Promise<readonly ImportRow[]> {
  return s.db
    .selectFrom('import')
    .innerJoin('change', (join) =>
      join.onRef('change.owner_id', '=', 'import.owner_id').onRef('change.id', '=', 'import.id'),
    )
    .selectAll('import')
    .where('import.owner_id', '=', s.owner)
    .where('import.phase', 'not in', ['done', 'failed'])
    .where('change.state', '=', 'open')
    .orderBy('import.id')
    .execute()
}

/** Imports that broke off and still stand: what they read may not be matched or weighed yet. */
export async function findFailedImports(s: Scope): Promise<readonly string[]> {
  const rows = await s.db
    .selectFrom('import')
    .innerJoin('change', (join) =>
      join.onRef('change.owner_id', '=', 'import.owner_id').onRef('change.id', '=', 'import.id'),
    )
    .where('import.owner_id', '=', s.owner)
    .where('import.phase', '=', 'failed')
    .where('change.state', '<>', 'undone')
    .orderBy('import.id')
    .select('import.id')
    .execute()
  return rows.map((row) => row.id)
}

/** The newest import of the sample network that still stands. */
export async function findSampleImport(s: Scope): Promise<string | null> {
  const ids = await findSampleImports(s)
  return ids[0] ?? null
}

/** All imports of the sample network that still stand, newest first. */
export async function findSampleImports(s: Scope): Promise<readonly string[]> {
  const rows = await s.db
    .selectFrom('import')
    .innerJoin('change', (join) =>
      join.onRef('change.owner_id', '=', 'import.owner_id').onRef('change.id', '=', 'import.id'),
    )
    .where('import.owner_id', '=', s.owner)
    .where('import.sample', '=', 1)
    .where('change.state', '<>', 'undone')
    .orderBy('import.id', 'desc')
    .select('import.id')
    .execute()
  return rows.map((row) => row.id)
}
