#!/usr/bin/env node
// The `digwell` command: finds a Node that runs TypeScript as it is, and hands the command line over.
import { spawn, spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { packagesMatchLock } from './setup/packages-match-lock.mjs'
import { findRuntime } from './setup/runtime.mjs'

const house = fileURLToPath(new URL('..', import.meta.url))
const entry = fileURLToPath(new URL('../src/main/digwell.ts', import.meta.url))
const from = process.cwd()

process.chdir(house)
if (!packagesMatchLock()) {
  const { status } = spawnSync(process.execPath, ['scripts/setup.mjs'], { stdio: ['ignore', 2, 2] })
  if (status !== 0) process.exit(status ?? 1)
}
const runtime = findRuntime()
process.chdir(from)

if (runtime === process.execPath || Number(process.versions.node.split('.')[0]) >= 24) {
  process.argv[1] = entry
  await import('../src/main/digwell.ts')
} else {
  const child = spawn(runtime, ['--no-regexp-tier-up', entry, ...process.argv.slice(2)], {
    stdio: 'inherit',
  })
  process.on('SIGINT', () => null) // the terminal sends it to the child as well
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? (signal === null ? 70 : 130)
  })
}
