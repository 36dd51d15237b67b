import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { DAY_MS } from '../src/domain/instant.ts'
import { languageOf } from '../src/text/language-of.ts'
import { findDeliveries } from '../src/text/promises/find-deliveries.ts'
import { findPromises } from '../src/text/promises/find-promises.ts'
import { fitOfDeed } from '../src/text/promises/kept-by.ts'
import { KEPT, NOT_KEPT, NOT_TOLD, TOLD } from '../src/text/promises/kept.cases.ts'
import type { Later } from '../src/text/promises/likelihood/likely-kept.ts'

/** A promise and a later message, and whether people say that it keeps it. */
export type JudgedPair = Later & {
  readonly keeps: boolean
  /** As how many it counts. */
  readonly weight: number
}

export type PairHand = { readonly name: string; readonly pairs: readonly JudgedPair[] }

type Line = {
  readonly text: string
  readonly lang?: string
  readonly note?: true
  readonly at?: string
  /** The clause that promises, where the finder may miss it. */
  readonly promise?: string
  readonly later?: readonly { readonly text: string; readonly keeps: boolean }[]
}

const AT = Date.parse('2026-03-11T10:00:00Z')

/** All English pairs to learn from: of `kept-texts`, and of the texts to learn from in `promise-texts`. */
export function judgedPairs(): readonly PairHand[] {
  const folder = join(import.meta.dirname, 'kept-texts')
  const files = readdirSync(folder).map((name) => join(folder, name))
  const texts = ['learn', 'learn-2', 'learn-3', 'learn-4'].map((set) =>
    join(import.meta.dirname, 'promise-texts', `${set}.jsonl`),
  )
  const hands = [...files, ...texts].map((path) => ({
    name: basename(path, '.jsonl'),
    pairs: readFileSync(path, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .flatMap((line) => pairsOf(JSON.parse(line), 1)),
  }))
  return [...hands, { name: 'cases', pairs: ofCases() }]
}

/** What the tests ask is agreed, not one hand's view. */
const AGREED = 6

function ofCases(): readonly JudgedPair[] {
  const judged = [
    ...[...KEPT, ...TOLD].map((pair) => ({ pair, keeps: true })),
    ...[...NOT_KEPT, ...NOT_TOLD].map((pair) => ({ pair, keeps: false })),
  ]
  return judged
    .filter(({ pair: [text] }) => languageOf(text) === 'en')
    .flatMap(({ pair: [text, later], keeps }) =>
      pairsOf({ text, later: [{ text: later, keeps }] }, AGREED),
    )
}

function pairsOf(
  { text, lang = 'en', note, promise, later = [] }: Line,
  weight: number,
): readonly JudgedPair[] {
  if (lang !== 'en' || note === true || later.length === 0) return []
  const found = findPromises(text, { at: AT, zone: 'UTC' })[0]
  const promised = found ?? { act: 'do' as const, words: promise ?? text, what: promise ?? text }
  return later
    .filter((one) => languageOf(one.text) === 'en')
    .map(({ text: said, keeps }) => ({
      promised,
      said,
      keeps,
      weight,
      isDeed: findDeliveries(said).some(
        (deed) =>
          fitOfDeed(
            { ...promised, at: AT, dueAt: null, thread: 't' },
            { ...deed, at: AT + 2 * DAY_MS, thread: 't' },
          ) > 0,
      ),
    }))
}
