import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { languageOf } from '../src/text/language-of.ts'
import { ASKED_ALONG, NOT_ASKED_ALONG } from '../src/text/promises/asked-along.cases.ts'
import { ASSURED, UNASSURED } from '../src/text/promises/assured.cases.ts'
import { FOUND } from '../src/text/promises/found.cases.ts'
import { NOT_READ, READ } from '../src/text/promises/grammar.cases.ts'
import { PASSED_OVER } from '../src/text/promises/passed-over.cases.ts'
import { PLANS } from '../src/text/promises/plans.cases.ts'
import { sentencesOf } from '../src/text/promises/sentences.ts'
import { NOT_TAKEN_ON, TAKEN_ON } from '../src/text/promises/taken-on.cases.ts'
import { WORK_MAIL, WORK_MAIL_PASSED } from '../src/text/promises/work-mail.cases.ts'
import { WORK_PLANS, WORK_VERBS } from '../src/text/promises/work-verbs.cases.ts'
import type { LabelledPromise } from './promise-score.ts'

/** A sentence as people judge it: a promise, an invitation, neither. */
export type JudgedSentence = {
  readonly label: 'p' | 'i' | 'n'
  readonly text: string
  /** As how many it counts; 1 unless told. */
  readonly weight?: number
}

/** Sentences by the hand that wrote or gathered them: who learns from one hand is tried on another's. */
export type Hand = { readonly name: string; readonly sentences: readonly JudgedSentence[] }

/**
 * All English sentences to learn from: those of `promise-sentences`, of the texts to learn from in `promise-texts`, the
 * cases of the tests, and files of lines `label<TAB>sentence` from elsewhere (`u`: undecided, left out).
 *
 * @param weight as how many each from elsewhere counts
 */
export function judgedHands(elsewhere: readonly string[], weight = 1): readonly Hand[] {
  const folder = join(import.meta.dirname, 'promise-sentences')
  const files = readdirSync(folder).map((name) => join(folder, name))
  const texts = ['learn', 'learn-2', 'learn-3', 'learn-4'].flatMap(sentencesOfTexts)
  const hands = [
    ...files.map((path) => handIn(path)),
    ...elsewhere.map((path) => handIn(path, weight)),
  ]
  return [...hands, { name: 'texts', sentences: texts }, { name: 'cases', sentences: ofCases() }]
}

function handIn(path: string, weight = 1): Hand {
  const sentences = readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line): readonly JudgedSentence[] => {
      const [, label, text] = /^([pin])\t(.+)$/.exec(line) ?? []
      return label === undefined || text === undefined ? [] : [{ ...judged(label, text), weight }]
    })
  return { name: basename(path, '.tsv'), sentences }
}

function judged(label: string, text: string): JudgedSentence {
  return { label: label === 'p' || label === 'i' ? label : 'n', text }
}

function sentencesOfTexts(set: string): readonly JudgedSentence[] {
  const file = join(import.meta.dirname, 'promise-texts', `${set}.jsonl`)
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
    .filter(({ lang, note }) => lang === 'en' && note !== true)
    .flatMap(({ text, promises }) => sentencesIn(text, promises))
}

function sentencesIn(text: string, promises: readonly LabelledPromise[]): JudgedSentence[] {
  return sentencesOf(text).map(({ start, end }) => {
    const label = promises.find(({ words }) => {
      const at = text.indexOf(words)
      return at < end && start < at + words.length
    })
    const kind = label === undefined ? 'n' : label.kind === 'promise' ? 'p' : 'i'
    return judged(kind, text.slice(start, end).replace(/\s+/g, ' '))
  })
}

/** What the tests ask is agreed, not one hand's view. */
const AGREED = 3

const FOUND_CASES = [FOUND, ASSURED, READ, WORK_MAIL, WORK_VERBS, TAKEN_ON, ASKED_ALONG]
const PASSED_CASES = [PASSED_OVER, PLANS, UNASSURED, NOT_READ, WORK_MAIL_PASSED, WORK_PLANS].concat(
  NOT_TAKEN_ON,
  NOT_ASKED_ALONG,
)

function ofCases(): readonly JudgedSentence[] {
  const found = FOUND_CASES.flatMap((cases) => cases.trim().split('\n')).map((line) => {
    const [act = '', , ...text] = line.split(' | ')
    return judged(act === 'invitation' ? 'i' : 'p', text.join(' | '))
  })
  const passed = PASSED_CASES.flatMap((cases) => cases.trim().split('\n'))
  return [
    ...found.filter(({ text }) => sentencesOf(text).length === 1),
    ...passed.map((text) => judged('n', text)),
  ]
    .filter(({ text }) => languageOf(text) === 'en')
    .map((one) => ({ ...one, weight: AGREED }))
}
