import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { temporaryDirectory } from '../app/testing.ts'

const ENTRY = fileURLToPath(new URL('./digwell.ts', import.meta.url))
const run = promisify(execFile)

test('an event is added, somebody met there is noted and followed up, all by command', async () => {
  const data = temporaryDirectory()
  const digwell = async (...args: string[]): Promise<Record<string, unknown>> => {
    const now = ['--now', '2026-11-24T20:00:00Z']
    const all = [ENTRY, ...args, '--data', data, ...now, '--json']
    const { stdout } = await run(process.execPath, all)
    return JSON.parse(stdout) as Record<string, unknown>
  }
  const start = '2026-11-24T18:30:00Z'
  await digwell('events', 'add', 'Archive', 'Night', '--start', start, '--goal', 'two good talks')
  const noted = ['--detail', 'runs a reading group', '--chips', 'wants,promised']
  const met = await digwell('capture', 'Kim', 'Sato', '--event', 'Archive Night', ...noted)
  await digwell('capture', 'triage', String(met['id']), 'follow-up', '--due', '2026-11-26')
  expect(await digwell('event', 'Archive Night')).toMatchObject({
    goal: 'two good talks',
    captures: [
      {
        name: 'Kim Sato',
        detail: 'runs a reading group',
        chips: ['wants', 'promised'],
        state: 'follow-up',
        followUpBy: '2026-11-26',
      },
    ],
  })
  await expect(digwell('capture', 'Ana', '--chips', 'loud')).rejects.toMatchObject({
    stderr: expect.stringContaining('"loud" is none of: promised, wants, offers, from.') as string,
  })
})
