import { clauseEnd, isDoubted, pastAdverbs, restOf, type Rest } from './clause.ts'
import { isUnknown } from './deed-judged.ts'
import { actOf, isBringing, isDeed, isGerund, verbOf } from './deed-words.ts'
import { anyDay, byDay, deedAt, place, type Place, type Tokens } from './place.ts'
import { wordAt } from './tokens.ts'
import { wordList } from './word-list.ts'
import { pattern } from '../../pattern.ts'

const VOWING = wordList('commit promise undertake pledge guarantee agree vow assure')
const CAN = wordList('have get let do finish send bring fax mail email forward')
/** Said of what is done while one writes: "I write to ask you". */
const WHILE_WRITING = wordList('write remind offer ask tell')
const USUAL = /\b(?:every|always|usually|mostly|each|often|\w+days)\b/
const DAY =
  /^(?:today|tonight|tomorrow|tmrw|\w+day|week|month|weekend|morning|afternoon|evening|night|later|lunch|then)$/

/** "I will", "we're going to", "I commit to", "I'm bringing", "tonight I finish": `at` is "I" or "we". */
export function ownDeed(tokens: Tokens, at: number): Place | null {
  const ahead = pastAdverbs(tokens, at + 1)
  const word = wordAt(tokens, ahead)
  if (word === 'will' || word === 'shall')
    return tried(tokens, at, ahead + 1) ?? saidOutright(tokens, at, ahead + 1)
  if (word === 'am' && wordAt(tokens, ahead + 1) === 'to') return deedAt(tokens, at, ahead + 2)
  if (word === 'am' || word === 'are') return underWay(tokens, at, ahead + 1)
  if (word === 'must') return owed(tokens, at, ahead + 1)
  if (OWING.has(word) && wordAt(tokens, ahead + 1) === 'to') return owed(tokens, at, ahead + 2)
  if (word === 'have') return reminded(tokens, at, ahead + 1) ?? askedOthers(tokens, at, ahead + 1)
  if (VOWING.has(word)) return vowed(tokens, at, ahead + 1)
  if (word !== 'can') return inPresent(tokens, at, ahead)
  const isOffer = restOf(tokens, ahead + 1).words.includes('or')
  const isDeedOfOnes = CAN.has(wordAt(tokens, ahead + 1)) && !isOffer
  return isDeedOfOnes ? byDay(deedAt(tokens, at, ahead + 1)) : null
}

/** "I will try to call you on Monday": a day makes it more than a try. */
function tried(tokens: Tokens, opening: number, verb: number): Place | null {
  const isTry = wordAt(tokens, verb) === 'try' && /^(?:to|and)$/.test(wordAt(tokens, verb + 1))
  if (!isTry || isDoubted(tokens, opening, verb)) return null
  const found = byDay(deedAt(tokens, verb + 2, verb + 2))
  return found === null ? null : { ...found, opening: tokens[opening]?.at ?? found.opening }
}

/** "I will rebuild the plan": what one person says outright of a thing known to both needs no day. */
function saidOutright(tokens: Tokens, opening: number, from: number): Place | null {
  const found = deedAt(tokens, opening, from)
  const verb = pastAdverbs(tokens, from)
  const isSure =
    wordAt(tokens, opening) === 'i' &&
    isUnknown(wordAt(tokens, verb)) &&
    !/^(?:you|your)$/.test(restOf(tokens, verb).object)
  return found !== null && isSure ? anyDay(found) : found
}

const OWING = wordList('have need want mean')

const OWED: ReadonlySet<string> = new Set(['send', 'call', 'do'])

/** "I must send you the recipe tonight": what one has to bring the reader, on a day. */
function owed(tokens: Tokens, opening: number, verb: number): Place | null {
  const isForReader =
    OWED.has(actOf(wordAt(tokens, verb))) && restOf(tokens, verb).words.includes('you')
  return isForReader ? byDay(deedAt(tokens, opening, verb)) : null
}

/** "Tonight I finish it", "I drop it at your door on Friday". */
function inPresent(tokens: Tokens, at: number, verb: number): Place | null {
  const word = wordAt(tokens, verb)
  if (!isDeed(word)) return null
  const { words, hasReader } = restOf(tokens, verb)
  if (USUAL.test(words.join(' '))) return null
  const before = wordAt(tokens, at - 1) === ',' ? at - 2 : at - 1
  const isForReader = isBringing(word) && hasReader && !WHILE_WRITING.has(word)
  return isForReader || namesDay(tokens, before) ? byDay(deedAt(tokens, at, verb)) : null
}

/** Whether a day ends here: "tomorrow", "next week". */
export function namesDay(tokens: Tokens, at: number): boolean {
  return DAY.test(wordAt(tokens, at))
}

const SURE_OF = /^(?:that|it|they|you|we|i|the|your)$/

/** "I commit to reviewing it", "I assure you that you receive it by Friday". */
function vowed(tokens: Tokens, opening: number, from: number): Place | null {
  const isTo = wordAt(tokens, from) === 'to' && !SURE_OF.test(wordAt(tokens, from + 1))
  if (isTo) return deedAt(tokens, opening, from + 1)
  const at = /^(?:you|to)$/.test(wordAt(tokens, from)) ? from + 1 : from
  const isThat = SURE_OF.test(wordAt(tokens, at))
  return isThat ? place(tokens, opening, at, { act: 'do', needs: 'day' }) : null
}

