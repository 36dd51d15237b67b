import type { FoundFile } from '../../connect/files/list-inputs.ts'
import type { Writer } from '../../store/change.ts'
import type { ImportFileRow, ImportRow } from '../../store/import-rows.ts'
import type { ImportOrder } from '../digwell.ts'
import type { Home } from '../home.ts'
import type { ImportHooks } from './import-hooks.ts'
import type { ImportMeter } from './import-progress.ts'
import type { AtEvent } from './list-at-event.ts'

/** An import being carried through its phases. */
export type ImportRun = {
  readonly home: Home
  readonly hooks: ImportHooks
  readonly order: ImportOrder
  /** The event on whose page the files were dropped. */
  readonly at: AtEvent | null
  row: ImportRow
  files: readonly ImportFileRow[]
  inputs: ReadonlyMap<string, FoundFile>
  meter: ImportMeter
  readonly transact: <T>(work: (w: Writer) => Promise<T>) => Promise<T>
}
