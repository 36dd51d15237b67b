/**
 * A whole life imported from start to end, against the bare parsing of its mailbox in the same run.
 * `npm run bench:import -- --people 5000 --repeats 3`
 */
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { makeLife } from '../src/sample/make-life.ts'
import { numberArguments } from './arguments.ts'
import { median, printMachine, printTable } from './figures.ts'
import { mailboxOf } from './import-whole.ts'
import { scratchDirectory, writeFiles } from './scratch.ts'

const { options } = numberArguments({ people: 2000, years: 5, mails: 10, repeats: 3 })
const scratch = scratchDirectory()
const files = join(scratch, 'life')
const life = makeLife({
  people: options.people,
  years: options.years,
  seed: 'bench',
  now: Date.now(),
  mailsPerPerson: options.mails,
})
writeFiles(files, life.files())

type Run = {
  readonly rows: number
  readonly kept: number
  readonly setAside: number
  readonly milliseconds: number
  readonly peakMb: number
}

function run(step: 'parse' | 'import', path: string, dataDir = ''): Run {
  const child = join(import.meta.dirname, 'import-child.ts')
  const printed = execFileSync(
    process.execPath,
    [...process.execArgv, child, step, path, dataDir],
    { encoding: 'utf8' },
  )
  return JSON.parse(printed.trim().split('\n').at(-1) ?? '{}')
}

const rounds = Array.from({ length: options.repeats }, (_, round) => ({
  parse: run('parse', mailboxOf(files)),
  mailbox: run('import', mailboxOf(files), join(scratch, `mailbox-${round}`)),
  whole: run('import', files, join(scratch, `whole-${round}`)),
  again: run('import', files, join(scratch, `whole-${round}`)),
}))

const of = (step: keyof (typeof rounds)[number]) => {
  const times = rounds.map((round) => round[step].milliseconds / 1000)
  const mails = step === 'parse' ? (rounds[0]?.parse.rows ?? 0) : life.mails
  const peak = Math.max(...rounds.map((round) => round[step].peakMb))
  return [median(times), Math.max(...times), mails / median(times), peak] as const
}
const bare = of('parse')[2]
printTable(
  `Import of ${options.people} people and ${life.mails} mails, ${options.repeats} rounds`,
  ['step', 'median s', 'slowest s', 'mails/s', 'peak MB', 'of bare parsing'],
  [
    ['bare parsing of the mailbox', ...of('parse'), 1],
    ['import of the mailbox', ...of('mailbox'), of('mailbox')[2] / bare],
    ['import of the whole life', ...of('whole'), of('whole')[2] / bare],
    ['the same files again', ...of('again'), of('again')[2] / bare],
  ],
)
process.stdout.write(
  `\nImporting again takes ${(of('again')[0] / of('whole')[0]).toFixed(3)} of the first time.\n`,
)
const whole = rounds[0]?.whole
process.stdout.write(
  `Of ${whole?.rows ?? 0} rows in the files ${whole?.kept ?? 0} were kept and ${whole?.setAside ?? 0} set aside.\n`,
)
printMachine()
