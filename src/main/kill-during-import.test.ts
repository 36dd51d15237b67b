import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { makeLife } from '../sample/make-life.ts'
import { settled } from '../app/testing.ts'
import { openDigwell } from './open-digwell.ts'

const ENTRY = fileURLToPath(new URL('./digwell.ts', import.meta.url))
const NOW = '2026-11-24T09:00:00Z'
const KILLS = 20

/** Small, reproducible randomness: when to kill. */
function dice(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32
    return state / 2 ** 32
  }
}

function temporary(): string {
  const path = mkdtempSync(join(tmpdir(), 'digwell-kill-'))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  return path
}

async function writeLife(folder: string): Promise<void> {
  const life = makeLife({
    people: 150,
    years: 3,
    seed: 'kill',
    now: Date.parse(NOW),
    mailsPerPerson: 20,
  })
  for (const { path, chunks } of life.files()) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), [...chunks].join(''))
  }
}

/** What an import of the same files comes to when nothing disturbs it. */
async function whole(dataDir: string, folder: string) {
  const digwell = await openDigwell({ dataDir, now: () => Date.parse(NOW), resume: false })
  try {
    // A kill after the end lets the next run read the same files again, as an import of its own.
    const begun = (await digwell.imports()).at(-1)
    const view =
      begun?.state === 'done'
        ? begun
        : await settled(digwell, await digwell.startImport({ paths: [folder] }))
    const doctor = await digwell.doctor()
    const { rows, inView } = await digwell.people({ limit: 200, sort: 'name' })
    return {
      state: view.state,
      interactions: view.interactions.new,
      files: view.files.map((file) => [file.path, file.rows, file.linked, file.setAsideCount]),
      wrong: doctor.lines.filter((line) => !line.ok),
      inView,
      people: rows.map(({ id: _, ...row }) => row),
    }
  } finally {
    await digwell.close()
  }
}

/** Runs the import as its own process. @param killAfter ms; null: let it end */
async function runImport(dataDir: string, folder: string, killAfter: number | null) {
  const child = spawn(
    process.execPath,
    [ENTRY, 'import', folder, '--data', dataDir, '--now', NOW, '--json'],
    { stdio: 'ignore' },
  )
  const timer = killAfter === null ? null : setTimeout(() => child.kill('SIGKILL'), killAfter)
  await once(child, 'exit')
  if (timer !== null) clearTimeout(timer)
  return { wasKilled: child.signalCode === 'SIGKILL' }
}

test('killed twenty times at random moments, an import loses nothing and doubles nothing', async () => {
  const folder = temporary()
  await writeLife(folder)
  const undisturbed = temporary()
  const began = performance.now()
  await runImport(undisturbed, folder, null)
  const usual = performance.now() - began
  const expected = await whole(undisturbed, folder)
  expect(expected.state).toBe('done')
  expect(expected.interactions).toBeGreaterThan(1_000)
  const random = dice(7)
  for (let kills = 0; kills < KILLS;) {
    const dataDir = temporary()
    for (let isDone = false; !isDone && kills < KILLS;) {
      const { wasKilled } = await runImport(dataDir, folder, usual * (0.25 + 0.6 * random()))
      if (wasKilled) kills++
      else isDone = true
    }
    expect(await whole(dataDir, folder)).toEqual(expected)
  }
}, 300_000)
