import { isStop } from './clause.ts'
import { namesDay } from './own-deed.ts'
import { BY_DAY, place, type Place, type Tokens } from './place.ts'
import { NOT_OURS } from './thing-under-way.ts'
import { wordAt } from './tokens.ts'
import { wordList } from './word-list.ts'
import { pattern } from '../../pattern.ts'

/** Greetings, thanks, questions and requests do without a subject too. */
const NO_GOODS = wordList(`
  happy good best all thanks thank see looking hope hoping congrats congratulations welcome sorry nice lovely great what
  how who which when where why if is are do does did can could would please let call send tell come bring love have get
  take enjoy merry any not no never and but re wishing sending you`)
const FINITE = new RegExp(pattern`
  ^(?:
    i|we|he|she|they|is|are|was|were|am|be|has|have|had|will|would|can|could|should|must|do|does
    |did|'s|might|may|need|needs|want|wants|please|hope|know|means|let|who|which|that|if
    |\w{3,}ed|went|came|got|said|told|sent|gave|took|made|left|met|saw|found
  )$
`)
const DETERMINES = /^(?:the|a|an|your|my|our|fully|newly|duly)$/
const FOR_READER =
  /\b(?:to|with|for|at|in|on|under|outside|round|into) (?:you|yours|your (?!\w+ (?:on|at|of)\b)\w+)|\byours$|, your \w+$/

/** "Two tickets under your name, Saturday", "back with you by noon": no verb, but whom it reaches. */
export function withoutVerb(tokens: Tokens, at: number): Place | null {
  if (at > 0 && !isStop(tokens[at - 1])) return null
  let end = at
  while (end < tokens.length && !isStop(tokens[end])) end++
  if (end - at < 3 || end - at > 16 || NO_GOODS.has(wordAt(tokens, at))) return null
  for (let index = at; index < end; index++) {
    const word = wordAt(tokens, index)
    const isDays = word === "'s" && namesDay(tokens, index - 1)
    const isAdjective =
      word.endsWith('ed') && (index === at || DETERMINES.test(wordAt(tokens, index - 1)))
    if (NOT_OURS.has(word) || (FINITE.test(word) && !isDays && !isAdjective)) return null
  }
  const words = tokens.slice(at, end).map(({ word }) => word)
  return FOR_READER.test(words.join(' ')) ? place(tokens, at, at, BY_DAY) : null
}
