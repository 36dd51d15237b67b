import { listInputs, type FoundFile } from '../../connect/files/list-inputs.ts'
import { basename } from 'node:path'
import { DigwellError } from '../../domain/digwell-error.ts'
import type { Instant } from '../../domain/instant.ts'
import { continueChange, patchChange } from '../../store/change.ts'
import {
  findImport,
  findImportFiles,
  insertImportFiles,
  patchImport,
  patchImportFile,
} from '../../store/imports.ts'
import type { ImportFileRow } from '../../store/import-rows.ts'
import type { ImportOrder } from '../digwell.ts'
import { loadSettings, type Home } from '../home.ts'
import {
  checkManifest,
  exportTableOf,
  findExport,
  labelOfExport,
  restoreTable,
} from '../keep/restore-export.ts'
import { EXPORT_TABLES } from '../../store/export-rows.ts'
import type { ImportEnd, ImportHooks } from './import-hooks.ts'
import type { ImportRun } from './import-run.ts'
import { gatherMails } from './mail-folder.ts'
import { ImportMeter } from './import-progress.ts'
import { findAtEvent } from './list-at-event.ts'
import { planFiles } from './list-files.ts'
import { matchAndSettle } from './match-and-settle.ts'
import { findOpenFailed } from './matching-memory.ts'
import { OwnSettings } from './own-settings.ts'
import { PersonaDrafts } from './persona-drafts.ts'
import { readFile } from './read-file.ts'
import { readableFile } from './readable-file.ts'
import { ReadingAhead } from './reading-ahead.ts'
import { chooseReader, recallColumns, type Columns } from './table-columns.ts'
import { weighImported } from './weigh-imported.ts'

/**
 * Carries an import through its phases (listing, reading, matching, weighing), each resumable: killed at
 * any moment and run again with the same id it goes on after its last chunk.
 */
export async function runImport(
  home: Home,
  importId: string,
  hooks: ImportHooks,
): Promise<ImportEnd> {
  const run = await openRun(home, importId, hooks)
  if (run.row.phase === 'listing') await listAll(run)
  if (run.row.phase === 'reading') {
    const isRead = await readAll(run).finally(() => hooks.readAside?.close())
    if (!isRead) return 'paused'
    if (hooks.shouldStartAfresh?.() === true) return 'more'
  }
  if (run.row.phase === 'matching') {
    await matchAll(run)
    if (hooks.shouldStartAfresh?.() === true) return 'more'
  }
  if (run.row.phase === 'weighing') await weighImported(run)
  return 'done'
}

async function openRun(home: Home, importId: string, hooks: ImportHooks): Promise<ImportRun> {
  const { row, files } = await home.store.read(home.owner, async (s) => ({
    row: await findImport(s, importId),
    files: await findImportFiles(s, importId),
  }))
  if (row === undefined) throw new DigwellError('not-found', 'There is no such import.')
  const order = JSON.parse(row.order_json) as ImportOrder
  return {
    home,
    hooks,
    order,
    at: await findAtEvent(home, order),
    row,
    files,
    inputs: new Map(),
    meter: new ImportMeter(0, 0, home.clock),
    transact: (work) =>
      home.store.write(home.owner, (s) => work(continueChange(s, { id: importId, at: row.at }))),
  }
}

async function enterPhase(run: ImportRun, phase: string): Promise<void> {
  await run.transact((w) => patchImport(w, run.row.id, { phase }))
  run.row = { ...run.row, phase }
}

async function findInputs(
  run: ImportRun,
): Promise<{ found: readonly FoundFile[]; refused: { path: string; reason: string }[] }> {
  const found: FoundFile[] = []
  const refused: { path: string; reason: string }[] = []
  for await (const item of listInputs(run.order.paths)) {
    if ('reason' in item) refused.push(item)
    else found.push(item)
  }
  const gathered = gatherMails(found)
  run.inputs = new Map(gathered.map((input) => [input.path, input]))
  return { found: gathered, refused }
}

async function listAll(run: ImportRun): Promise<void> {
  run.hooks.onProgress(run.meter.view())
  const { found, refused } = await findInputs(run)
  const manifest = findExport(found)
  if (manifest !== null) await nameExport(run, checkManifest(manifest))
  const tables = manifest === null ? [] : exportFiles(run, manifest, found)
  const others = found.filter((input) => !tables.some((row) => row.path === input.path))
  const planned = planFiles(
    run.row.id,
    manifest === null ? others : others.filter((input) => input !== manifest),
    { columnsOf: await columnsFor(run, others), at: run.at },
    run.home.newId,
  )
  // A table without rows is an empty file; nothing of it is missing.
  const isNoEmptyTable = (input: { path: string }) =>
    manifest === null || exportTableOf(manifest, input) === null
  const rows = [
    ...tables,
    ...planned.map((file) => file.row),
    ...refused.filter(isNoEmptyTable).map(({ path, reason }, index) => ({
      ...EMPTY_FILE,
      id: run.home.newId(),
      import_id: run.row.id,
      position: planned.length + index,
      path,
      reason,
    })),
  ]
  await run.transact((w) => insertImportFiles(w, rows))
  run.files = await run.home.store.read(run.home.owner, (s) => findImportFiles(s, run.row.id))
  await enterPhase(run, 'reading')
}

/** An export of Digwell's own is called by its day rather than by its file. */
async function nameExport(run: ImportRun, madeAt: Instant | null): Promise<void> {
  await run.transact(async (w) => {
    const { timeZone } = await loadSettings(run.home, w)
    const label = labelOfExport(madeAt, timeZone)
    await patchImport(w, run.row.id, { label })
    await patchChange(w, run.row.id, { summary: `Brought back ${lowerFirst(label)}` })
    run.row = { ...run.row, label }
  })
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)

