/**
 * How long questions take with many people and a million interactions, how soon the server answers, and what
 * it holds in memory. `npm run bench:reads -- 10000 100000 --each 10` (interactions for each person).
 */
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openDigwell } from '../src/main/open-digwell.ts'
import { seededRandom } from '../src/sample/random.ts'
import { openSqlite } from '../src/store/sqlite.ts'
import { createStore } from '../src/store/store.ts'
import { numberArguments } from './arguments.ts'
import { figure, printMachine, printTable, spread, timed } from './figures.ts'
import { fillStore } from './fill-store.ts'
import { scratchDirectory } from './scratch.ts'

const { options, rest } = numberArguments({ each: 10, asks: 200 })
const scratch = scratchDirectory()
const now = Date.now()

async function filled(
  people: number,
): Promise<{ dataDir: string; ids: readonly string[]; seconds: number }> {
  const dataDir = join(scratch, `data-${people}`)
  const empty = await openDigwell({ dataDir })
  await empty.session()
  await empty.close()
  const opened = openSqlite(join(dataDir, 'digwell.sqlite'), { bulk: true })
  const store = createStore(opened)
  const { owner_id: owner } = await opened.db
    .selectFrom('owner')
    .select('owner_id')
    .executeTakeFirstOrThrow()
  let ids: readonly string[] = []
  const milliseconds = await timed(async () => {
    ids = await fillStore(store, owner, {
      people,
      interactions: people * options.each,
      years: 5,
      now,
    })
  })
  await store.close()
  return { dataDir, ids, seconds: milliseconds / 1000 }
}

async function repeat(times: number, work: (n: number) => unknown): Promise<number[]> {
  const found: number[] = []
  for (let n = 0; n < times; n++) found.push(await timed(() => work(n)))
  return found
}

/** Time from starting the program to its first answer, and its memory after three quiet seconds. */
async function serverFigures(dataDir: string): Promise<{ start: number; memoryMb: number }> {
  const began = performance.now()
  const entry = join(import.meta.dirname, '../src/main/digwell.ts')
  const port = 20_000 + Math.floor((began * 1000) % 20_000)
  const server = spawn(
    process.execPath,
    [entry, 'serve', '--no-open', '--port', String(port), '--data', dataDir],
    { stdio: 'ignore' },
  )
  for (;;) {
    const answer = await fetch(`http://127.0.0.1:${port}/`).catch(() => null)
    if (answer !== null) break
    if (server.exitCode !== null) throw new Error(`The server ended with ${server.exitCode}`)
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  const start = performance.now() - began
  await new Promise((resolve) => setTimeout(resolve, 3000))
  const status = readFileSync(`/proc/${server.pid}/status`, 'utf8')
  const memoryMb = Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? Number.NaN) / 1024
  server.kill('SIGTERM')
  await new Promise((resolve) => server.once('exit', resolve))
  return { start, memoryMb }
}

for (const people of rest.length === 0 ? [10_000, 100_000] : rest.map(Number)) {
  const { dataDir, ids, seconds } = await filled(people)
  let opened = performance.now()
  const digwell = await openDigwell({ dataDir })
  opened = performance.now() - opened
  const random = seededRandom(11)
  const anyone = () => ids[random.int(ids.length)] ?? ''
  const names = await Promise.all(
    Array.from({ length: 60 }, async () => (await digwell.person(anyone())).name),
  )
  const prefix = (n: number) => (names[n % names.length] ?? 'a').slice(0, 1 + (n % 6))
  const rows: [string, readonly number[]][] = [
    ['today, first of the day', await repeat(1, () => digwell.today())],
    ['today', await repeat(30, () => digwell.today())],
    ['person', await repeat(options.asks, () => digwell.person(anyone()))],
    ['search while typing', await repeat(options.asks, (n) => digwell.search(prefix(n), 8))],
    ['people, first page', await repeat(30, () => digwell.people({ limit: 50 }))],
    [
      'people, last contact first',
      await repeat(30, () => digwell.people({ limit: 50, sort: 'last-contact' })),
    ],
    ['people, warm ones', await repeat(30, () => digwell.people({ limit: 50, states: ['warm'] }))],
    ['people, by words', await repeat(60, (n) => digwell.people({ limit: 50, q: prefix(n) }))],
    ['log a talk', await repeat(30, () => digwell.talked(anyone(), { channel: 'phone' }))],
  ]
  await digwell.close()
  printTable(
    `${figure(people)} people, ${figure(people * options.each)} interactions (filled in ${figure(seconds)} s)`,
    ['question', 'p50 ms', 'p95 ms', 'most ms'],
    rows.map(([question, times]) => [question, ...spread(times)]),
  )
  const { start, memoryMb } = await serverFigures(dataDir)
  process.stdout.write(
    `\nOpening ${figure(opened)} ms, server answers after ${figure(start)} ms, ${figure(memoryMb)} MB when idle.\n`,
  )
}
printMachine()
process.exit(0)
