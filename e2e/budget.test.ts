import { readdirSync, readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import { expect, test } from 'vitest'

const WEB = fileURLToPath(new URL('../dist/web/', import.meta.url))
const IMPORTS = /(?:\bimport|\bfrom)\s*["']\.\/([^"']+\.js)["']/g
const KB = 1000

const read = (name: string) => readFileSync(`${WEB}assets/${name}`)
const scripts = readdirSync(`${WEB}assets`).filter((name) => name.endsWith('.js'))

/** A script and everything it imports at once, lazily fetched parts left out. */
function withImports(name: string, found = new Set<string>()): Set<string> {
  if (found.has(name)) return found
  found.add(name)
  for (const [, imported = ''] of read(name).toString('utf8').matchAll(IMPORTS)) {
    withImports(imported, found)
  }
  return found
}

const size = (names: Iterable<string>) =>
  [...names].reduce((sum, name) => sum + brotliCompressSync(read(name)).length, 0)

const page = readFileSync(`${WEB}index.html`, 'utf8')
const entry = /assets\/(index-[^"]+\.js)/.exec(page)?.[1] ?? ''
const first = withImports(entry)

test('the first screen needs at most 160 KB of script', () => {
  expect(first.size).toBeGreaterThan(1)
  expect(size(first)).toBeLessThanOrEqual(160 * KB)
})

/** The coach reads in a worker with a model of the language, fetched on the first focus of a text. */
const isCoach = (name: string) => name.startsWith('coach-worker-')

test('the coach comes by itself and weighs at most 950 KB', () => {
  const coach = scripts.filter(isCoach)
  expect(coach).toHaveLength(1)
  // As it was laid ready by the build: compressing four megabytes anew takes ten seconds.
  const [compressed = 0] = coach.map((name) => statSync(`${WEB}assets/${name}.br`).size)
  expect(compressed).toBeGreaterThan(100 * KB)
  expect(compressed).toBeLessThanOrEqual(950 * KB)
})

test.each(scripts.filter((name) => !first.has(name) && !isCoach(name)))(
  '%s brings at most 60 KB more',
  (name) => {
    expect(size([...withImports(name)].filter((part) => !first.has(part)))).toBeLessThanOrEqual(
      60 * KB,
    )
  },
)

test('the page holds no script and no style of its own, as the content security policy asks', () => {
  expect(page).not.toMatch(/<style|<script(?![^>]*\bsrc=)|\son\w+=|\sstyle=/)
})
