import { DigwellError } from '../../domain/digwell-error.ts'
import type { ReadBatch } from '../../domain/reader.ts'
import type { OwnClaim, SetAside } from '../../domain/source-record.ts'
import { SOURCE_WORDS } from '../../domain/source-words.ts'
import type { Settings } from '../../domain/view/settings-view.ts'
import { insertRows, type Writer } from '../../store/change.ts'
import { forgottenHash, forgottenKey, listForgotten } from '../../store/forgotten.ts'
import { addImportCounts, findReadFile, patchImportFile } from '../../store/imports.ts'
import { namedId } from '../../store/named-id.ts'
import { markGone } from '../../store/records.ts'
import type { ImportFileRow } from '../../store/import-rows.ts'
import { putSetting } from '../../store/settings.ts'
import type { Home } from '../home.ts'
import { noteOwnPlaces } from '../owner/own-country.ts'
import { keepBatch } from './keep-batch.ts'
import type { KeepContext } from './keep-context.ts'
import type { ImportMeter } from './import-progress.ts'
import type { OwnSettings } from './own-settings.ts'
import { isResumable, withClaims, type ReadableFile } from './readable-file.ts'
import type { ReadingAhead } from './reading-ahead.ts'
import { rememberColumns } from './table-columns.ts'
import type { PersonaDrafts } from './persona-drafts.ts'
import { PromisedThreads } from './promised-threads.ts'
import type { ImportHooks } from './import-hooks.ts'

export type FileRun = ReadableFile & {
  readonly home: Home
  readonly importId: string
  readonly ahead: ReadingAhead
  readonly own: OwnSettings
  readonly drafts: PersonaDrafts
  readonly meter: ImportMeter
  readonly hooks: ImportHooks
  readonly transact: <T>(work: (w: Writer) => Promise<T>) => Promise<T>
}

/** Set-aside rows kept in full; beyond that they are counted. */
const MOST_SET_ASIDE = 1_000
const PROGRESS_MS = 250

type Counts = Pick<ImportFileRow, 'rows' | 'linked' | 'unchanged' | 'set_aside_count'> & {
  setAside: SetAside[]
}

/** Reads one file to its end, chunk by chunk; a file read before with the same bytes is not read again. */
export async function readFile(run: FileRun): Promise<'read' | 'same' | 'refused' | 'paused'> {
  const { home, reader, input, file } = run
  const print = await run.print()
  const former = await home.store.read(home.owner, (s) => findReadFile(s, print))
  if (former !== undefined) {
    await run.transact((w) =>
      patchImportFile(w, file.id, {
        state: 'same-as-before',
        fingerprint: print,
        rows: former.rows,
        linked: former.linked,
        unchanged: former.linked,
        set_aside: former.set_aside,
        set_aside_count: former.set_aside_count,
      }),
    )
    return 'same'
  }
  let settings = await run.own.load()
  const mailboxOwner = await run.owner()
  if (mailboxOwner !== null) settings = await learn(run, settings, [mailboxOwner])
  const context = await keepContext(run, settings)
  const resumable = isResumable(run)
  const counts = startCounts(file, resumable)
  let lastProgress = 0
  const batches = run.ahead.batchesOf(run, run.ahead.contextOf(run, settings))
  const next = batches[Symbol.asyncIterator]()
  for (;;) {
    const step = await next.next().catch((error: unknown) => asProblem(error))
    if ('problem' in step) return refuse(run, step.problem)
    if (step.done === true) break
    const batch = step.value
    await keepChunk(run, context, batch, counts, resumable ? batch.cursor : 0)
    settings = await learn(
      run,
      settings,
      batch.records.flatMap((record) => record.own ?? []),
    )
    run.meter.read(batch.cursor, batch.rows)
    const now = performance.now()
    if (now - lastProgress > PROGRESS_MS) {
      lastProgress = now
      noteFound(run, batch)
      run.hooks.onProgress(run.meter.view())
    }
    if (run.hooks.shouldPause()) {
      await next.return?.()
      return 'paused'
    }
  }
  await run.transact(async (w) => {
    if (run.columns !== undefined) await rememberColumns(w, input, run.columns)
    if (reader.complete) await markGone(w, context.sourceId, [...context.kinds])
    await patchImportFile(w, file.id, { state: 'read', fingerprint: print, cursor: file.size })
  })
  return 'read'
}

