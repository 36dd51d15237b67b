/**
 * How long it takes to find who could use what: from the words themselves, from the index, and after one
 * person changed. `node bench/match-needs.ts 10000 100000 --needs 400`.
 */
import { DAY_MS } from '../src/domain/instant.ts'
import { TIE_STATES } from '../src/domain/tie.ts'
import { OWNER, type Stated } from '../src/insight/found-match.ts'
import { matchNeeds } from '../src/insight/match-needs.ts'
import { indexTerms, putHolder, type Holder } from '../src/insight/term-index.ts'
import { seededRandom } from '../src/sample/random.ts'
import { FIELDS } from '../src/text/fields/fields.ts'
import { termsOf } from '../src/text/fields/terms-of.ts'
import { numberArguments } from './arguments.ts'
import { printMachine, printTable, quantile, timed } from './figures.ts'

const { options, rest } = numberArguments({ needs: 400, changes: 200 })
const now = Date.UTC(2026, 10, 22)
const random = seededRandom(5)
const words = FIELDS.flatMap((field) => field.words.replaceAll('*', 'er').split(', '))
/** Some words are said of many, most of few. */
const anyWord = () => words[Math.floor(words.length * random.next() ** 2)] ?? ''

type Written = { readonly personId: string; readonly title: string; readonly interest: string }

function write(n: number): Written {
  const title = random.next() < 0.7 ? `Senior ${anyWord()} and ${anyWord()}` : ''
  const interest = random.next() < 0.1 ? `${anyWord()}, thing${random.int(40_000)}` : ''
  return { personId: `person-${n}`, title, interest }
}

function holderOf({ personId, title, interest }: Written): Holder {
  const state = TIE_STATES[random.int(TIE_STATES.length)] ?? 'none'
  const held = (said: 'title' | 'interest', value: string) =>
    termsOf(value).map(({ term }) => ({ term, said, words: value, source: 'mail', at: now }))
  return {
    personId,
    state,
    employer: `works-${random.int(3000)}`,
    terms: [...held('title', title), ...held('interest', interest)],
  }
}

function need(n: number, people: number): Stated {
  return {
    id: `need-${n}`,
    personId: n % 20 === 0 ? null : `person-${random.int(people)}`,
    way: n % 3 === 0 ? 'offer' : 'need',
    at: now - random.int(200) * DAY_MS,
    sure: n % 2 === 0,
    terms: termsOf(`a ${anyWord()} for ${anyWord()}`).map(({ term }) => term),
  }
}

const rows = []
for (const people of rest.length === 0 ? [10_000, 100_000] : rest.map(Number)) {
  const written = Array.from({ length: people }, (_, n) => write(n))
  const stated = Array.from({ length: options.needs }, (_, n) => need(n, people))
  let holders: Holder[] = []
  let index = indexTerms([])
  let found = 0
  const reading = await timed(() => (holders = written.map(holderOf)))
  const indexing = await timed(() => (index = indexTerms(holders)))
  const matching = await timed(() => (found = matchNeeds({ index, stated, now }).length))
  const changes: number[] = []
  for (let n = 0; n < options.changes; n++) {
    const one = holderOf({ ...write(n), personId: `person-${random.int(people)}` })
    const focus = new Set([one.personId, ...(n % 10 === 0 ? [OWNER] : [])])
    changes.push(
      await timed(() => {
        putHolder(index, one)
        matchNeeds({ index, stated, now, focus })
      }),
    )
  }
  rows.push([
    String(people),
    reading,
    indexing,
    matching,
    reading + indexing + matching,
    quantile(changes, 0.95),
    found,
  ])
}
printMachine()
printTable(
  'Who could use what (ms)',
  ['people', 'words → terms', 'index', 'match', 'from scratch', 'one changed, p95', 'matches'],
  rows,
)
