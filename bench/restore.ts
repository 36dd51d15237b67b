/**
 * A life exported, read back into an empty place, and compared person for person.
 * `npm run bench:restore -- --people 1000`
 */
import { mkdirSync, createWriteStream } from 'node:fs'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { Digwell } from '../src/app/digwell.ts'
import type { PersonView } from '../src/domain/view/person-view.ts'
import { openDigwell } from '../src/main/open-digwell.ts'
import { makeLife } from '../src/sample/make-life.ts'
import { numberArguments } from './arguments.ts'
import { printMachine, printTable, timed } from './figures.ts'
import { importWhole } from './import-whole.ts'
import { scratchDirectory, writeFiles } from './scratch.ts'

const { options } = numberArguments({ people: 1000, mails: 8 })
const scratch = scratchDirectory()
const now = Date.now()

async function allPeople(digwell: Digwell): Promise<PersonView[]> {
  const found: PersonView[] = []
  let after: string | null = null
  do {
    const page = await digwell.people({
      limit: 200,
      sort: 'name',
      ...(after === null ? {} : { after }),
    })
    for (const row of page.rows) found.push(await digwell.person(row.id))
    after = page.next
  } while (after !== null)
  return found
}

/** What must survive: who they are, what is known of them, and how the tie stands. */
function essence({ name, tie, facts, tags, stance }: PersonView): string {
  const known = facts.map(({ field, value }) => `${field}=${value}`).toSorted()
  const counts = tie.counts.map(({ channel, in: received, out, met }) => [
    channel,
    received,
    out,
    met,
  ])
  return JSON.stringify([
    name,
    stance,
    tie.n,
    tie.state,
    tie.lastContactAt,
    counts,
    tags.toSorted(),
    known,
  ])
}

const source = join(scratch, 'life')
writeFiles(
  source,
  makeLife({
    people: options.people,
    years: 4,
    seed: 'restore',
    now,
    mailsPerPerson: options.mails,
  }).files(),
)
const original = await openDigwell({ dataDir: join(scratch, 'original'), now: () => now })
await importWhole(original, [source])

const exported = join(scratch, 'export')
const exportSeconds =
  (await timed(async () => {
    for await (const { name, chunks } of original.export('json')) {
      mkdirSync(dirname(join(exported, name)), { recursive: true })
      await pipeline(chunks, createWriteStream(join(exported, name)))
    }
  })) / 1000
const restored = await openDigwell({ dataDir: join(scratch, 'restored'), now: () => now })
const readSeconds = (await timed(() => importWhole(restored, [exported]))) / 1000

const before = (await allPeople(original)).map((person) => [person.name, essence(person)] as const)
const after = (await allPeople(restored)).map((person) => [person.name, essence(person)] as const)
const left = new Map<string, number>()
for (const [, text] of after) left.set(text, (left.get(text) ?? 0) + 1)
const differing = before.filter(([, text]) => {
  const times = left.get(text) ?? 0
  left.set(text, times - 1)
  return times <= 0
})

const backup = join(scratch, 'copy', 'digwell.sqlite')
mkdirSync(dirname(backup), { recursive: true })
const backupSeconds = (await timed(() => original.backup(backup))) / 1000

printTable(
  'Export, read back',
  ['what', 'figure'],
  [
    ['people before', before.length],
    ['people after', after.length],
    ['people that differ', differing.length],
    ['export s', exportSeconds],
    ['reading back s', readSeconds],
    ['backup s', backupSeconds],
  ],
)
for (const [name, text] of differing.slice(0, 3)) {
  const other = after.find(([called]) => called === name)?.[1] ?? 'nobody of that name'
  process.stdout.write(
    `\n${name}\n  before ${text.slice(0, 600)}\n  after  ${other.slice(0, 600)}\n`,
  )
}
printMachine()
process.exit(0)
