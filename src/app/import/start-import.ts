import { basename } from 'node:path'
import { DigwellError } from '../../domain/digwell-error.ts'
import type { ColumnsView } from '../../domain/view/import-view.ts'
import { listInputs } from '../../connect/files/list-inputs.ts'
import { COLUMN_FIELDS } from '../../import/column-fields.ts'
import { describeCsv } from '../../import/generic-csv/describe-csv.ts'
import { beginChange } from '../../store/change.ts'
import { findImport, findUnfinishedImports, insertImport } from '../../store/imports.ts'
import type { ImportOrder } from '../digwell.ts'
import type { Home } from '../home.ts'
import type { ImportRunner } from './import-runner.ts'

/**
 * Takes an order and starts it; the same order, interrupted before, goes on where it stopped.
 *
 * @returns the import's id, which is its change's
 */
export async function startImport(
  home: Home,
  runner: ImportRunner,
  order: ImportOrder,
): Promise<string> {
  if (order.paths.length === 0) {
    throw new DigwellError('invalid-input', 'Name at least one file, folder or zip.')
  }
  const interrupted = await home.store.read(home.owner, findUnfinishedImports)
  const same = interrupted.find((row) => isSameOrder(row.order_json, order))
  if (same !== undefined) {
    runner.start(same.id)
    return same.id
  }
  const id = home.newId()
  const at = home.clock()
  const label = order.label ?? labelOf(order.paths)
  await home.store.write(home.owner, async (s) => {
    await beginChange(s, {
      id,
      at,
      actor: 'import',
      verb: 'import',
      summary: `Imported ${label}`,
      state: 'open',
    })
    await insertImport(s, {
      id,
      label,
      order_json: JSON.stringify(order),
      phase: 'listing',
      at,
      finished_at: null,
      people_new: 0,
      people_updated: 0,
      to_review: 0,
      interactions_new: 0,
      news: 0,
      texts_kept: 0,
      promises_kept: 0,
      error: null,
      sample: order.sample === true ? 1 : 0,
    })
  })
  runner.start(id)
  return id
}

/** Up to this many files are named; more are counted. */
const MOST_NAMED = 3

/** `a.csv, b.vcf`, or `92 files`. */
function labelOf(paths: readonly string[]): string {
  if (paths.length > MOST_NAMED) return `${paths.length} files`
  return paths.map((path) => basename(path)).join(', ')
}

function isSameOrder(orderJson: string, order: ImportOrder): boolean {
  const { paths, columns, eventId } = JSON.parse(orderJson) as ImportOrder
  return (
    eventId === order.eventId &&
    JSON.stringify(paths) === JSON.stringify(order.paths) &&
    JSON.stringify(columns ?? {}) === JSON.stringify(order.columns ?? {})
  )
}

/** Goes on with imports that a stop or a crash interrupted. @returns their ids */
export async function resumeUnfinished(
  home: Home,
  runner: ImportRunner,
): Promise<readonly string[]> {
  const rows = await home.store.read(home.owner, findUnfinishedImports)
  for (const { id } of rows) runner.start(id)
  return rows.map(({ id }) => id)
}

/** What a table that nobody knows looks like, for saying what its columns hold. */
export async function describeColumns(
  home: Home,
  importId: string,
  path: string,
): Promise<ColumnsView> {
  const row = await home.store.read(home.owner, (s) => findImport(s, importId))
  if (row === undefined) throw new DigwellError('not-found', 'There is no such import.')
  const order = JSON.parse(row.order_json) as ImportOrder
  for await (const input of listInputs(order.paths)) {
    if ('reason' in input || input.path !== path) continue
    const table = describeCsv(input)
    if (table === null) continue
    return {
      path,
      header: table.header,
      sample: table.samples,
      proposal: Object.fromEntries(table.proposal),
      fields: COLUMN_FIELDS.map((field) => ({ field, title: field.replaceAll('-', ' ') })),
    }
  }
  throw new DigwellError('not-found', 'That file is gone or is no table; import it again.')
}
