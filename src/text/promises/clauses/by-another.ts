import { isDoubted, pastAdverbs, restOf } from './clause.ts'
import { actOf, isBringing, isDeed, isGerund, isIdle, verbOf } from './deed-words.ts'
import { place, type Place, type Tokens } from './place.ts'
import { wordAt } from './tokens.ts'
import { wordList } from './word-list.ts'

const OURS = wordList('my our someone somebody one')
const OFFICERS = wordList(
  'secretary treasurer clerk undersigned warden churchwarden verger caretaker registrar lads lad boys guys',
)
/** They do what they do by themselves. */
const NOT_SENT = wordList(`
  brother sister mother mum mom dad father wife husband son daughter cousin aunt uncle friend neighbour bank landlord
  boss kid kids children child parent parents car house shop office website client brothers sisters friends`)
const NO_PERSON = wordList(`
  it this that there what who which here how where why when if as your you we no all more both everything santa god
  monday tuesday wednesday thursday friday saturday sunday today tomorrow tonight payment delivery speakers delegates
  guests members customers`)
const ENDS_SUBJECT = wordList(', i we you he she they who that which what how if to')
const COMES =
  /^(?:round|around|over|there|with you|at yours?|at your|on site|out to|out on|coming|in touch)\b/

/** "Our Ms Quaye goes through it with you on Friday", "someone will ring you": `at` begins a clause. */
export function byAnother(tokens: Tokens, at: number): Place | null {
  const first = tokens[at]
  if (first === undefined || NO_PERSON.has(first.word)) return null
  const isOurs = isOfOurs(tokens, at)
  if (!isOurs && !first.isName && first.word !== 'he' && first.word !== 'she') return null
  const last = Math.min(at + (isOurs ? 8 : 4), tokens.length)
  for (let ahead = at + 1; ahead < last; ahead++) {
    if (ENDS_SUBJECT.has(wordAt(tokens, ahead))) return null
    const verb = verbOfOther(tokens, ahead)
    if (verb === null) continue
    const isOfItself = isOurs && tokens.slice(at, ahead).some(({ word }) => NOT_SENT.has(word))
    if (isDoubted(tokens, at, verb) || isOfItself) return null
    return sent(tokens, at, { ahead, verb, isOurs })
  }
  return null
}

/** "My clerk", "the treasurer", "Petra from our office". */
function isOfOurs(tokens: Tokens, at: number): boolean {
  const next = wordAt(tokens, at + 1)
  if (wordAt(tokens, at) === 'the') return OFFICERS.has(next)
  const isFromHere = next === 'from' && /^(?:our|my|the)$/.test(wordAt(tokens, at + 2))
  return OURS.has(wordAt(tokens, at)) || isFromHere
}

/** "Our legal team, who will ring you on Friday": `at` is "who". */
export function byThose(tokens: Tokens, at: number): Place | null {
  const isOurs = tokens.slice(Math.max(0, at - 6), at).some(({ word }) => OURS.has(word))
  const verb = isOurs ? verbOfOther(tokens, at + 1) : null
  return verb === null || isDoubted(tokens, at, verb)
    ? null
    : sent(tokens, at, { ahead: at + 1, verb, isOurs })
}

/** What somebody does for the reader; others than one's own people must be on their way. */
function sent(
  tokens: Tokens,
  at: number,
  {
    ahead,
    verb,
    isOurs,
  }: { readonly ahead: number; readonly verb: number; readonly isOurs: boolean },
): Place | null {
  const word = wordAt(tokens, ahead)
  if (!isOurs && word === 'will' && !isAsked(tokens, at)) return null
  const form = verbOf(wordAt(tokens, verb))
  const { words, hasReader } = restOf(tokens, verb)
  const said = words.join(' ')
  if (form === 'be')
    return isOurs && COMES.test(said) ? place(tokens, at, verb, { act: 'do', needs: 'day' }) : null
  if (isOurs && CALLS_IN.has(form) && /^(?:by|round|in|over|out|along)\b/.test(said))
    return place(tokens, at, verb, { act: 'do', needs: 'day' })
  const { object } = restOf(tokens, verb)
  if (
    isOurs &&
    word === 'will' &&
    isDeed(form) &&
    /^(?:it|them|that|the|this|those|these)$/.test(object)
  )
    return place(tokens, at, verb, { act: actOf(form) })
  const isForReader = hasReader || /\b(?:to|for) (?:everyone|everybody|all|each)\b/.test(said)
  if (!isForReader || (isOurs ? isIdle(form) : !isBringing(form))) return null
  const isSure = isOurs
    ? isBringing(form) && (word === 'will' || word === 'is')
    : wordAt(tokens, ahead + 1) === 'going'
  const act = actOf(form)
  return place(tokens, at, verb, isSure ? { act } : { act, needs: 'day' })
}

/** "I've asked Susan to prepare it and she will send it to you." */
function isAsked(tokens: Tokens, at: number): boolean {
  const before = tokens.slice(0, at).map(({ word }) => word)
  return /^(?:i|we) have (?:just |already )?(?:asked|told|instructed|got)\b/.test(before.join(' '))
}

const CALLS_IN = wordList('drop pop come call nip swing stop')
const NO_VERB = wordList('his hers takes means sales services notes results plans works')

/** Where the verb stands, if the subject ends before `at`. */
function verbOfOther(tokens: Tokens, at: number): number | null {
  const word = wordAt(tokens, at)
  if (word === 'will' || word === 'shall') return pastAdverbs(tokens, at + 1)
  if (word === 'is' || word === "'s" || word === 'are') {
    const next = pastAdverbs(tokens, at + 1)
    const isGoingTo = wordAt(tokens, next) === 'going' && wordAt(tokens, next + 1) === 'to'
    if (isGoingTo) return next + 2
    return isGerund(wordAt(tokens, next)) ? next : null
  }
  const isVerb = /[a-rt-z]s$/.test(word) && isDeed(verbOf(word)) && !NO_VERB.has(word)
  return isVerb && !/^(?:a|an|the|our|my|of|for)$/.test(wordAt(tokens, at - 1)) ? at : null
}
