import { execFile } from 'node:child_process'
import { resolve } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const run = promisify(execFile)

type Cruise = {
  readonly summary: {
    readonly violations: readonly {
      readonly from: string
      readonly to: string
      readonly rule: { readonly name: string }
    }[]
  }
}

/** The violations found in a house, as `rule: from → to`, sorted. */
async function violationsIn(house: string): Promise<string[]> {
  const { stdout } = await run(
    process.execPath,
    [
      '--import',
      resolve('scripts/cruise-with-typescript-6.mjs'),
      resolve('node_modules/dependency-cruiser/bin/dependency-cruiser.mjs'),
      '--config',
      resolve('.dependency-cruiser.mjs'),
      '--output-type',
      'json',
      'src',
      'web',
    ],
    { cwd: house, maxBuffer: 1 << 26 },
  ).catch((failed: { stdout: string }) => failed)
  const { summary } = JSON.parse(stdout) as Cruise
  return summary.violations
    .map(({ rule, from, to }) => `${rule.name}: ${from} → ${to.replace(/^.*node_modules\//, '')}`)
    .sort()
}

test('every door that is broken on purpose is seen, type imports included, and nothing else', async () => {
  expect(await violationsIn('scripts/bad-house')).toEqual([
    'connect-uses-its-doors: src/connect/connect.ts → src/main/start.ts',
    'domain-uses-its-doors: src/domain/person.ts → src/app/greet.ts',
    'http-uses-its-doors: src/http/people.ts → src/connect/connect.ts',
    'insight-uses-its-doors: src/insight/depth.ts → src/plan/first.ts',
    'no-circles: src/cli/one.ts → src/cli/two.ts',
    'no-test-in-product: src/cli/two.ts → src/cli/testing.ts',
    'nobody-imports-main: src/connect/connect.ts → src/main/start.ts',
    'nothing-missing: src/cli/two.ts → ./gone.ts',
    'pure-rooms-touch-no-outside: src/formats/csv.ts → fs',
    'pure-rooms-touch-no-outside: src/insight/depth.ts → kysely/dist/index.js',
    'siblings-do-not-talk: src/import/mail/read.ts → src/import/csv/read.ts',
    'siblings-do-not-talk: web/features/today/today.ts → web/features/people/people.ts',
    'sql-stays-in-store: src/insight/depth.ts → kysely/dist/index.js',
    'text-uses-its-doors: src/text/fold.ts → src/store/row.ts',
    'web-runs-little-of-src: web/features/today/today.ts → src/app/greet.ts',
  ])
})
