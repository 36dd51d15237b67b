import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const run = promisify(execFile)

test('a checkout that is ready is left alone, in silence', async () => {
  const { stdout, stderr } = await run('node', ['scripts/setup.mjs', '--browser', '--postgres'])
  expect([stdout, stderr]).toEqual(['', ''])
})

test('a wish it does not know is refused', async () => {
  await expect(run('node', ['scripts/setup.mjs', '--wbe'])).rejects.toThrow(/does not know --wbe/)
})

test.each<[string, string, string]>([
  [
    'all passed',
    JSON.stringify({ numPassedTests: 3, numFailedTests: 0, testResults: [] }),
    '3 passed, 0 failed',
  ],
  [
    'one failed',
    JSON.stringify({ numPassedTests: 2, numFailedTests: 1, testResults: [] }),
    '2 passed, 1 failed',
  ],
  [
    'a file did not load',
    JSON.stringify({
      numPassedTests: 2,
      numFailedTests: 0,
      testResults: [{ status: 'failed', assertionResults: [] }],
    }),
    '2 passed, 1 failed',
  ],
  ['the runner died', '', '0 passed, 1 failed'],
])('the closing line when %s', async (_case, report, line) => {
  const directory = await mkdtemp(join(tmpdir(), 'digwell-count-'))
  await writeFile(join(directory, 'report.json'), report)
  const { stdout } = await run('node', [
    'scripts/count-tests.mjs',
    join(directory, 'report.json'),
  ]).catch((error: { stdout: string }) => error)
  expect(stdout).toBe(`${line}\n`)
  await rm(directory, { recursive: true })
})
