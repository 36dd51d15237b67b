import { readdirSync, readFileSync } from 'node:fs'
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

test.each(scripts.filter((name) => !first.has(name)))('%s brings at most 60 KB more', (name) => {
  expect(size([...withImports(name)].filter((part) => !first.has(part)))).toBeLessThanOrEqual(
    60 * KB,
  )
})

test('the page holds no script and no style of its own, as the content security policy asks', () => {
  expect(page).not.toMatch(/<style|<script(?![^>]*\bsrc=)|\son\w+=|\sstyle=/)
})
