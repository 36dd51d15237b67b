import { isOneSlipApart } from './edit-distance.ts'
import { isSameGivenName } from './nicknames.ts'
import { plainLetters } from './plain-letters.ts'
import { spellingKey } from './spelling-key.ts'

const ENDEARING = /(?:y|ie|i|s|chen|lein|li|le|la|ka|it[oa]|inh[oa])$/
const LONG = 4 // letters, from which a slip or an ending still tells names apart
const BEGINNING = 3 // letters an endearment keeps of the name

/**
 * May somebody of these names be called so? By any word of a name, its short and endearing forms, its other
 * languages and spellings, and with one slip. Made for doubt: where it says no, it is another name.
 *
 * @param names as sources write them, titles and all
 * @param called one word of a greeting, in Latin letters
 */
export function answersTo(names: readonly string[], called: string): boolean {
  const word = joined(called)
  return names.flatMap(wordsOf).some((own) => isOneName(own, word))
}

/** The words of a name, those with a hyphen whole and in parts, and neighbours written as one. */
function wordsOf(name: string): readonly string[] {
  const parts = plainLetters(name.replace(/['’]/g, '')).split(/[^\p{L}]+/u)
  const words = parts.filter((part) => part !== '')
  return [...words, ...words.slice(1).map((word, at) => `${words[at] ?? ''}${word}`)]
}

function joined(word: string): string {
  return plainLetters(word).replace(/[^\p{L}]/gu, '')
}

function isOneName(own: string, called: string): boolean {
  const [short, long] = own.length <= called.length ? [own, called] : [called, own]
  if (short.length < 2) return own === called
  return (
    long.startsWith(short) ||
    (short.length >= LONG && long.endsWith(short)) ||
    (short.length > 2 && spellingKey(own) === spellingKey(called)) ||
    isSameGivenName(own, called) ||
    isSlip(short, long) ||
    isEndearment(own, called)
  )
}

/** Hands slip within a word, hardly ever at its first letter; one that is mute is often left out. */
function isSlip(short: string, long: string): boolean {
  if (short.length < LONG || !isOneSlipApart(short, long)) return false
  return short[0] === long[0] || short.length < long.length
}

function isEndearment(own: string, called: string): boolean {
  return (
    called.length >= BEGINNING &&
    own.slice(0, BEGINNING) === called.slice(0, BEGINNING) &&
    ENDEARING.test(called)
  )
}
