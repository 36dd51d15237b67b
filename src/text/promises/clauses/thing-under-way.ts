import { PAPERS } from '../languages/english-papers.ts'
import { clauseEnd, isDoubted, pastAdverbs } from './clause.ts'
import { BY_DAY, place, type Place, type Tokens } from './place.ts'
import { wordAt } from './tokens.ts'
import { wordList } from './word-list.ts'
import { pattern } from '../../pattern.ts'

export const PAPER = new RegExp(`^${PAPERS}s?$`)
const WHOLE = wordList('needful it they everything both all these those mine ours yours')

/** Things and people that come of themselves, or come to everybody. */
export const NOT_OURS = wordList(`
  parcel package order trial subscription flight train delivery guest guests lunch dinner delegates seller buyer tenant
  landlord customer customers client clients company party parties speakers finalists applicants appointment course exam
  deadline rent weather wedding meeting concert match game bus sun rain he she council government bank law customs police they
  son daughter brother sister mother father mum dad kids children wife husband friend
  what which who that here this how when where why if as`)
const ENDS_SUBJECT = wordList(
  'i we you he she who that if not has have had was were would please hope should can could',
)
const AHEAD = wordList(
  "will shall is are 's get gets go goes come comes follow follows land lands travel travels reaches heads ship ships leaves arrive arrives",
)

/** "It'll be in the folder by tonight", "a copy is coming to you": `at` begins a clause. */
export function thingUnderWay(tokens: Tokens, at: number): Place | null {
  const end = Math.min(clauseEnd(tokens, at), at + 12)
  for (let ahead = at + 1; ahead < end; ahead++) {
    const word = wordAt(tokens, ahead)
    if (ENDS_SUBJECT.has(word)) return null
    if (!AHEAD.has(word)) continue
    const subject = tokens.slice(at, ahead)
    if (subject.some((one) => NOT_OURS.has(one.word))) return null
    return arrives(tokens, at, ahead)
  }
  return null
}

/** "The form will follow by post." */
const ENCLOSED =
  /\b(?:by (?:post|mail|e-?mail|courier)|in due course|separately|shortly|under separate cover)\b/
const LEADS = wordList(`
  all both be being also then now going getting coming get go come over out back put made up off simply just straight
  right in home there`)
const TO_READER = new RegExp(pattern`
  ^(?:
    (?:\w+ )?(?:to|with|at|in|on|through|for|into|round|onto|under|outside) (?:
      you|your|everyone|all of you
    )|yours?\b|(?:in|by|with|on) the (?:\w+ )?(?:folder|drive|post|mail|portal|wiki|bags?)
    |online\b|(?:in )?(?:tonight|today|tomorrow|\w+day) 's post
  )\b
`)
const FOR_READER =
  /\b(?:to|with|for|at|in|on|under|outside|round|into|of|by|up) (?:you|yours?|each of you|all of you)\b|\byours\b/
const DONE = /^(?:done|ready|sent|paid|put|cut|made|written|built|sewn|sorted|\w{3,}ed)$/
/** What things do that reach somebody. */
const REACHES = wordList(
  'be come go follow arrive land leave reach travel ship hang wait sit get find make turn',
)
const MOVES = wordList('come go follow arrive land leave ship')
/** Done to everybody's things, or to the reader's against their will. */
const TO_ALL =
  /^(?:closed|charged|cancelled|renewed|billed|debited|deducted|published|expected|opened|needed|required|used|asked|invited|missed|held|played|shown)$/
/** What things do of themselves. */
const HAPPENS =
  /^(?:start|begin|end|expire|renew|close|open|need|require|cost|depend|take|happen|last|mean|look|feel|seem|remain|stay|continue|keep|suit|work|help|rain|snow)s?$/

