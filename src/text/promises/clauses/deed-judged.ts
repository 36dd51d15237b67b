import type { PromiseAct } from '../../../domain/promise.ts'
import type { VerbRule } from '../languages/promise-language.ts'
import type { Rest } from './clause.ts'
import { actOf, isBringing, isDeed, isGerund, isIdle, OWN_THINGS, verbOf } from './deed-words.ts'
import { MEANINGS, MORE_MEANINGS } from './meanings.ts'
import { wordList } from './word-list.ts'

export type Judged = { readonly act: PromiseAct; readonly needs?: 'day' }

const PRONOUN = wordList(
  'it this that them these those both everything all him her one ones everyone everybody',
)
const DEFINITE = wordList(
  'the this that those these your his her their its our each every all both',
)
const BY_DAY: Judged['needs'] = 'day'

const RINGING = wordList('text ring call phone message ping shout')
const WISHES =
  /\b(?:wishes|regards|love|greetings|hugs|kisses|thoughts|prayers|vibes|luck|strength|best)\b/
/** Done at one's own home as a rule. */
const HOUSEHOLD = wordList(
  'paint repaint plaster varnish mow prune plant dig frame hang clean wash iron sand tile wire plumb bake knit pack unpack wrap feed walk',
)

/** Whether what is said of the writer's doing promises something: by its verb, what it is done to, and for whom. */
export function judgeDeed(form: string, rest: Rest): Judged | null {
  const verb = isGerund(form) ? verbOf(form) : form
  const caused = verb === 'have' || verb === 'get' ? causedDeed(verb, rest) : null
  if (caused !== null) return caused
  if (isOwnThing(rest.objects) || (form === 'having' && !rest.hasReader)) return null
  const said = rest.words.join(' ')
  const more = MORE_MEANINGS[verb]?.find(([pattern]) => pattern.test(said))
  if (more !== undefined) return judged(more[1], more[2])
  const meanings = MEANINGS[verb]
  if (meanings !== undefined) {
    const fit = meanings.find(([pattern]) => pattern.test(said))
    return fit === undefined ? null : judged(fit[1], fit[2])
  }
  if (isIdle(verb)) return null
  const act = actOf(verb)
  const isVoid = (act === 'meet' && !rest.hasReader) || (act === 'send' && WISHES.test(said))
  if (isVoid) return null
  if (isDeed(verb)) return judgeKnown(form, verb, rest)
  return judgeUnknown(rest)
}

/** "Have Patti deliver it", "get my brother to look at it": what another is to do. */
function causedDeed(verb: string, { words, isName }: Rest): Judged | null {
  const [first = '', second = '', third = ''] = words
  const isHouse =
    verb === 'have' &&
    isDeed(second) &&
    (DEFINITE.has(third) || PRONOUN.has(third) || third === 'you')
  const isSomebody =
    isName || SOMEBODY.has(first) || (isHouse && /^[a-z]{4,}$/.test(first) && !DEFINITE.has(first))
  if (!isSomebody) return null
  for (let at = 1; at <= 3; at++) {
    const deed = verb === 'have' || words[at] === 'to' ? words[verb === 'have' ? at : at + 1] : ''
    if (deed === undefined || deed === '' || !isDeed(deed) || isIdle(deed)) continue
    const object = words[verb === 'have' ? at + 1 : at + 2] ?? ''
    return object === '' ? null : judged(isBringing(deed) ? actOf(deed) : 'do')
  }
  return null
}

const SOMEBODY = wordList('someone somebody my our one')

const DAY = /day$|^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|easter|christmas)/

/** "This candidate", but not "this tomorrow". */
function pointsAt([first = '', second = '']: readonly string[]): boolean {
  return /^(?:this|that|these|those)$/.test(first) && /^[a-z]{4,}$/.test(second)
}

/** Whether nothing is known of a verb. */
export function isUnknown(verb: string): boolean {
  return !isDeed(verb) && !isIdle(verb) && MEANINGS[verb] === undefined
}

/** A verb that names no deed known: what it is done to must be known to both. */
function judgeUnknown({ object, objects, isName }: Rest): Judged | null {
  if (object === 'you' || object === 'your') return judged('do', BY_DAY)
  if (PRONOUN.has(object) && !pointsAt(objects)) return { act: 'do' }
  return (isName && !DAY.test(object)) || DEFINITE.has(object) ? judged('do', BY_DAY) : null
}

function judgeKnown(form: string, verb: string, rest: Rest): Judged | null {
  const act = actOf(verb)
  const { object, words, hasReader, isName } = rest
  if (RINGING.has(verb) && /^(?:when|once|as soon as)\b/.test(words.join(' '))) return { act }
  if (verb === 'ring' && words[0] === 'in') return null
  if (verb === 'call' && /^it [a-z]+$/.test(words.join(' '))) return null
  if (HOUSEHOLD.has(verb) && !hasReader && !PRONOUN.has(object))
    return isGerund(form) ? null : judged(act, BY_DAY)
  if (isBare(verb, words)) return { act }
  const isSure = hasReader || PRONOUN.has(object) || DEFINITE.has(object) || isName
  return isSure ? { act } : judged(act, BY_DAY)
}

const BARE = wordList(
  'advise forward handle confirm revert respond reply resend recirculate comply check ask call enquire inquire revise amend double-check',
)

/** "I will advise", "I'll revise and resend", "I'll discuss with Ben": of what both know. */
function isBare(verb: string, words: readonly string[]): boolean {
  const [first = '', second = ''] = words
  if (first === '' || first === ',') return BARE.has(verb)
  if (first === 'and') return BARE.has(second) && words.length === 2
  return first === 'with' && TALKS.has(verb) && second !== '' && second !== 'you'
}

const TALKS = wordList('settle discuss check confirm liaise consult coordinate verify clarify')

function judged(act: PromiseAct, needs?: VerbRule['needs']): Judged {
  return needs === 'day' ? { act, needs } : { act }
}

/** A train, a rest, one's own children: "the early train", "my dog". */
function isOwnThing(objects: readonly string[]): boolean {
  const [first = '', second = '', third = ''] = objects
  if (/^(?:rent|bills|tax|taxes)$/.test(first)) return true
  if (!/^(?:the|a|an|my|our|some|this|that)$/.test(first))
    return first === 'myself' || first === 'ourselves'
  return OWN_THINGS.has(second) || (OWN_THINGS.has(third) && first !== 'the')
}
