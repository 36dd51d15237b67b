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
const FOREIGN = new Set(
  (
    'der und ich sie nicht mit für auf ein eine einen einer ist sind haben habe wir ihr ihre auch bei zu zum zur den dem von wie über ' +
    'le la les des une est et vous je nous pour dans sur avec que qui pas votre mon au aux du ce cette mais ' +
    'el los las una y es para con por su mi pero como muy del usted lo se soy estoy ' +
    'il gli di che non sono per della del nel con una più mia suo ho ' +
    'het een van ik je niet met voor op zijn wij uw maar ook aan dat ' +
    'os uma não com você eu meu sua mais em na ao ' +
    'nie jest się na do że jak dla czy mam ' +
    'och att det som jag är på av inte med har den till ' +
    'bir ve bu için ile ben çok ne mi da'
  ).split(' '),
)
/** Words that English has too. */
const SHARED = new Set([
  'a',
  'an',
  'in',
  'on',
  'me',
  'do',
  'so',
  'per',
  'den',
  'se',
  'ne',
  'os',
  'se',
])

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
  const foreign = words.filter((word) => FOREIGN.has(word) && !SHARED.has(word)).length
  return foreign >= 2 && foreign > english ? 'other' : 'en'
}
