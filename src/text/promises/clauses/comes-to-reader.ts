import { isDoubted, restOf } from './clause.ts'
import { OWN_THINGS } from './deed-words.ts'
import { BY_DAY, place, type Place, type Tokens } from './place.ts'
import { PAPER } from './thing-under-way.ts'
import { wordAt } from './tokens.ts'
import { wordList } from './word-list.ts'

const NOT_BEFORE = wordList(
  'do did can could would will have if when what that to for with thank all of',
)
const LEADING = wordList('will shall can are going to be then also definitely certainly')
const GETS = wordList('get have receive find getting receiving borrow')
const GOODS = wordList(
  'the my our your it them everything all both that this those these full one two',
)
const FROM_US =
  /^(?:an? )?(?:\w+ )?(?:call|ring|mail|e-?mail|message|text|letter|visit) from (?:me|us|my|our)\b/
const OURS = wordList('my our it them everything')

/** "You get the set next week", "you will be hearing from us": `at` is "you". */
export function comesToReader(tokens: Tokens, at: number): Place | null {
  if (NOT_BEFORE.has(wordAt(tokens, at - 1))) return null
  if (tokens.slice(0, at).some(({ word }) => word === 'when' || word === 'whenever')) return null
  let verb = at + 1
  while (LEADING.has(wordAt(tokens, verb))) verb++
  if (isDoubted(tokens, at, verb + 1)) return null
  const form = wordAt(tokens, verb)
  const { object, objects, words } = restOf(tokens, verb)
  if (form === 'hear' || form === 'hearing') {
    const isFromUs = words[0] === 'from' || words[0] === 'back'
    return isFromUs ? place(tokens, at, verb, { act: 'answer', needs: 'day' }) : null
  }
  if (GETS.has(form) && FROM_US.test(words.join(' ')))
    return place(tokens, at, verb, { act: 'call' })
  if (!GETS.has(form) || !(GOODS.has(object) || PAPER.test(object))) return null
  if (OWN_THINGS.has(objects[1] ?? '')) return null
  const isAhead = verb > at + 1
  return !isAhead && form === 'have' && !OURS.has(object) ? null : place(tokens, at, verb, BY_DAY)
}
