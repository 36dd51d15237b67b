/**
 * Ten thousand cards in one file, with and without UID, then again; and how long other questions wait meanwhile.
 * `npm run bench:vcards -- --cards 10000`
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Digwell } from '../src/app/digwell.ts'
import { openDigwell } from '../src/main/open-digwell.ts'
import { nameSource } from '../src/sample/invent-name.ts'
import { seededRandom, seedOf } from '../src/sample/random.ts'
import { numberArguments } from './arguments.ts'
import { printMachine, printTable, spread, timed } from './figures.ts'
import { importWhole } from './import-whole.ts'
import { scratchDirectory } from './scratch.ts'

const { options } = numberArguments({ cards: 10_000 })
const scratch = scratchDirectory()

function cards(withUid: boolean): string {
  const random = seededRandom(seedOf('vcards'))
  const nextName = nameSource(random)
  return Array.from({ length: options.cards }, (_, n) => {
    const { given, family } = nextName()
    return [
      'BEGIN:VCARD',
      'VERSION:3.0',
      `N:${family};${given};;;`,
      `FN:${given} ${family}`,
      `EMAIL;type=WORK:person${n}@work${n % 700}.example`,
      ...(n % 3 === 0
        ? [
            `TEL;type=CELL:+1 ${201 + (n % 700)} 555 01${String(Math.floor(n / 700) % 100).padStart(2, '0')}`,
          ]
        : []),
      ...(withUid ? [`UID:00000000-0000-4000-8000-${String(n).padStart(12, '0')}`] : []),
      'END:VCARD',
      '',
    ].join('\r\n')
  }).join('')
}

/** Asks for people every few milliseconds while `work` goes on. */
async function whileAsking(
  digwell: Digwell,
  work: () => Promise<unknown>,
): Promise<{ seconds: number; waits: number[] }> {
  const waits: number[] = []
  let isDone = false
  const asking = (async () => {
    while (!isDone) {
      waits.push(await timed(() => digwell.people({ limit: 50 })))
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  })()
  const milliseconds = await timed(work)
  isDone = true
  await asking
  return { seconds: milliseconds / 1000, waits }
}

const rows: (string | number)[][] = []
for (const withUid of [true, false]) {
  const file = join(scratch, `cards-${withUid ? 'uid' : 'plain'}.vcf`)
  writeFileSync(file, cards(withUid))
  const digwell = await openDigwell({ dataDir: join(scratch, `data-${withUid}`) })
  await digwell.people({ limit: 1 })
  for (const time of ['first', 'again']) {
    const { seconds, waits } = await whileAsking(digwell, () => importWhole(digwell, [file]))
    rows.push([
      `${withUid ? 'with' : 'without'} UID, ${time}`,
      seconds,
      options.cards / seconds,
      ...spread(waits),
      (await digwell.people({ limit: 1 })).inView,
    ])
  }
  await digwell.close()
}
printTable(
  `${options.cards} cards in one file; how long a page of people takes meanwhile`,
  ['cards', 's', 'cards/s', 'p50 ms', 'p95 ms', 'most ms', 'people'],
  rows,
)
printMachine()
process.exit(0)
