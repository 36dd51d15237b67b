import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { findRuntime } from './runtime.mjs'
import { fail, say } from './say.mjs'

const STAMP = 'dist/web/.stamp'
/** Everything the built web app is made of. */
const MADE_OF = ['web', 'src/domain', 'src/text', 'vite.config.ts', 'package-lock.json']

function filesBelow(path) {
  if (!existsSync(path)) return []
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesBelow(`${path}/${name}`))
}

function sourceHash() {
  const hash = createHash('sha256')
  for (const file of MADE_OF.flatMap(filesBelow)) {
    if (!/\.test\.tsx?$/.test(file)) hash.update(file).update('\0').update(readFileSync(file))
  }
  return hash.digest('hex')
}

/** Builds the web app into dist/web when its sources changed since. */
export function ensureWebApp() {
  const hash = sourceHash()
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === hash) return
  say('building the web app …')
  const { status } = spawnSync(findRuntime(), ['scripts/build-web.mjs'], {
    stdio: ['ignore', process.stderr, process.stderr],
  })
  if (status !== 0) fail('the web app did not build; see above.')
  writeFileSync(STAMP, hash)
}
