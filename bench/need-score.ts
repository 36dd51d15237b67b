/**
 * How well needs and offers are found in labelled texts: mails, profile lines and notes, read as either.
 * `node bench/need-score.ts --set learn-2`, `learn-3`, `sentences`, `aside-2` or a file of JSON lines; without it all sets.
 * `--errors` lists what was missed and wrongly found, not of the texts kept aside: nobody writes rules to them.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { FoundNeed, NeedWay } from '../src/domain/need.ts'
import { findNeeds } from '../src/text/needs/find-needs.ts'
import { notedNeeds } from '../src/text/needs/noted-needs.ts'
import { precisionOf, recallOf, sumOf, type Tally } from './coach-score.ts'
import { printTable } from './figures.ts'

type Labelled = { readonly text: string; readonly way: NeedWay | null }
type Read = Labelled & { readonly found: readonly FoundNeed[] }

const SETS = ['sentences', 'learn-2', 'learn-3', 'aside-2']

const { values } = parseArgs({
  options: { set: { type: 'string' }, errors: { type: 'boolean', default: false } },
})

function readIn(set: string): readonly Read[] {
  const file = SETS.includes(set) ? join(import.meta.dirname, 'need-texts', `${set}.jsonl`) : set
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Labelled)
    .map((one) => ({ ...one, found: foundIn(one.text, set) }))
}

/** `sentences` come from letters alone. */
function foundIn(text: string, set: string): readonly FoundNeed[] {
  const found = findNeeds(text)
  return found.length > 0 || set === 'sentences' ? found : notedNeeds(text)
}

/** One finding of the right way finds the label; whatever else is found is wrong. */
function tallyOf({ way, found }: Read): Tally {
  const right = found.some((need) => need.way === way) ? 1 : 0
  return { right, wrong: found.length - right, missed: way !== null && right === 0 ? 1 : 0 }
}

function rowOf(name: string, texts: readonly Read[]): readonly (string | number)[] {
  const sum = sumOf(texts.map(tallyOf))
  return [
    name,
    String(texts.length),
    `${sum.right}/${sum.wrong}/${sum.missed}`,
    precisionOf(sum).toFixed(3),
    recallOf(sum).toFixed(3),
  ]
}

for (const set of values.set === undefined ? SETS : [values.set]) {
  const texts = readIn(set)
  const of = (way: NeedWay | null) => texts.filter((one) => one.way === way)
  printTable(
    `Needs and offers in ${set}`,
    ['', 'texts', 'right/wrong/missed', 'precision', 'recall'],
    [
      rowOf('need', of('need')),
      rowOf('offer', of('offer')),
      rowOf('none', of(null)),
      rowOf('all', texts),
    ],
  )
  if (!values.errors || set.startsWith('aside')) continue
  for (const one of texts) {
    const { wrong, missed } = tallyOf(one)
    if (wrong + missed === 0) continue
    const found = one.found.map(({ way, what }) => `${way}: ${what}`).join('; ')
    process.stdout.write(`${one.way ?? 'none'} | ${one.text} | ${found}\n`)
  }
}