/** A file that breaks off half-way keeps what was read of it; what is not the file's fault goes on up. */
function asProblem(error: unknown): { problem: string } {
  if (error instanceof DigwellError) return { problem: error.message }
  if (error instanceof Error && 'code' in error) return { problem: error.message }
  throw error
}

async function refuse(run: FileRun, problem: string): Promise<'refused'> {
  await run.transact((w) =>
    patchImportFile(w, run.file.id, {
      state: 'refused',
      reason: `Read up to here, then it broke off: ${problem}`,
    }),
  )
  return 'refused'
}

function startCounts(file: ImportFileRow, resumable: boolean): Counts {
  const goesOn = resumable && file.cursor > 0
  return {
    rows: goesOn ? file.rows : 0,
    linked: goesOn ? file.linked : 0,
    unchanged: goesOn ? file.unchanged : 0,
    set_aside_count: goesOn ? file.set_aside_count : 0,
    setAside: goesOn ? (JSON.parse(file.set_aside) as SetAside[]) : [],
  }
}

async function keepContext(run: FileRun, settings: Settings): Promise<KeepContext> {
  const { home, reader, input } = run
  const key = reader.sourceKey(input)
  const sourceId = namedId('source', reader.source, key)
  const forgotten = await home.store.read(home.owner, listForgotten)
  await run.transact((w) =>
    insertRows(
      w,
      'source',
      [{ id: sourceId, kind: reader.source, key, label: SOURCE_WORDS[reader.source] }],
      'ignore',
    ),
  )
  return {
    sourceId,
    sourceKind: reader.source,
    cites: reader.cites(input),
    fileId: run.file.id,
    timeZone: settings.timeZone,
    now: home.clock(),
    drafts: run.drafts,
    met: new Set(),
    promisedThreads: new PromisedThreads(),
    kinds: new Set(),
    isForgotten: (personaId, facts) => {
      const isKnown = (name: string) => forgotten.hashes.has(forgottenHash(forgotten.secret, name))
      if (forgotten.hashes.size === 0) return false
      return (
        isKnown(personaId) ||
        facts.some(
          ({ field, value }) =>
            (field === 'email' || field === 'linkedin') && isKnown(forgottenKey(field, value)),
        )
      )
    },
  }
}

/** One transaction: rows, counters and cursor together, so that a kill loses nothing and doubles nothing. */
async function keepChunk(
  run: FileRun,
  context: KeepContext,
  batch: ReadBatch,
  counts: Counts,
  cursor: number,
): Promise<void> {
  await run.transact(async (w) => {
    const kept = await keepBatch(w, context, batch)
    counts.rows += batch.rows
    counts.linked += kept.linked
    counts.unchanged += kept.unchanged
    counts.set_aside_count += batch.setAside.length + kept.forgotten
    counts.setAside.push(...batch.setAside.slice(0, MOST_SET_ASIDE - counts.setAside.length))
    const { setAside, ...columns } = counts
    await patchImportFile(w, run.file.id, {
      ...columns,
      set_aside: JSON.stringify(setAside),
      state: 'reading',
      cursor,
    })
    if (kept.interactions > 0 || kept.news > 0 || kept.texts > 0) {
      await addImportCounts(w, run.importId, kept)
    }
  })
}

async function notePlaces(run: FileRun, claims: readonly OwnClaim[]): Promise<void> {
  const places = claims.flatMap((claim) => claim.places ?? [])
  if (places.length > 0) await run.transact((w) => noteOwnPlaces(w, places))
}

async function learn(
  run: FileRun,
  settings: Settings,
  claims: readonly OwnClaim[],
): Promise<Settings> {
  if (claims.length === 0) return settings
  run.own.noteTold()
  await notePlaces(run, claims)
  const known = withClaims(settings, claims)
  if (known !== settings) {
    await run.transact(async (w) => {
      for (const name of ['ownNames', 'ownEmails', 'ownPhones', 'ownLinkedin'] as const) {
        if (known[name] !== settings[name]) await putSetting(w, name, known[name])
      }
    })
  }
  return known
}

function noteFound(run: FileRun, batch: ReadBatch): void {
  const named = batch.records
    .flatMap((record) => record.personas)
    .filter((claim) => claim.name !== undefined && claim.standing !== 'never')
  const last = named.at(-1)
  if (last?.name !== undefined) run.meter.found(`${last.name}, from ${run.reader.title}`)
}
