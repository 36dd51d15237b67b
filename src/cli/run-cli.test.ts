import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { DigwellError } from '../domain/digwell-error.ts'
import type { OpenOptions } from './run-cli.ts'
import { runLine } from './testing.ts'

const json = (text: string): unknown => JSON.parse(text)

test('today tells scripts each move with its reasons, times in ISO 8601', async () => {
  const { code, out } = await runLine('today --json')
  expect(code).toBe(0)
  expect(json(out)).toMatchObject({
    date: '2026-11-24',
    moves: [
      {
        id: 'move-1',
        kind: 'reply-owed',
        personId: 'ana',
        person: 'Ana Ruiz',
        channel: 'email',
        say: 'Answer her question about the index.',
        reasons: [
          {
            text: 'She asked',
            at: '2026-11-24T12:00:00.000Z',
            source: 'Mail',
            locator: 'interaction:i1',
          },
        ],
      },
    ],
  })
})

test('today tells people whom, why, how, and what to type next', async () => {
  const { out } = await runLine('today')
  expect(out).toContain('Ana Ruiz, Editor, Oak Press')
  expect(out).toContain('She asked on 20 November.')
  expect(out).toContain('digwell done move-1')
})

test('import sums up what happened to each file and row', async () => {
  const { code, out, asked } = await runLine('import contacts.csv --json')
  expect(code).toBe(0)
  expect(json(out)).toMatchObject({
    changeId: 'change-1',
    files: [
      {
        path: 'contacts.csv',
        kind: 'csv/contacts',
        rows: 3,
        linked: 2,
        unchanged: 0,
        setAside: [{ line: 4, reason: 'no name' }],
      },
    ],
    people: { new: 2, updated: 0, toReview: 1 },
    interactions: { new: 0 },
  })
  expect(asked[0]).toEqual(['startImport', { paths: [resolve('contacts.csv')] }])
})

test('an import that was interrupted says how to go on, and 130', async () => {
  const { code, out } = await runLine('import contacts.csv', {}, 'paused')
  expect([code, out]).toEqual([130, expect.stringContaining('goes on where it stopped')])
})

test('people go on over the pages up to the limit', async () => {
  const { out } = await runLine('people --limit 430 --json')
  const { people, inView } = json(out) as { people: { id: string }[]; inView: number }
  expect([people.length, people.at(-1)?.id, inView]).toEqual([430, 'p429', 450])
})

test('names from files cannot command the terminal', async () => {
  expect((await runLine('people --limit 1')).out).not.toContain('\u001B')
})

test('identities come as lines of JSON', async () => {
  const { out } = await runLine('identities')
  expect(out.trim().split('\n').map(json)).toEqual([
    { cluster: 'ana', source: 'mail', key: 'ana@oak.example' },
    { cluster: 'ana', source: 'linkedin', key: 'in/ana-ruiz' },
  ])
})

test.each([
  ['later move-1', '2026-12-01'],
  ['later move-1 --until 3d', '2026-11-27'],
  ['later move-1 --until 2026-12-24', '2026-12-24'],
])('%s means until %s', async (line, until) => {
  expect((await runLine(line)).asked.at(-1)).toEqual(['moveLater', 'move-1', until])
})

test.each<[string, number, string]>([
  ['person Ana', 5, 'Two people are called Ana.'],
  ['undo', 5, '--with-entangled'],
  ['doctor', 5, 'backup'],
  ['skip move-1 --why bored', 2, 'not-them'],
  ['later move-1 --until soon', 2, '2026-11-24'],
  ['people --limit many', 2, 'whole number'],
  [
    'events add Fair --hours -3',
    2,
    '“-3” does not fit. Give a whole number from 0 to 1000, like 3.',
  ],
  ['capture', 2, 'Say whom you met, like: digwell capture Kim Sato'],
  ['people --state hot', 2, 'dormant'],
  ['follow-up Ana call', 2, '--due'],
  ['today --now yesterday', 2, '2026-11-24T09:30Z'],
  ['serve --host 0.0.0.0', 2, 'this machine alone'],
  ['serve --port 70000', 2, '65535'],
  ['dance', 2, 'unknown command'],
  ['start --help', 2, 'unknown command'],
  ['people --colour', 2, 'unknown option'],
  ['import', 2, 'missing required argument'],
  ['history', 70, 'a bug'],
])('%s ends with %i and says why', async (line, code, words) => {
  const result = await runLine(line)
  expect([result.code, result.err]).toEqual([code, expect.stringContaining(words)])
  expect(result.opened.length).toBe(result.closed)
})

test('opens the data that is named, at the time that is named', async () => {
  const { opened } = await runLine('today --data /tmp/kim --now 2026-06-30T12:00:00Z')
  expect(opened[0]?.dataDir).toBe('/tmp/kim')
  expect(opened[0]?.now?.()).toBe(Date.UTC(2026, 5, 30, 12))
})

test('a dry run imports nothing', async () => {
  const { out, asked } = await runLine('import contacts.csv --dry-run')
  expect(asked.map(([verb]) => verb)).toEqual(['tryImport'])
  expect(out).toContain('nothing was kept')
})

test('what only reads still looks when a server holds the data, what writes does not', async () => {
  const tried: unknown[] = []
  const openDigwell = async ({ readOnly }: OpenOptions) => {
    tried.push(readOnly)
    throw new DigwellError('locked', 'Digwell is running (process 42).')
  }
  const written = await runLine('talked Ana', { openDigwell })
  expect([written.code, written.err, tried]).toEqual([
    8,
    'digwell: Digwell is running (process 42).\n',
    [undefined],
  ])
  await runLine('people', { openDigwell })
  expect(tried).toEqual([undefined, undefined, true])
})

test('serve takes its port and whether to open a browser', async () => {
  const { served } = await runLine('serve --port 0 --no-open --data /tmp/kim')
  expect(served).toEqual([{ dataDir: '/tmp/kim', port: 0, openBrowser: false, json: false }])
})

test('help lists every command and exits with 0', async () => {
  const { code, out } = await runLine('--help')
  expect(code).toBe(0)
  for (const word of ['import', 'today', 'review', 'identities', 'serve', 'link', 'backup']) {
    expect(out).toContain(word)
  }
  expect((await runLine('')).out).toBe(out)
  expect((await runLine('--version')).out).toBe('0.0.0\n')
})
