/**
 * Who is who, against the truth: at once, and with every review card answered from the truth.
 * `npm run bench:identity -- 2000 5000` on lives made here, or `-- FOLDER …` on folders with a truth.json.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Digwell, IdentityLine } from '../src/app/digwell.ts'
import { DigwellError } from '../src/domain/digwell-error.ts'
import type { ReviewCard, ReviewSide } from '../src/domain/view/review-view.ts'
import { openDigwell } from '../src/main/open-digwell.ts'
import { makeLife } from '../src/sample/make-life.ts'
import { numberArguments } from './arguments.ts'
import { printMachine, printTable, timed } from './figures.ts'
import { ownersOf, recordName, scoreIdentities, type RecordTruth } from './identity-score.ts'
import { importWhole } from './import-whole.ts'
import { scratchDirectory, writeFiles } from './scratch.ts'

const { options, rest } = numberArguments({ seed: 1, mails: 6 })
const scratch = scratchDirectory()

type World = { readonly name: string; readonly folder: string; readonly truth: RecordTruth }

function worldOf(argument: string): World {
  if (existsSync(join(argument, 'truth.json'))) {
    const truth: RecordTruth = JSON.parse(readFileSync(join(argument, 'truth.json'), 'utf8'))
    return { name: argument, folder: argument, truth }
  }
  const people = Number(argument)
  const life = makeLife({
    people,
    years: 5,
    seed: `identity-${options.seed}`,
    now: Date.now(),
    mailsPerPerson: options.mails,
  })
  const folder = join(scratch, `life-${people}`)
  writeFiles(folder, life.files())
  return { name: `${people} people, seed ${options.seed}`, folder, truth: life.truth }
}

async function identitiesOf(digwell: Digwell): Promise<IdentityLine[]> {
  const lines: IdentityLine[] = []
  for await (const line of digwell.identities()) lines.push(line)
  return lines
}

/** Answers cards until none is left or none can be answered; says how many it took. */
async function answerAll(digwell: Digwell, owners: ReadonlyMap<string, string>): Promise<number> {
  let answered = 0
  for (;;) {
    const { cards } = await digwell.review(200)
    if (cards.length === 0) return answered
    for (const card of cards) {
      if (await answerCard(digwell, card, answerFor(card, owners))) answered++
    }
  }
}

/** False where an answer to another card has settled this one. */
async function answerCard(
  digwell: Digwell,
  { id }: ReviewCard,
  answer: 'same' | 'different',
): Promise<boolean> {
  try {
    await digwell.answerReview(id, answer)
    return true
  } catch (error) {
    if (error instanceof DigwellError && error.kind === 'not-found') return false
    throw error
  }
}

function answerFor(
  { left, right }: ReviewCard,
  owners: ReadonlyMap<string, string>,
): 'same' | 'different' {
  const [one, other] = [whose(left, owners), whose(right, owners)]
  return one !== null && one === other ? 'same' : 'different'
}

/** The person whom most records of a side belong to. */
function whose({ records }: ReviewSide, owners: ReadonlyMap<string, string>): string | null {
  const counts = new Map<string, number>()
  for (const record of records) {
    const person = owners.get(recordName(record))
    if (person !== undefined) counts.set(person, (counts.get(person) ?? 0) + 1)
  }
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? null
}

const rows: (string | number)[][] = []
for (const argument of rest.length === 0 ? ['2000', '5000'] : rest) {
  const { name, folder, truth } = worldOf(argument)
  const digwell = await openDigwell({ dataDir: join(scratch, `data-${rows.length}`) })
  const seconds = (await timed(() => importWhole(digwell, [folder]))) / 1000
  const row = (label: string, cards: number, lines: readonly IdentityLine[]) => {
    const s = scoreIdentities(truth, lines)
    rows.push([
      label,
      s.precision.toFixed(4),
      s.recall.toFixed(4),
      s.f1.toFixed(4),
      s.bCubedF1.toFixed(4),
      s.exact.toFixed(3),
      s.largest,
      s.missing,
      cards,
      (cards * 100) / truth.people.length,
      seconds,
    ])
  }
  const { open } = await digwell.review(1)
  row(`${name}, at once`, open, await identitiesOf(digwell))
  const answered = await answerAll(digwell, ownersOf(truth))
  row('… and every card answered', answered, await identitiesOf(digwell))
  await digwell.close()
}
printTable(
  'Identity against the truth',
  [
    'life',
    'precision',
    'recall',
    'F1',
    'B³ F1',
    'exact',
    'most in one',
    'missing',
    'cards',
    'per 100',
    'import s',
  ],
  rows,
)
printMachine()
process.exit(0)
