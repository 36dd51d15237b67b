/**
 * Learns by which words a sentence promises or invites. `npm run bench:likelihood -- [sentences.tsv …] [--write]` shows how
 * well that holds for each hand, learnt from all others; `--write` learns from all and keeps the weights in
 * `src/text/promises/likelihood/weights.ts`. Files of lines `label<TAB>sentence` (`p` a promise, `i` an invitation, `n`
 * neither) are learnt from beside those of this repository: sentences of real people stay where they are. `--onward`
 * learns from them on top of the weights that stand there, which know sentences that are gone.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { zlibSync } from 'fflate'
import { findPromises } from '../src/text/promises/find-promises.ts'
import {
  learntWeights,
  type Learnt,
  type Weights,
} from '../src/text/promises/likelihood/learnt-weights.ts'
import { weigh } from '../src/text/promises/likelihood/likelihood-of.ts'
import { KEPT_FROM, keptSigns, likelyKept } from '../src/text/promises/likelihood/likely-kept.ts'
import { signsOf } from '../src/text/promises/likelihood/signs-of.ts'
import { f1Of, precisionOf, recallOf, type Tally } from './coach-score.ts'
import { figure, printMachine, printTable } from './figures.ts'
import { judgedPairs, type JudgedPair, type PairHand } from './judged-pairs.ts'
import { judgedHands, type Hand, type JudgedSentence } from './judged-sentences.ts'
import { learnWeights } from './learn-weights.ts'

const { values, positionals } = parseArgs({
  options: {
    write: { type: 'boolean', default: false },
    onward: { type: 'boolean', default: false },
  },
  allowPositionals: true,
})

const WRITTEN = { at: Date.parse('2026-03-11T10:00:00Z'), zone: 'Europe/London' }
const WEIGHTS_FILE = join(import.meta.dirname, '../src/text/promises/likelihood/weights.ts')

type Said = Pick<Learnt, 'promise' | 'invitation'>

function learnSaid(sentences: readonly JudgedSentence[]): Said {
  const known = sentences.map(({ label, text, weight = 1 }) => ({
    label,
    signs: signsOf(text),
    weight,
  }))
  const before = values.onward ? learntWeights() : null
  const promise = learnWeights(
    known.flatMap(({ label, ...one }) => (label === 'i' ? [] : [{ ...one, isSo: label === 'p' }])),
    { before: before?.promise ?? null },
  )
  const invitation = learnWeights(
    known.map(({ label, ...one }) => ({ ...one, isSo: label === 'i' })),
    { before: before?.invitation ?? null },
  )
  return { promise, invitation }
}

function learnKept(pairs: readonly JudgedPair[]): Weights {
  return learnWeights(
    pairs.map(({ keeps, weight, ...later }) => ({
      signs: keptSigns(later),
      isSo: keeps,
      weight,
    })),
    { rare: 1 },
  )
}

/** How many of a hand's promises and invitations are found, by rules and these weights. */
function tallyOf(hand: Hand, weights: Said | null): Tally {
  const tally = { right: 0, wrong: 0, missed: 0 }
  for (const { label, text } of hand.sentences) {
    const likely = (sentence: string) =>
      weights === null ? { promise: 0.3, invitation: 0.3 } : weigh(sentence, weights)
    const isFound = findPromises(text, WRITTEN, { likely }).length > 0
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
      ...figuresOf(tallyOf(hand, learnSaid(others))),
    ]
  })
  printMachine()
  printTable(
    'by hands not learnt from',
    ['left out', 'sentences', 'of them said', 'rules P', 'R', 'F1', 'with weights P', 'R', 'F1'],
    rows,
  )
}

/** The same of what keeps a promise. */
function showKept(hands: readonly PairHand[]): void {
  const rows = hands.map(({ name, pairs }) => {
    const others = hands.filter((one) => one.name !== name).flatMap((one) => one.pairs)
    const weights = learnKept(others)
    const right = pairs.filter(
      (pair) => likelyKept(pair, weights) > KEPT_FROM === pair.keeps,
    ).length
    return [name, pairs.length, figure(right / pairs.length)]
  })
  printTable('whether a later message keeps the promise', ['left out', 'pairs', 'right'], rows)
}

function writeWeights(hands: readonly Hand[], pairs: readonly PairHand[]): void {
  const { promise, invitation } = learnSaid(hands.flatMap(({ sentences }) => sentences))
  const kept = values.onward ? learntWeights().kept : learnKept(pairs.flatMap((one) => one.pairs))
  const all = [promise, invitation, kept]
  const bytes = all.map(
    ({ signs }) => new Uint8Array(signs.buffer, signs.byteOffset, signs.byteLength),
  )
  const packed = zlibSync(Buffer.concat(bytes), { level: 9 })
  const text = Buffer.from(packed).toString('base64')
  const bias = ({ bias: begin }: Weights) => Number(begin.toFixed(4))
  writeFileSync(
    WEIGHTS_FILE,
    `/** Learnt by \`bench/train-promises.ts\`, which writes this file. */
export const BIASES = {
  promise: ${bias(promise)},
  invitation: ${bias(invitation)},
  kept: ${bias(kept)},
}
/** One number of 8 bits per place, for promises, invitations and what keeps them; deflated, in base64. */
export const WEIGHTS =
  '${text}'
`,
  )
  console.log(`${WEIGHTS_FILE}: ${Math.round(text.length / 1024)} KB`)
}

/** What is learnt on top counts more: of the rest the weights know already. */
const hands = judgedHands(positionals, values.onward ? 3 : 1)
const pairs = judgedPairs()
if (values.write) writeWeights(hands, pairs)
else {
  showTried(hands)
  showKept(pairs)
}
