/**
 * How well promises are found in labelled texts, their days read, and later words seen to keep them.
 * `npm run bench:promises -- --set learn`, `learn-2` to `learn-4`, `aside`, `aside-2` or a file of JSON lines; without
 * it all sets.
 * `--errors` lists what was missed and wrongly found, of the sets to learn from or a file alone: texts kept aside
 * show only totals, so that nobody writes rules to them. `--speed` times every text. `--model small:8b` asks a language
 * model on this machine about what is doubtful, at `--address` or where Ollama answers.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { askAbout } from '../src/app/model/ask-about.ts'
import { DAY_MS } from '../src/domain/instant.ts'
import { USUAL_ADDRESSES } from '../src/domain/language-model.ts'
import type { FoundPromise } from '../src/domain/promise.ts'
import { doubtsIn } from '../src/text/promises/asking/doubts-in.ts'
import { questionOf } from '../src/text/promises/asking/question-of.ts'
import { answersByStart, promisesWithAnswers } from '../src/text/promises/asking/with-answers.ts'
import { findDeliveries } from '../src/text/promises/find-deliveries.ts'
import { findPromises } from '../src/text/promises/find-promises.ts'
import { keptBy } from '../src/text/promises/kept-by.ts'
import { notedPromises } from '../src/text/promises/noted-promises.ts'
import { toldIn } from '../src/text/promises/told-later.ts'
import { f1Of, precisionOf, recallOf } from './coach-score.ts'
import { figure, printMachine, printTable, quantile } from './figures.ts'
import { dayIn, judgePromises, sumOfTallies, type LabelledPromise } from './promise-score.ts'

type Text = {
  readonly id: string
  readonly lang: string
  readonly at: string
  readonly zone: string
  /** The owner's own note about somebody; otherwise mail. */
  readonly note?: true
  readonly text: string
  readonly promises: readonly LabelledPromise[]
  /** What the same writer said in the same conversation two days later, and whether it keeps a promise of the text. */
  readonly later?: readonly { readonly text: string; readonly keeps: boolean }[]
}

type Read = Text & { readonly found: readonly FoundPromise[] }

/** In `promise-texts`; those to learn from first. */
const SETS = ['learn', 'learn-2', 'learn-3', 'learn-4', 'aside', 'aside-2']

const { values } = parseArgs({
  options: {
    set: { type: 'string' },
    errors: { type: 'boolean', default: false },
    speed: { type: 'boolean', default: false },
    model: { type: 'string' },
    address: { type: 'string', default: USUAL_ADDRESSES[0] },
  },
})

function textsOf(set: string): readonly Text[] {
  const file = SETS.includes(set) ? join(import.meta.dirname, 'promise-texts', `${set}.jsonl`) : set
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line))
}

function foundIn({ text, at, zone, note }: Text): readonly FoundPromise[] {
  const written = { at: Date.parse(at), zone }
  return note === true ? notedPromises(text, written) : findPromises(text, written)
}

/** The same with the help of a model, where one is named. */
async function foundWithHelp(one: Text): Promise<readonly FoundPromise[]> {
  const { model: name, address } = values
  const written = { at: Date.parse(one.at), zone: one.zone }
  const doubts = one.note === true ? [] : doubtsIn(one.text, written)
  if (name === undefined || doubts.length === 0) return foundIn(one)
  const answers = await askAbout({ name, address }, questionOf(one.text, written, doubts))
  return promisesWithAnswers(one.text, written, answersByStart(doubts, answers))
}

function isKept({ at, found }: Read, later: string): boolean {
  const made = Date.parse(at)
  const deliveries = findDeliveries(later)
  const told = toldIn(later, findPromises(later, { at: made, zone: 'UTC' }), deliveries)
  return [...deliveries, ...(told === null ? [] : [told])].some((delivery) =>
    found.some(
      ({ act, what, words, due }) =>
        keptBy(
          { act, what, words, at: made, dueAt: due === null ? null : due * DAY_MS, thread: 't' },
          { ...delivery, at: made + 2 * DAY_MS, thread: 't' },
        ) > 0,
    ),
  )
}

function rowOf(name: string, texts: readonly Read[]): readonly (string | number)[] {
  const tally = sumOfTallies(
    texts.map(({ text, promises, found }) => judgePromises(text, promises, found).tally),
  )
  const pairs = texts.flatMap((one) =>
    (one.later ?? []).map(({ text, keeps }) => isKept(one, text) === keeps),
  )
  const kept = pairs.length === 0 ? '–' : share(pairs.filter(Boolean).length / pairs.length)
  return [
    name,
    String(texts.length),
    `${tally.right}/${tally.wrong}/${tally.missed}`,
    ...[precisionOf(tally), recallOf(tally), f1Of(tally)].map(share),
    ...[tally.dueRight, tally.kindRight].map((n) =>
      tally.right === 0 ? '–' : share(n / tally.right),
    ),
    `${kept} of ${pairs.length}`,
  ]
}

function share(value: number): string {
  return value.toFixed(3)
}

function listErrors(texts: readonly Read[]): void {
  for (const one of texts) {
    const { missed, wrong, wrongDue } = judgePromises(one.text, one.promises, one.found)
    const lines = [
      ...missed.map(({ words, kind }) => `missed ${kind}: ${words}`),
      ...wrong.map(({ words, kind }) => `wrong ${kind}: ${words}`),
      ...wrongDue.map(
        ({ label, found }) => `due ${dayIn(found)}, not ${label.due}: ${found.words}`,
      ),
      ...(one.later ?? [])
        .filter(({ text, keeps }) => isKept(one, text) !== keeps)
        .map(({ text, keeps }) => `${keeps ? 'not seen as kept' : 'wrongly kept'} by: ${text}`),
    ]
    for (const line of lines) process.stdout.write(`${one.id} ${one.lang} ${line}\n`)
  }
}

function microsecondsOf(one: Text): number {
  const times = Array.from({ length: 40 }, () => {
    const start = performance.now()
    foundIn(one)
    return (performance.now() - start) * 1000
  })
  return quantile(times, 0.5)
}

for (const set of values.set === undefined ? SETS : [values.set]) {
  const texts: Read[] = []
  for (const one of textsOf(set)) texts.push({ ...one, found: await foundWithHelp(one) })
  const languages = [...new Set(texts.map(({ lang }) => lang))]
  printTable(
    `Promises in ${set}`,
    [
      '',
      'texts',
      'right/wrong/missed',
      'precision',
      'recall',
      'F1',
      'due right',
      'kind right',
      'kept right',
    ],
    [
      ...languages.map((name) =>
        rowOf(
          name,
          texts.filter(({ lang }) => lang === name),
        ),
      ),
      rowOf(
        'notes',
        texts.filter(({ note }) => note === true),
      ),
      rowOf('all', texts),
    ],
  )
  if (values.errors && !set.startsWith('aside')) listErrors(texts)
  if (values.speed) {
    const times = texts.map(microsecondsOf)
    process.stdout.write(
      `\n${figure(quantile(times, 0.5))} µs a text, p95 ${figure(quantile(times, 0.95))}\n`,
    )
    printMachine()
  }
}
