/**
 * Learns by which words a sentence promises or invites. `npm run bench:likelihood -- [sentences.tsv …] [--write]` shows how
 * well that holds for each hand, learnt from all others; `--write` learns from all and keeps the weights in
 * `src/text/promises/likelihood/weights.ts`. Files of lines `label<TAB>sentence` (`p` a promise, `i` an invitation, `n`
 * neither) are learnt from beside those of this repository: sentences of real people stay where they are.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { zlibSync } from 'fflate'
import { findPromises } from '../src/text/promises/find-promises.ts'
import { STEP, weigh, type Weights } from '../src/text/promises/likelihood/likelihood-of.ts'
import { PLACES, signsOf } from '../src/text/promises/likelihood/signs-of.ts'
import { f1Of, precisionOf, recallOf, type Tally } from './coach-score.ts'
import { figure, printMachine, printTable } from './figures.ts'
import { judgedHands, type Hand, type JudgedSentence } from './judged-sentences.ts'
import { learnWeights, type Learnt } from './learn-weights.ts'

const { values, positionals } = parseArgs({
  options: { write: { type: 'boolean', default: false } },
  allowPositionals: true,
})

const WRITTEN = { at: Date.parse('2026-03-11T10:00:00Z'), zone: 'Europe/London' }
const WEIGHTS_FILE = join(import.meta.dirname, '../src/text/promises/likelihood/weights.ts')

function learn(sentences: readonly JudgedSentence[]): Weights {
  const known = sentences.map(({ label, text, weight = 1 }) => ({
    label,
    signs: signsOf(text),
    weight,
  }))
  const promise = learnWeights(
    known.flatMap(({ label, ...one }) => (label === 'i' ? [] : [{ ...one, isSo: label === 'p' }])),
  )
  const invitation = learnWeights(
    known.map(({ label, ...one }) => ({ ...one, isSo: label === 'i' })),
  )
  return {
    signs: new Int8Array([...inSteps(promise), ...inSteps(invitation)]),
    promise: promise[PLACES] ?? 0,
    invitation: invitation[PLACES] ?? 0,
  }
}

function inSteps(learnt: Learnt): readonly number[] {
  return [...learnt.subarray(0, PLACES)].map((weight) =>
    Math.max(-127, Math.min(127, Math.round(weight / STEP))),
  )
}

/** How many of a hand's promises and invitations are found, by rules and these weights. */
function tallyOf(hand: Hand, weights: Weights | null): Tally {
  const tally = { right: 0, wrong: 0, missed: 0 }
  for (const { label, text } of hand.sentences) {
    const likely = (sentence: string) =>
      weights === null ? { promise: 0.3, invitation: 0.3 } : weigh(sentence, weights)
    const isFound = findPromises(text, WRITTEN, likely).length > 0
    if (isFound) tally[label === 'n' ? 'wrong' : 'right']++
    else if (label !== 'n') tally.missed++
  }
  return tally
}

function figuresOf(tally: Tally): readonly string[] {
  return [precisionOf(tally), recallOf(tally), f1Of(tally)].map(figure)
}

/** Each hand by what is learnt from all others. */
function showTried(hands: readonly Hand[]): void {
  const rows = hands.map((hand) => {
    const others = hands.filter((one) => one !== hand).flatMap(({ sentences }) => sentences)
    return [
      hand.name,
      hand.sentences.length,
      hand.sentences.filter(({ label }) => label !== 'n').length,
      ...figuresOf(tallyOf(hand, null)),
      ...figuresOf(tallyOf(hand, learn(others))),
    ]
  })
  printMachine()
  printTable(
    'by hands not learnt from',
    ['left out', 'sentences', 'of them said', 'rules P', 'R', 'F1', 'with weights P', 'R', 'F1'],
    rows,
  )
}

function writeWeights(hands: readonly Hand[]): void {
  const { signs, promise, invitation } = learn(hands.flatMap(({ sentences }) => sentences))
  const kept = zlibSync(new Uint8Array(signs.buffer), { level: 9 })
  const text = Buffer.from(kept).toString('base64')
  writeFileSync(
    WEIGHTS_FILE,
    `/** Learnt by \`bench/train-promises.ts\`, which writes this file. */
export const BIASES = { promise: ${promise.toFixed(4)}, invitation: ${invitation.toFixed(4)} }
/** One number of 8 bits per place, for promises and then for invitations; deflated, in base64. */
export const WEIGHTS =
  '${text}'
`,
  )
  console.log(`${WEIGHTS_FILE}: ${Math.round(text.length / 1024)} KB`)
}

const hands = judgedHands(positionals)
if (values.write) writeWeights(hands)
else showTried(hands)
