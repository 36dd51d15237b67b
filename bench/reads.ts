/**
 * How long questions take with many people and a million interactions, how soon the server answers, and what
 * it holds in memory. `npm run bench:reads -- 10000 100000 --each 10` (interactions for each person).
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { startDigwell } from '../e2e/start-digwell.ts'
import { openDigwell } from '../src/main/open-digwell.ts'
import { seededRandom } from '../src/sample/random.ts'
import { numberArguments } from './arguments.ts'
import { figure, printMachine, printTable, spread, timed } from './figures.ts'
import { filledData } from './filled-data.ts'
import { scratchDirectory } from './scratch.ts'

const { options, rest } = numberArguments({ each: 10, asks: 200 })
const scratch = scratchDirectory()

async function repeat(times: number, work: (n: number) => unknown): Promise<number[]> {
  const found: number[] = []
  for (let n = 0; n < times; n++) found.push(await timed(() => work(n)))
  return found
}

/** Time from starting the program to its greeting, and its memory after three quiet seconds. */
async function serverFigures(dataDir: string): Promise<{ start: number; memoryMb: number }> {
  const began = performance.now()
  const server = await startDigwell({ dataDirectory: dataDir })
  const start = performance.now() - began
  await new Promise((resolve) => setTimeout(resolve, 3000))
  const status = readFileSync(`/proc/${server.process.pid}/status`, 'utf8')
  const memoryMb = Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? Number.NaN) / 1024
  await server.stop()
  return { start, memoryMb }
}

for (const people of rest.length === 0 ? [10_000, 100_000] : rest.map(Number)) {
  const { dataDir, ids, seconds } = await filledData(join(scratch, `data-${people}`), {
    people,
    interactions: people * options.each,
    years: 5,
    now: Date.now(),
  })
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