/** The tables of a complete export of Digwell's own, in the order in which they read back. */
function exportFiles(run: ImportRun, manifest: FoundFile, found: readonly FoundFile[]) {
  return found
    .flatMap((input) => {
      const table = exportTableOf(manifest, input)
      return table === null ? [] : [{ input, position: EXPORT_TABLES.indexOf(table) - 100 }]
    })
    .map(({ input, position }) => ({
      ...EMPTY_FILE,
      id: run.home.newId(),
      import_id: run.row.id,
      position,
      path: input.path,
      size: input.size,
      kind: EXPORT_KIND,
      title: 'Digwell export',
      state: 'waiting',
      reason: null,
    }))
}

const EXPORT_KIND = 'digwell/export'

async function restoreFile(run: ImportRun, file: ImportFileRow, input: FoundFile): Promise<void> {
  const name = basename(file.path).replace(/\.jsonl$/, '')
  const table = EXPORT_TABLES.find((one) => one === name)
  if (table === undefined) return
  const { rows, fresh } = await restoreTable(run.transact, table, input)
  const peopleNew = run.row.people_new + (table === 'person' ? fresh : 0)
  await run.transact(async (w) => {
    await patchImportFile(w, file.id, {
      state: 'read',
      rows,
      linked: rows,
      unchanged: rows - fresh,
      cursor: file.size,
    })
    await patchImport(w, run.row.id, { people_new: peopleNew })
  })
  run.row = { ...run.row, people_new: peopleNew }
}

/** What the owner says of tables in this order, else said of such tables before. */
async function columnsFor(
  run: ImportRun,
  inputs: readonly FoundFile[],
): Promise<(path: string) => Columns | undefined> {
  const recalled = await run.home.store.read(run.home.owner, (s) => recallColumns(s, inputs))
  return (path) => run.order.columns?.[path] ?? recalled.get(path)
}

const EMPTY_FILE = {
  size: 0,
  fingerprint: null,
  kind: null,
  title: null,
  state: 'refused',
  rows: 0,
  linked: 0,
  unchanged: 0,
  set_aside_count: 0,
  set_aside: '[]',
  cursor: 0,
}

async function readAll(run: ImportRun): Promise<boolean> {
  if (run.inputs.size === 0) await findInputs(run)
  const readable = run.files.filter((file) => file.state === 'waiting' || file.state === 'reading')
  const sizeOf = (files: readonly ImportFileRow[]) =>
    files.reduce((sum, file) => sum + file.size, 0)
  const all = run.files.filter((file) => file.state !== 'refused' && file.state !== 'needs-columns')
  run.meter = new ImportMeter(sizeOf(all), sizeOf(all) - sizeOf(readable), run.home.clock)
  const drafts = new PersonaDrafts()
  const columnsOf = await columnsFor(run, [...run.inputs.values()])
  const { keepMailText } = await run.home.store.read(run.home.owner, (s) =>
    loadSettings(run.home, s),
  )
  const queue = readable.map((file) => ({
    file,
    ...readableOf(run, file, { columns: columnsOf(file.path), keepsText: keepMailText }),
  }))
  const waiting = queue.flatMap(({ known }) => known ?? [])
  const own = new OwnSettings(run.home, run.transact)
  const ahead = new ReadingAhead(run.home, own, { aside: run.hooks.readAside, files: waiting })
  for (const { file, input, known } of queue) {
    if (input !== undefined && file.kind === EXPORT_KIND) {
      run.meter.doing('Bringing back your network')
      await restoreFile(run, file, input)
      run.meter.fileDone(file.size)
      continue
    }
    if (known === null) {
      await run.transact((w) =>
        patchImportFile(w, file.id, {
          state: 'refused',
          reason: 'The file was there when the import began and is gone now; import it again.',
        }),
      )
      continue
    }
    run.meter.doing(`Reading ${file.path}`)
    await ahead.look(waiting.slice(waiting.indexOf(known)))
    const { home, hooks, meter, transact } = run
    const here = { home, hooks, meter, transact, importId: run.row.id, drafts, own, ahead }
    if ((await readFile({ ...known, ...here })) === 'paused') return false
    run.meter.fileDone(file.size)
    run.hooks.onProgress(run.meter.view())
  }
  const { files, failed } = await run.home.store.read(run.home.owner, async (s) => ({
    files: await findImportFiles(s, run.row.id),
    failed: await findOpenFailed(s),
  }))
  const isOpen = needsMatching(files) || failed.length > 0
  await enterPhase(run, isOpen ? 'matching' : 'weighing')
  return true
}

/** The file with its reader; null where it is gone, or restored as it stands. */
function readableOf(
  run: ImportRun,
  file: ImportFileRow,
  how: { readonly columns: Columns | undefined; readonly keepsText: boolean },
) {
  const input = run.inputs.get(file.path)
  if (input === undefined || file.kind === EXPORT_KIND) return { input, known: null }
  const { reader } = chooseReader(input, how.columns, run.at)
  return { input, known: reader === null ? null : readableFile({ file, input, reader, ...how }) }
}

/** Where nothing new was read, or an export of our own was restored, everybody is known already. */
function needsMatching(files: readonly ImportFileRow[]): boolean {
  return files.some((file) => file.kind !== EXPORT_KIND && file.linked > file.unchanged)
}

async function matchAll(run: ImportRun): Promise<void> {
  const { home } = run
  run.meter.doing('Working out who is who')
  run.hooks.onProgress(run.meter.view())
  run.row = await matchAndSettle(home, run.transact, run.row, run.hooks)
}
