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
const DEED =
  /^(?:(?:also|then|quickly) )?(?:send|share|forward|mail|e-?mail|write|call|ring|phone|introduce|connect|put|get|give|let|look|check|find|ask|book|set|arrange|organi[sz]e|bring|pay|return|lend|review|read|prepare|finish|draft|update|add|fix|sign|confirm|follow|come|make|take|talk|speak|help|show|upload|pass|drop|tell|have|answer|reply|report|schedule|invite|cook|buy|host|do|sort|see|translate|edit|submit)\b/i

/** The opening of a message that keeps the owner's own promise. */
export function sayKeeping(what: string): string {
  return DEED.test(what) ? `I said I would ${what}. Here it is:` : `As promised: ${what}`
}

/** The opening of a message that asks after another's promise, once and without hurry. */
export function sayAsking(what: string): string {
  const mine = fromTheirSide(what)
  return DEED.test(what)
    ? `You were going to ${mine}. No hurry at all; is it still on your mind?`
    : `You mentioned this: ${mine}. No hurry at all; is it still on your mind?`
}

/** "send you the slides", said by them, is "send me the slides" to the owner. */
export function fromTheirSide(what: string): string {
  return what.replace(
    /\b(?:you|your|yours|me|my|mine|I|us|our)\b/gi,
    (word) => BY_ME[word.toLowerCase()] ?? word,
  )
}

/** The dated reason. `when` as from `whenWords`, `due` the same for its day. */
export function promiseReason(
  { by, words }: { readonly by: 'me' | 'them'; readonly words: string },
  when: string,
  due: { readonly words: string; readonly isOver: boolean },
): string {
  const who = by === 'me' ? 'You said' : 'They said'
  return `${who} ${when}: “${words}” It ${due.isOver ? 'was' : 'is'} for ${due.words.replace(/^on /, '')}`
}
