import { randomBytes } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { DigwellError } from '../../domain/digwell-error.ts'
import { findUnfinishedImports } from '../../store/imports.ts'
import { eraseOwner } from '../../store/erase-owner.ts'
import type { Home } from '../home.ts'
import type { ImportRunner } from '../import/import-runner.ts'

/** What the data directory holds of people besides the database; keys and paired phones stay. */
const FOLDERS = ['sample', 'uploads', 'backups']

const PATIENCE_MS = 60_000
const LOOK_MS = 100

/**
 * Erases the whole network for good: every row, copies made before upgrades, files on their way in. After it
 * Digwell stands as new. What was exported or backed up elsewhere is not touched.
 *
 * @throws DigwellError `conflict` when something is still being worked out after a minute
 */
export async function eraseEverything(home: Home, runner: ImportRunner): Promise<void> {
  const running = await home.store.read(home.owner, findUnfinishedImports)
  for (const { id } of running) await runner.pause(id)
  await untilQuiet(home)
  await home.store.write(home.owner, (s) =>
    eraseOwner(s, { at: home.clock(), secret: randomBytes(32).toString('base64url') }),
  )
  for (const folder of FOLDERS) {
    await rm(join(home.dataDir, folder), { recursive: true, force: true })
  }
  await home.store.engine.compact()
}

/** What is worked out aside would write of people who are no more. */
async function untilQuiet({ aside }: Home): Promise<void> {
  const until = performance.now() + PATIENCE_MS
  while (aside?.isOn() === true) {
    if (performance.now() > until) {
      throw new DigwellError('conflict', 'Digwell is still counting. Try again in a minute.')
    }
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS))
  }
}
