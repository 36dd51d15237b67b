import { pattern } from '../text/pattern.ts'

/**
 * What promises of either side sound like in Today: the owner keeps theirs, and asks for another's once,
 * gently. Warm and calm like all of the plan's words.
 */

const BY_ME: { readonly [word: string]: string } = {
  you: 'me',
  your: 'my',
  yours: 'mine',
  me: 'you',
  my: 'your',
  mine: 'yours',
  i: 'you',
  us: 'you both',
  our: 'your',
}
const DEED = new RegExp(
  pattern`
  ^(?:(?:also|then|quickly) )?(?:
    send|share|forward|mail|e-?mail|write|call|ring|phone|introduce|connect|put|get|give|let
    |look|check|find|ask|book|set|arrange|organi[sz]e|bring|pay|return|lend|review|read|prepare
    |finish|draft|update|add|fix|sign|confirm|follow|come|make|take|talk|speak|help|show|upload
    |pass|drop|tell|have|answer|reply|report|schedule|invite|cook|buy|host|do|sort|see|translate
    |edit|submit
  )\b
`,
  'i',
)

const BRINGS_TOGETHER =
  /^(?:(?:also|then|quickly) )?(?:introduce|connect|put you|make (?:the|an) intro)/i
const TAKES_TIME_TOGETHER =
  /^(?:(?:also|then|quickly) )?(?:call|ring|phone|meet|come|talk|speak|invite|cook|host|have you|take you)\b/i
const FINDS_OUT =
  /^(?:(?:also|then|quickly) )?(?:look|check|find|ask|see|read|review|let you know|tell|report|get back|come back|answer|reply)\b/i

/** The opening of a message that keeps the owner's own promise. */
export function sayKeeping(what: string): string {
  if (!DEED.test(what)) return `As promised: ${what}`
  const said = `I said I would ${what}`
  if (FINDS_OUT.test(what)) return `${said}. Here is what came of it:`
  if (BRINGS_TOGETHER.test(what))
    return `${said}, and I have not forgotten. Does it still suit you?`
  if (TAKES_TIME_TOGETHER.test(what)) return `${said}. When would it suit you?`
  return `${said}. Here it is:`
}

/** The opening of a message that asks after another's promise, once and without hurry. */
export function sayAsking(what: string, noted = false): string {
  return `${whatTheySaid(what, noted)} No hurry at all; is it still on your mind?`
}

/**
 * "You were going to send me the slides.", said to them.
 *
 * @param noted the owner's own words on it, which say "me" of the owner already
 */
export function whatTheySaid(what: string, noted = false): string {
  const mine = toOwner(what, noted)
  return DEED.test(what) ? `You were going to ${mine}.` : `You mentioned this: ${mine}.`
}

const toOwner = (what: string, noted: boolean): string =>
  noted && !/\byou(?:rs?)?\b/i.test(what) ? what : fromTheirSide(what)

/** "send you the slides", said by them, is "send me the slides" to the owner. */
export function fromTheirSide(what: string): string {
  return what.replace(
    /\b(?:you|your|yours|me|my|mine|I|us|our)\b/gi,
    (word) => BY_ME[word.toLowerCase()] ?? word,
  )
}

/**
 * One's own promise as one would note it: "send you the slides" to Noriko Ishizaki is "Send Noriko Ishizaki the
 * slides". What is no deed for them is said to be for them.
 */
export function ownTask(what: string, name: string): string {
  const isTheirs = DEED.test(what) && /\byou(?:r|rs)?\b/i.test(what)
  if (!isTheirs) return `For ${name}: ${what}`
  let isNamed = false
  const said = what.replace(/\byou(rs|r)?\b/gi, (_, own: string | undefined) => {
    const first = !isNamed
    isNamed = true
    if (own === undefined) return first ? name : 'them'
    return first ? `${name}’s` : own === 'r' ? 'their' : 'theirs'
  })
  return said.slice(0, 1).toUpperCase() + said.slice(1)
}

/** What somebody else said they would do, as a day of one's own calendar says it. */
export function theirTask(what: string, name: string, noted = false): string {
  return DEED.test(what)
    ? `${name} said they would ${toOwner(what, noted)}`
    : `From ${name}: ${what}`
}

/**
 * The dated reason. `when` as from `whenWords`, `due` the same for its day; `after` what the owner wanted to
 * write after besides: "the Book Fair", "you met".
 */
export function promiseReason(
  {
    by,
    words,
    noted,
  }: { readonly by: 'me' | 'them'; readonly words: string; readonly noted?: boolean },
  when: string,
  due: { readonly words: string; readonly isOver: boolean },
  after: readonly string[] = [],
): string {
  const who = noted === true ? 'You noted' : by === 'me' ? 'You said' : 'They said'
  const end = /[.!?…]$/.test(words) ? '' : '.'
  const day = `It ${due.isOver ? 'was' : 'is'} for ${due.words.replace(/^on /, '')}`
  const besides =
    after.length === 0 ? '' : `, and you wanted to follow up after ${after.join(' and ')}`
  return `${who} ${when}: “${words}”${end} ${day}${besides}`
}