/** Under way while it is said, and a promise without a day. */
const REDRESSING = wordList(
  'resubmitting resending refunding reimbursing waiving crediting redoing rerunning reordering replacing recasting',
)
const GIVING = wordList(
  'knocking taking striking removing adding putting passing escalating raising flagging arranging organising organizing',
)
const THIS_MINUTE = new RegExp(pattern`
  ^(?:the |an? )?(?:signed )?(?:originals?|hard copy|check|cheque|package|parcel) to\b
  |^you\b.*\b(?:rn|right now|this minute)$
  |\b(?:via|by) (?:
    overnight|express|registered|certified|courier|post|fedex|federal|ups|dhl|snail
  )\b|\bovernight\b|^(?:someone|somebody)\b.*\b(?:over|round|out|down|up)\b
`)

function underWay(tokens: Tokens, opening: number, from: number): Place | null {
  const at = pastAdverbs(tokens, from)
  const word = wordAt(tokens, at)
  const next = wordAt(tokens, at + 1)
  if (word === 'going' && next === 'to') return deedAt(tokens, opening, at + 2)
  if (WILLING.has(word) && next === 'to') return byDay(deedAt(tokens, opening, at + 2))
  const rest = restOf(tokens, at)
  if (/^(?:up|at|over|round|outside|with|on|your)$/.test(word))
    return rest.hasReader || word === 'your'
      ? place(tokens, opening, at, { act: 'do', needs: 'day' })
      : null
  if (word === 'having' && tokens[at + 1]?.isName === true) return deedAt(tokens, opening, at)
  if (!isOnesDoing(tokens, at)) return null
  const found = deedAt(tokens, opening, at)
  if (found === null) return null
  if (THIS_MINUTE.test(rest.words.join(' '))) return anyDay(found)
  const isNow =
    REDRESSING.has(word) ||
    (GIVING.has(word) && /^(?:your?|my|the)$/.test(rest.object)) ||
    (word === 'forwarding' && rest.object === 'your')
  if (isNow) return found
  return rest.hasReader || isForOthers(word, rest) ? byDay(found) : null
}

const WILLING = wordList('down up game free around happy ready able due')
/** Work that one tells of because another waits for it. */
const AWAITED = wordList(
  'fix mend repair correct amend revise update finish complete print scan order reorder replace refund book arrange sort',
)

/** "I'm ringing the council", "I'm bringing it": without the reader, but hardly for oneself. */
function isForOthers(form: string, { object, words, isName }: Rest): boolean {
  if (/^(?:it|them|that|this|those|these|him|her|one|both|everything)$/.test(object)) return true
  if (object === 'my' || object === 'our') return false
  const verb = verbOf(form)
  const act = actOf(verb)
  if (act === 'answer' || act === 'call')
    return object !== '' && object !== 'for' && object !== 'in'
  if (AWAITED.has(verb) && / for (?:the|you|your|them|that)\b/.test(words.join(' '))) return true
  const isDefinite = isName || /^(?:the|your|his|their)$/.test(object)
  return isDefinite && (act === 'send' || AWAITED.has(verb))
}

/** "Bringing", but not "calling about": that tells why one writes. */
export function isOnesDoing(tokens: Tokens, at: number): boolean {
  const word = wordAt(tokens, at)
  if (!isGerund(word) || !isDeed(verbOf(word))) return false
  const tellsWhy = /^(?:about|to|from|with|because|re)$/.test(wordAt(tokens, at + 1))
  return !(tellsWhy && /^(?:call|ring|phon|writ)ing$/.test(word))
}

/** "I have asked Mike to call you." */
function askedOthers(tokens: Tokens, opening: number, from: number): Place | null {
  const asked = pastAdverbs(tokens, from)
  if (!/^(?:asked|told|instructed)$/.test(wordAt(tokens, asked))) return null
  const to = tokens.findIndex(({ word }, at) => at > asked + 1 && at < asked + 6 && word === 'to')
  const verb = wordAt(tokens, to + 1)
  const reaches = isBringing(verb) || (verb === 'get' && wordAt(tokens, to + 2) === 'in')
  return to > 0 && reaches && restOf(tokens, to + 1).words.includes('you')
    ? place(tokens, opening, to + 1, { act: actOf(verb) })
    : null
}

const NOTES = /^(?:note|diary|reminder|calendar|list)$/

/** "I've put it in the diary to ring you". */
function reminded(tokens: Tokens, opening: number, from: number): Place | null {
  if (!/^(?:put|made|set|got)$/.test(wordAt(tokens, from))) return null
  const end = clauseEnd(tokens, from)
  const note = tokens.findIndex(({ word }, at) => at > from && at < end && NOTES.test(word))
  return note > 0 && wordAt(tokens, note + 1) === 'to' ? deedAt(tokens, opening, note + 2) : null
}
