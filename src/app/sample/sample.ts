import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Receipt } from '../../domain/view/history-view.ts'
import { DigwellError } from '../../domain/digwell-error.ts'
import { sampleNetwork } from '../../sample/sample-network.ts'
import { findSampleImports } from '../../store/imports.ts'
import { undoChange } from '../history/undo-change.ts'
import { loadSettings, type Home } from '../home.ts'
import type { ImportRunner } from '../import/import-runner.ts'
import { startImport } from '../import/start-import.ts'

/** Writes the sample network's files and imports them like anybody's own. @returns the last import's id */
export async function addSample(home: Home, runner: ImportRunner): Promise<string> {
  const { known, timeZone } = await home.store.read(home.owner, async (s) => ({
    known: await findSampleImports(s),
    timeZone: (await loadSettings(home, s)).timeZone,
  }))
  const [there] = known
  if (there !== undefined) return there
  const folder = join(home.dataDir, 'sample')
  await rm(folder, { recursive: true, force: true })
  let id: string | null = null
  for (const [index, { label, files }] of sampleNetwork(home.clock(), timeZone).entries()) {
    const part = join(folder, String(index + 1))
    for (const { path, text } of files) {
      const place = join(part, path)
      await mkdir(dirname(place), { recursive: true, mode: 0o700 })
      await writeFile(place, text, { mode: 0o600 })
    }
    id = await startImport(home, runner, {
      paths: [part],
      label: `Sample network: ${label}`,
      sample: true,
    })
  }
  if (id === null) throw new DigwellError('not-found', 'The sample network is empty.')
  return id
}

/** Takes the sample network away again, whole; what the owner added of their own stays. */
export async function removeSample(home: Home, runner: ImportRunner): Promise<Receipt> {
  const ids = await home.store.read(home.owner, findSampleImports)
  for (const id of ids) await runner.pause(id)
  let last: Receipt | null = null
  for (const id of ids) {
    // Undoing one may have taken another along.
    const left = await home.store.read(home.owner, findSampleImports)
    if (!left.includes(id)) continue
    const outcome = await undoChange(home, id, { withEntangled: true })
    if (outcome.state === 'undone') last = { changeId: outcome.changeId, summary: outcome.summary }
  }
  await rm(join(home.dataDir, 'sample'), { recursive: true, force: true })
  if (last === null) throw new DigwellError('not-found', 'There is no sample network here.')
  return { ...last, summary: 'Removed the sample network' }
}
