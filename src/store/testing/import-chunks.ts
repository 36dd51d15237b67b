// Run by tests as a process of its own: imports in chunks that commit with their cursor, and says after
// each how far it came. Goes on from the cursor when it is started again.
import { beginChange, continueChange, findChange, insertRows } from '../change.ts'
import type { Row } from '../engine.ts'
import { findImportFiles, insertImportFiles, patchImportFile } from '../imports.ts'
import { insertInteractions } from '../interactions.ts'
import { namedId } from '../named-id.ts'
import { openPostgres } from '../postgres.ts'
import { openSqlite } from '../sqlite.ts'
import { createStore } from '../store.ts'
import { interactionRow, participantRow, personaRow } from './rows.ts'

const [where = '', owner = '', importId = ''] = process.argv.slice(2)
const TOTAL = 8_000
const CHUNK = 20

const store = createStore(
  where.startsWith('postgresql:')
    ? openPostgres(where, { max: 1 })
    : openSqlite(where, { bulk: true }),
)
await store.write(owner, async (s) => {
  if ((await findChange(s, importId)) !== undefined) return
  const words = { actor: 'import', verb: 'import', summary: 'Imported', state: 'open' } as const
  await beginChange(s, { id: importId, at: 0, ...words })
  await insertImportFiles(s, [{ ...freshFile(), id: importId, import_id: importId }])
})
for (let cursor = 0; cursor < TOTAL;) {
  cursor = await store.write(owner, async (s) => {
    const w = continueChange(s, { id: importId, at: 0 })
    const [file] = await findImportFiles(s, importId)
    const from = file?.cursor ?? 0
    const ids = Array.from({ length: Math.min(CHUNK, TOTAL - from) }, (_, i) => String(from + i))
    await insertRows(
      w,
      'persona',
      ids.map((id) => personaRow(namedId('persona', id))),
    )
    await insertInteractions(
      w,
      ids.map((id) => interactionRow(namedId('interaction', id))),
      ids.map((id) => participantRow(namedId('interaction', id), namedId('persona', id))),
    )
    await patchImportFile(s, importId, { cursor: from + ids.length })
    return from + ids.length
  })
  process.stdout.write(`${cursor}\n`)
}
await store.close()
process.stdout.write('done\n')

function freshFile() {
  return {
    position: 0,
    path: 'mail.mbox',
    size: TOTAL,
    fingerprint: null,
    kind: null,
    title: null,
    state: 'reading',
    rows: 0,
    linked: 0,
    unchanged: 0,
    set_aside_count: 0,
    set_aside: '[]',
    cursor: 0,
    reason: null,
  } satisfies Row
}
