import { isShortForeignWord } from '../../text/language-of.ts'

const LETTERS = /\p{L}/gu
const LATIN = /\p{Script=Latin}/gu
/** Asked first: nearly no text holds one, and counting letters costs more than all else here. */
const OF_OTHER_SCRIPTS = /[^\u0000-\u00b4\u00b6-\u024f\u2000-\u206f]/
const WORD = /\p{L}+/gu
const FEW_WORDS = 4
const LOOKED_AT = 2000 // characters

const ENGLISH = new Set(
  'the and of to is are was were be been have has had i you your my we our it this that with for from at by on would could can will not but if or as about what how who when where there their they he she his her an do did does so up out just me us them which than then please thank thanks hi hello dear i’m i’d'.split(
    ' ',
  ),
)
/** Of languages further off than those whose short words are known. */
const FOREIGN = new Set(
  (
    'het een van ik je niet met voor op zijn wij uw maar ook aan dat ' +
    'nie jest się na do że jak dla czy mam ' +
    'och att det som jag är på av inte med har den till ' +
    'bir ve bu için ile ben çok ne mi da'
  ).split(' '),
)
/** Words that English has too. */
const SHARED = new Set(
  'a ai am an ate come da dans den des die dire do est gut ha hast hat hay im in la lo ma mal man mas me met mi ne no on os par per plus pro se so son te til un van war'.split(
    ' ',
  ),
)

function isForeign(word: string): boolean {
  if (SHARED.has(word) || ENGLISH.has(word)) return false
  return FOREIGN.has(word) || isShortForeignWord(plain(word))
}

function plain(word: string): string {
  // oxlint-disable-next-line no-control-regex
  return /^[\x00-\x7f]*$/.test(word) ? word : word.normalize('NFD').replaceAll(/\p{M}/gu, '')
}

function isMostlyOther(text: string): boolean {
  const letters = text.match(LETTERS)?.length ?? 0
  const latin = text.match(LATIN)?.length ?? 0
  return latin * 2 < letters
}

/**
 * A guess by script and function words. Texts of fewer than four words count as English
 * unless their script says otherwise. Reads the first 2,000 characters.
 */
export function guessLanguage(text: string): 'en' | 'other' {
  const start = text.slice(0, LOOKED_AT)
  if (OF_OTHER_SCRIPTS.test(start) && isMostlyOther(start)) return 'other'
  const words = start.toLowerCase().match(WORD) ?? []
  if (words.length < FEW_WORDS) return 'en'
  const english = words.filter((word) => ENGLISH.has(word)).length
  if (english * 2 > words.length) return 'en'
  const foreign = words.filter(isForeign).length
  return foreign >= 2 && foreign > english ? 'other' : 'en'
}
