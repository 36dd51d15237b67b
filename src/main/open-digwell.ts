import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createDigwell } from '../app/create-digwell.ts'
import type { Digwell, ImportOrder } from '../app/digwell.ts'
import type { Home } from '../app/home.ts'
import { carryHere, createRunner, noteFailure } from '../app/import/import-runner.ts'
import { resumeUnfinished, startImport } from '../app/import/start-import.ts'
import { viewImport } from '../app/import/view-import.ts'
import { makePrivateDirectory } from '../connect/data-directory.ts'
import type { ImportView } from '../domain/view/import-view.ts'
import { uuidV7 } from '../domain/id.ts'
import type { Instant } from '../domain/instant.ts'
import { backupTo, backUpBeforeMigration } from '../store/backup.ts'
import { takeLock } from '../store/lock.ts'
import { isMendingDue } from '../store/mending.ts'
import { migrate } from '../store/migrate.ts'
import { ensureOwner } from '../store/owners.ts'
import { openSqlite } from '../store/sqlite.ts'
import { createStore } from '../store/store.ts'
import { settleInWorker } from './settle-in-worker.ts'
import { undoInWorker } from './undo-in-worker.ts'
import { VERSION } from './version.ts'
import { carryInWorker } from './worker-carrier.ts'

export type OpenOptions = {
  readonly dataDir: string
  /** Another clock than the machine's, for reproducible runs. */
  readonly now?: (() => Instant) | undefined
  /** Only looking: no migration, no bookkeeping; others may be writing. */
  readonly readOnly?: boolean | undefined
  /** Go on at once with imports that a crash interrupted. Default: yes, unless only looking. */
  readonly resume?: boolean
  /** Long reckonings go on in a thread of their own, and pages show what is known so far. Default: they are waited for. */
  readonly settleAside?: boolean
  /** Take the lock on the data while open, for this purpose in words. Default: whoever calls holds it. */
  readonly lock?: string
}

/** The one owner of a Digwell on somebody's own machine. */
const OWNER = 'me'

export function databaseFile(dataDir: string): string {
  return join(dataDir, 'digwell.sqlite')
}

/** Opens (and makes, and migrates) the network in a data directory. */
export async function openDigwell(options: OpenOptions): Promise<Digwell> {
  const { dataDir, readOnly = false } = options
  const file = databaseFile(dataDir)
  if (readOnly && !existsSync(file)) return openDigwell({ ...options, readOnly: false })
  makePrivateDirectory(dataDir)
  const lock = readOnly || options.lock === undefined ? null : await takeLock(dataDir, options.lock)
  const place = { dataDir, ...(options.now === undefined ? {} : { now: options.now() }) }
  const settler = readOnly || options.settleAside !== true ? null : settleInWorker(place)
  const home: Home = {
    ...(await openHome(options, file)),
    ...(settler === null ? {} : { aside: settler }),
  }
  const runner = createRunner(carryInWorker(place), (importId, error) =>
    noteFailure(home, importId, error),
  )
  if (!readOnly && options.resume !== false) await resumeUnfinished(home, runner)
  if (settler !== null && (await home.store.read(home.owner, isMendingDue))) settler.begin()
  const digwell = createDigwell({
    home,
    runner,
    version: VERSION,
    tryImport: (order) => tryImport(home, order),
    backup: (target) => backupTo(home.store.engine, target),
    carryLargeUndo: undoInWorker(place),
    keepsAsking: options.settleAside === true,
    async close() {
      await runner.close()
      await settler?.close()
      await home.store.close()
      await lock?.release()
    },
  })
  digwell.model.wake()
  return digwell
}

/** The store and what use cases need besides, bound to the data directory. */
export async function openHome(
  options: Pick<OpenOptions, 'dataDir' | 'now' | 'readOnly'> & {
    readonly bulk?: boolean
    readonly givesWay?: boolean
  },
  file = databaseFile(options.dataDir),
): Promise<Home> {
  const { now, readOnly = false, bulk = false, givesWay = false } = options
  const clock = now ?? Date.now
  const opened = openSqlite(file, { readOnly, bulk, givesWay })
  if (!readOnly) {
    await chmod(file, 0o600)
    await migrate(opened.db, 'sqlite', {
      now: Date.now(),
      backUp: async (fromVersion) => {
        const from = { fromVersion, now: Date.now() }
        await backUpBeforeMigration(opened.engine, options.dataDir, from)
      },
    })
    opened.engine.settlePlans()
  }
  const store = createStore(opened)
  if (!readOnly) {
    await store.write(OWNER, (s) =>
      ensureOwner(s, { at: Date.now(), secret: randomBytes(32).toString('base64url') }),
    )
  }
  return {
    store,
    owner: OWNER,
    dataDir: options.dataDir,
    clock,
    newId: idMaker(),
    readOnly,
    defaults: machineDefaults(),
  }
}

/** UUIDv7s that always grow, also within a millisecond and under a clock that stands still. */
function idMaker(): () => string {
  let last = 0
  return () => {
    last = Math.max(Date.now(), last + 1)
    return uuidV7(last, randomBytes(10))
  }
}

function machineDefaults(): Home['defaults'] {
  const { timeZone, locale } = new Intl.DateTimeFormat().resolvedOptions()
  return { timeZone, country: new Intl.Locale(locale).maximize().region ?? 'US' }
}

/** Imports into a copy of the network that is thrown away: what would happen, without it happening. */
async function tryImport(home: Home, order: ImportOrder): Promise<ImportView> {
  const copy = await mkdtemp(join(tmpdir(), 'digwell-try-'))
  try {
    const file = databaseFile(copy)
    await home.store.engine.backup(file)
    const trial = await openHome({ dataDir: copy, now: home.clock }, file)
    const runner = createRunner(carryHere(trial), (importId, error) =>
      noteFailure(trial, importId, error),
    )
    const id = await startImport(trial, runner, order)
    while (runner.isActive(id)) await new Promise((resolve) => setTimeout(resolve, 20))
    const view = await trial.store.read(trial.owner, (s) => viewImport(s, id, runner))
    await trial.store.close()
    return view
  } finally {
    await rm(copy, { recursive: true, force: true })
  }
}
