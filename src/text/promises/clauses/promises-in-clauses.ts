import type { Said } from '../promised-in.ts'
import { byAnother, byThose } from './by-another.ts'
import { clauseStarts } from './clause.ts'
import { comesToReader } from './comes-to-reader.ts'
import { ownDeed } from './own-deed.ts'
import { isDeed } from './deed-words.ts'
import { deedAt, type Place, type Tokens } from './place.ts'
import { thingUnderWay } from './thing-under-way.ts'
import { tokensOf, wordAt } from './tokens.ts'
import { withoutSubject } from './without-subject.ts'
import { withoutVerb } from './without-verb.ts'

/** Quick: a sentence without it says nothing that lies ahead, unless it names a day. */
const AHEAD =
  /['’`]?ll\b|\b(?:will|shall|going|gonna|imma|il|lemme|(?:getting|grabbing|fetching|digging) you|commit|undertake|pledge|count (?:me|us)|expect|consider|leave|give (?:me|us)|coming|on my way|asked|told|rn|now)\b|\b(?:am|are)\b.{0,20}ing\b|['’](?:m|re|s) (?:\w+ ){0,2}\w+ing\b|\bme\)?:/i

/** "The deposit (€1,450) is being released". */
const ASIDE = /\([^)]{0,60}\)/g

/**
 * What an English sentence says its writer, or somebody they send, will do, read by its grammar: who does it, what
 * says that it lies ahead, what is done to what and for whom. Coarser than phrases; read where those find nothing.
 * `isDated`: it may name a day.
 */
export function promisesInClauses(sentence: string, isDated = true): readonly Said[] {
  if (!isDated && !AHEAD.test(sentence)) return []
  const tokens = tokensOf(sentence.replace(ASIDE, (words) => ' '.repeat(words.length)))
  const starts = clauseStarts(tokens)
  const isSpared = SPARED.test(sentence)
  const isMine = sentence.includes(':') && MINE.test(sentence)
  return tokens.flatMap((_token, at): readonly Said[] => {
    const found =
      placeAt(tokens, at, starts.has(at)) ?? (isMine && starts.has(at) ? listed(tokens, at) : null)
    if (found === null) return []
    const { act, opening, verb } = found
    const needs = isSpared && isOwn(tokens, at) ? undefined : found.needs
    return [
      { rule: needs === undefined ? { act } : { act, needs }, opening, verb, needsDay: false },
    ]
  })
}

/** "No need to buy one": what the writer is doing instead is done for the reader. */
const SPARED =
  /^(?:(?:ok|oh|and|so|but|hey),? )?(?:(?:there['’]?s )?no need to|don['’]?t (?:worry|bother|buy|book|bring|rush|order|pay)|you (?:needn['’]?t|don['’]?t (?:need|have) to))\b/i

/** "Jobs for me: ring the council, send you the map." */
const MINE =
  /\b(?:actions?|jobs?|tasks?|homework|to-?dos?|list|points?|items?|ap)\b[^:]{0,20}\b(?:me|mine)\)?:/i

function isOwn(tokens: Tokens, at: number): boolean {
  return /^(?:i|we)$/.test(wordAt(tokens, at)) || tokens[at]?.isName === true
}

function listed(tokens: Tokens, at: number): Place | null {
  return isDeed(wordAt(tokens, at)) ? deedAt(tokens, at, at) : null
}

function placeAt(tokens: Tokens, at: number, isStart: boolean): Place | null {
  const word = wordAt(tokens, at)
  if (word === 'i' || word === 'we') return ownDeed(tokens, at)
  if (word === 'you') return comesToReader(tokens, at)
  if (word === 'who') return byThose(tokens, at)
  if (!isStart) return null
  return (
    withoutSubject(tokens, at) ??
    byAnother(tokens, at) ??
    thingUnderWay(tokens, at) ??
    withoutVerb(tokens, at)
  )
}