function arrives(tokens: Tokens, at: number, ahead: number): Place | null {
  let verb = ahead + 1
  while (LEADS.has(wordAt(tokens, verb))) verb++
  const words = tokens.slice(verb, clauseEnd(tokens, verb)).map(({ word }) => word)
  const word = wordAt(tokens, ahead)
  if (isDoubted(tokens, at, verb) || words.includes('automatically')) return null
  if (TO_ALL.test(words[0] ?? '')) return null
  if (HAPPENS.test(words[0] ?? '') || HAPPENS.test(word)) return null
  const said = words.join(' ')
  const isMoving = tokens.slice(ahead + 1, verb + 1).some((one) => MOVES.has(one.word))
  const way = {
    word,
    next: wordAt(tokens, ahead + 1),
    last: wordAt(tokens, verb - 1),
    isMoving,
    said,
  }
  if (word === 'will' || word === 'shall') {
    const reaches = REACHES.has(wordAt(tokens, pastAdverbs(tokens, ahead + 1)))
    if (!reaches || !willReach(tokens.slice(at, ahead), way)) return null
    if (/^(?:it|needful|that)$/.test(wordAt(tokens, ahead - 1)) && /^done\b/.test(said))
      return place(tokens, at, ahead, { act: 'do' })
    const isSure = isSureToCome(tokens.slice(at, ahead), way)
    return place(tokens, at, ahead, isSure ? { act: 'send' } : BY_DAY)
  }
  const isStill = word === 'is' || word === 'are' || word === "'s"
  const goesUp = word === 'go' || word === 'goes'
  if (!isStill && goesUp && wordAt(tokens, at) === 'your') return place(tokens, at, ahead, BY_DAY)
  if (!isStill)
    return isForReader(said) || isOurs(tokens.slice(at, ahead), said)
      ? place(tokens, at, ahead, BY_DAY)
      : null
  return isReaching(tokens.slice(at, ahead), way)
    ? place(tokens, at, ahead, isComingToYou(way) ? { act: 'send' } : BY_DAY)
    : null
}

/** The word that says it lies ahead, the ones behind it, and what is said of the way. */
type Way = {
  readonly word: string
  readonly next: string
  readonly last: string
  readonly isMoving: boolean
  readonly said: string
}

function isSureToCome(subject: Tokens, { said, last }: Way): boolean {
  if (/\bfor you\b/.test(said) || (said === 'follow' && isGoods(subject))) return true
  if (COPIES.has(wordAt(subject, subject.length - 1)) && HANDED.test(said)) return true
  return (last === 'follow' || /^follow\b/.test(said)) && ENCLOSED.test(said)
}

const COPIES = wordList('copy copies original originals duplicate duplicates')
const HANDED =
  /^(?:sent|distributed|provided|forwarded|circulated|delivered|faxed|mailed|e-mailed|emailed|couriered|returned) to\b/

function willReach(subject: Tokens, { isMoving, said }: Way): boolean {
  if (isForReader(said) || isOurs(subject, said)) return true
  if (COPIES.has(wordAt(subject, subject.length - 1)) && HANDED.test(said)) return true
  if (wordAt(subject, 0) === 'your' && /^(?:on|in|at|with)\b/.test(said)) return true
  return isGoods(subject) && isMoving
}

function isReaching(subject: Tokens, { next, said }: Way): boolean {
  if (/^(?:yours|in the (?:post|mail)|with you|back with you|on (?:its|their) way)\b/.test(said))
    return true
  const isMoving = /^(?:being|going|getting|coming)$/.test(next)
  const isPassive = DONE.test(said.split(' ', 1)[0] ?? '') && FOR_READER.test(said)
  if (!isMoving) return isPassive
  return isForReader(said) || isOurs(subject, said) || (isGoods(subject) && next === 'going')
}

function isComingToYou({ next, said, last }: Way): boolean {
  return /^(?:coming|going)$/.test(next) && last === next && /^to you\b/.test(said)
}

function isForReader(said: string): boolean {
  return TO_READER.test(said) || FOR_READER.test(said)
}

/** A thing of the writer's or reader's that is finished, or named with the reader. */
function isOurs(subject: Tokens, said: string): boolean {
  return isGoods(subject) && (DONE.test(said.split(' ', 1)[0] ?? '') || /\byour\b/.test(said))
}

function isGoods(subject: Tokens): boolean {
  return (
    /^(?:your|our|my)$/.test(wordAt(subject, 0)) ||
    subject.some(({ word }) => PAPER.test(word) || WHOLE.has(word))
  )
}
