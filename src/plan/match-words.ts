import type { MatchContent, MatchSide } from '../domain/match.ts'
import type { MatchKind } from '../domain/need.ts'
import { asTrade, tradeOf } from './trade-words.ts'

/** A match with how the owner addresses its people. */
export type MatchWords = {
  readonly kind: MatchKind
  readonly called: string
  /** The second of two who should meet. */
  readonly other: string | null
  readonly content: MatchContent
}

/** One line on who could do what for whom. */
export function matchLine({ kind, called, other, content }: MatchWords): string {
  const { theirs, others, about } = content
  if (kind === 'give') {
    return `${called} could use ${theirsOf(theirs.what)}; you offer ${ownTold(others.what)}`
  }
  if (kind === 'ask') return `You could use ${ownTold(theirs.what)}; ${hasWords(called, others)}`
  const second = other ?? ''
  if (theirs.said === 'need') {
    return `${called} could use ${theirsOf(theirs.what)}; ${hasWords(second, others)}`
  }
  return `${called} and ${second} ${sharedWords(theirs, others)} ${about}`
}

/** Why the two should meet, as a clause that can be put to each of them (`toldTo`); nothing of what the owner noted. */
export function matchWhy({ content, called, other }: MatchWords): string {
  const { theirs, others, about } = content
  if (theirs.said === 'need') {
    return `${called} could use ${theirsOf(theirs.what)}, and ${other ?? 'the other'} ${helpWords(others)}`
  }
  return theirs.said === 'title' && others.said === 'title'
    ? `you both work in ${about}`
    : `you both care about ${about}`
}

function helpWords({ what, said }: MatchSide): string {
  if (said === 'offer') return `offers ${what}`
  return said === 'interest' ? `cares about ${what}` : 'may be of help'
}

/** An opening that gives, asks one small thing, or asks whether they would like to meet. */
export function sayMatch({ kind, other, content }: MatchWords): string {
  const { theirs, others, about } = content
  if (kind === 'give') {
    const said = theirs.words === '' ? 'I hear' : 'You said'
    return `${said} that you could use ${yours(theirs.what)}. I may be able to help with ${others.what}. Would that be of use?`
  }
  if (kind === 'ask') {
    const because =
      others.said === 'title'
        ? `as ${asTrade(tradeOf(others.what) ?? others.what)} you may know your way around it`
        : `I thought of you because of ${others.what}`
    return `I could use ${withoutAnother(theirs.what)}, and ${because}. May I ask you one question about it?`
  }
  const second = other ?? ''
  return theirs.said === 'need'
    ? `You could use ${yours(theirs.what)}, and I know somebody: ${second} (${told(others)}). Shall I ask whether ${second} would like to talk?`
    : `I know somebody you may like to meet: ${second}, who also ${others.said === 'title' ? 'works in' : 'cares about'} ${about}. Shall I ask whether ${second} would like that too?`
}

/** The dated reason. `when` as from `whenWords`. */
export function matchReason(words: MatchWords, when: string): string {
  const { kind, called, content } = words
  const { theirs } = content
  if (kind === 'give' && theirs.words !== '') {
    return `${called} said ${when}: “${theirs.words}” You offer ${ownTold(content.others.what)}`
  }
  return matchLine(words)
}

/** What somebody said of theirs, told to themselves: "our letters" are "your letters". */
function yours(what: string): string {
  return what.replace(/\b(?:my|our|your)\b/gi, (word) => (/^y/i.test(word) ? 'my' : 'your'))
}

/** What the owner said of theirs to somebody, told to the owner; what is of another is quoted. */
function ownTold(what: string): string {
  return OF_ANOTHER.test(what) ? `“${what}”` : what.replace(/\b(?:my|our)\b/gi, 'your')
}

/** Said to somebody else, of theirs: "advice on grants for your travel". */
const OF_ANOTHER = / (?:for|of|with|on|to|in|from) your\b.*$| ?\byour\b/i

function withoutAnother(what: string): string {
  return what.replace(OF_ANOTHER, '')
}

/** What somebody said of theirs, told of them. */
function theirsOf(what: string): string {
  return what.replace(/\b(?:my|our)\b/gi, 'their')
}

/** The fact on one side, as a sentence. */
export function sideFact(whose: string, { what, said, words }: MatchSide): string {
  if (words !== '') return `${whose}: “${words}”`
  return `${whose}: ${SIDE_WORDS[said] ?? ''}${what}`
}

const SIDE_WORDS: { readonly [said: string]: string } = {
  need: 'could use ',
  offer: 'can offer ',
  interest: 'cares about ',
  tag: 'in your group ',
  note: 'you noted: ',
  employer: 'works at ',
}

/** A title as one says it; everything else as it was said. */
function told({ what, said }: MatchSide): string {
  return said === 'title' || said === 'headline' ? (tradeOf(what) ?? what) : what
}

function hasWords(name: string, { what, said }: MatchSide): string {
  switch (said) {
    case 'offer':
      return `${name} offers ${what}`
    case 'interest':
      return `${name} cares about ${what}`
    case 'employer':
      return `${name} works at ${what}`
    case 'tag':
      return `${name} is in your group “${what}”`
    case 'note':
      return `you noted of ${name}: ${what}`
    default:
      return `${name} is ${asTrade(tradeOf(what) ?? what)}`
  }
}

function sharedWords(theirs: MatchSide, others: MatchSide): string {
  const work = new Set(['title', 'headline'])
  return work.has(theirs.said) && work.has(others.said) ? 'both work in' : 'both care about'
}
