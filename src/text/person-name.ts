import { fold } from './fold.ts'

/** A person's name taken apart. Parts keep their writing; fold them to compare. */
export type PersonName = {
  /** Given names and middle names, in order. Empty when only a surname is known ("Dr. Sato"). */
  readonly given: readonly string[]
  /** Surname words with their particles: `['van', 'der', 'Berg']`, `['García', 'López']`. */
  readonly family: readonly string[]
  /** Former surnames: "née", in brackets behind the name, "geb.". */
  readonly maiden: readonly string[]
  /** In quotes or in brackets within the name. */
  readonly nicknames: readonly string[]
  /** What stood in brackets behind a lone given name, often an employer: `Hannes (Quarry)`. */
  readonly aside: string | null
}

const PICTURES =
  /[\p{Extended_Pictographic}\u{1f1e6}-\u{1f1ff}\u{1f3fb}-\u{1f3ff}\u200b-\u200f\u202a-\u202e\u2060\ufe0e\ufe0f\u20e3®™©✓✔★☆]/gu
const EAST_ASIAN =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\s・·]+$/u
const MAIDEN =
  /(?:^|[\s,(])(?:n[ée]e|geb(?:\.|oren[e]?)|z domu|fka|formerly|roz(?:\.|ená)|nata|born|урожд(?:\.|[её]нная))\s+([\p{L}'’-]+)/iu
const QUOTED = /["“”„«‟](.+?)["“”»‟]|(?<=\s)['‘](.+?)['’](?=\s|$)/gu
const BRACKETED = /[([{]([^)\]}]*)[)\]}]/gu
const TAIL = /\s+(?:via|at|from|@|\||[-–—•·]|\/{1,2})\s+.*$|\s*[|•].*$/iu

const TITLES = new Set(
  (
    'dr drs prof professor mr mrs ms miss mx sir dame herr frau hr fr mme mlle m sig sra sr srta don dona ' +
    'ing mag dipl dipling mgr rev hon capt col lt eng engr arch avv dott dottssa ph'
  ).split(' '),
)
const CREDENTIALS = new Set(
  (
    'phd md mba msc bsc ma ba bs ms llm llb jd esq cpa cfa cfp pmp pe rn dds dvm edd psyd mph mpa mfa meng beng ' +
    'bcom mcom ca acca cma cissp cisa cism csm cspo pmi itil shrm phr sphr scp aia pmiacp mcse ccna ccie togaf safe spc ' +
    'cipp cippe cams frm caia fca frcs mrcp facs lcsw lmft cissp obe mbe cbe frsa facp dba hons mphil dphil dsc hr'
  ).split(' '),
)
const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'junior', 'senior', 'filho', 'neto'])
const PARTICLES = new Set(
  (
    'van von der den de del della di da do dos das du des la le les lo el al bin ibn abu ben ter ten te zu zum zur ' +
    'vom af av y e i st san santa mac ad abdel abd ould bint op het'
  ).split(' '),
)
/** Words that join a surname without being one: `van`, `de`, `el`; compared folded. */
export function isNameParticle(word: string): boolean {
  return PARTICLES.has(word)
}

/** Chinese surnames of two characters, Korean too; all others have one. */
const TWO_CHARACTER_SURNAMES =
  /^(?:欧阳|歐陽|司马|司馬|上官|诸葛|諸葛|东方|東方|皇甫|尉迟|公孙|令狐|慕容|司徒|남궁|황보|선우|독고|제갈)/u
const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}]/u

/**
 * Takes a name apart as people, profiles and mail programs write it: titles, credentials, emoji and
 * "| Company" fall away; nicknames, maiden names and surnames in capitals or before a comma are
 * recognised. Without such signs the last word (with its particles) is the surname, or the first
 * in Chinese, Japanese and Korean writing.
 *
 * @returns null when no name is left: empty, an address, digits only
 */
export function parsePersonName(text: string): PersonName | null {
  let rest = text.normalize('NFC').replace(PICTURES, ' ').replace(/\s+/g, ' ').trim()
  if (rest === '' || rest.includes('@') || !/\p{L}/u.test(rest)) return null
  const maiden: string[] = []
  const nicknames: string[] = []
  rest = rest.replace(MAIDEN, (_all, name: string) => {
    maiden.push(name)
    return ' '
  })
  rest = rest.replace(QUOTED, (_all, first?: string, second?: string) => {
    nicknames.push((first ?? second ?? '').trim())
    return ' '
  })
  const asides = takeBrackets(rest)
  rest = asides.rest
    .replace(TAIL, '')
    .replace(/[()[\]{}"“”„]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  nicknames.push(...asides.inside)
  const parts = EAST_ASIAN.test(rest) ? eastAsian(rest) : western(rest)
  if (parts === null) return null
  const behind = asides.behind.filter((aside) => !isCredential(aside))
  const isLone = parts.given.length + parts.family.length < 2
  if (!isLone) maiden.push(...behind.filter((aside) => /^[\p{L}'’-]+$/u.test(aside)))
  const aside = isLone ? (behind[0] ?? null) : null
  return { ...parts, maiden, nicknames: nicknames.filter((name) => name !== ''), aside }
}

/** Brackets within the name hold nicknames, behind it former surnames, pronouns or employers. */
function takeBrackets(text: string): { rest: string; inside: string[]; behind: string[] } {
  const inside: string[] = []
  const behind: string[] = []
  const rest = text.replace(BRACKETED, (_all, content: string, at: number) => {
    const after = text.slice(at).replace(BRACKETED, ' ')
    const word = content.trim()
    if (word !== '' && !/\//.test(word)) {
      ;(/^[\s,]*\p{L}/u.test(after) && at > 0 ? inside : behind).push(word)
    }
    return ' '
  })
  return { rest, inside, behind }
}

function eastAsian(text: string): Pick<PersonName, 'given' | 'family'> | null {
  const words = text.split(/[\s・·]+/u).filter((word) => word !== '')
  const [first = '', ...others] = words
  const last = others.at(-1) ?? ''
  if (others.length === 1 && last.length === 1 && first.length > 1) {
    return { family: [last], given: [first] } // given name first, as Western sites store it
  }
  if (others.length > 0) return { family: [first], given: others }
  const compound = TWO_CHARACTER_SURNAMES.exec(first)?.[0]
  const length = compound?.length ?? (first.length > 3 || JAPANESE.test(first) ? 2 : 1)
  if (first.length <= length) return { given: [first], family: [] }
  return { family: [first.slice(0, length)], given: [first.slice(length)] }
}

function western(text: string): Pick<PersonName, 'given' | 'family'> | null {
  const [head = '', ...tails] = text.split(',').map((part) => part.trim())
  const real = tails.filter((part) => part !== '' && !part.split(/[\s.]+/).every(isDressing))
  const words = bareWords(head)
  const after = real[0] === undefined ? [] : bareWords(real[0])
  if (after.length > 0 && words.length > 0) return { given: after, family: words }
  if (words.length === 0) return after.length > 0 ? splitWords(after) : null
  return splitWords(words)
}

function splitWords(words: readonly string[]): Pick<PersonName, 'given' | 'family'> {
  if (words.length === 1) return { given: words, family: [] }
  const capitals = words.filter(isCapitals)
  if (capitals.length > 0 && capitals.length < words.length) {
    return { family: capitals, given: words.filter((word) => !isCapitals(word)) }
  }
  let start = words.length - 1
  while (start > 1 && PARTICLES.has(fold(words[start - 1] ?? ''))) start--
  return { given: words.slice(0, start), family: words.slice(start) }
}

/** Words without titles in front, credentials and "Jr." behind. */
function bareWords(text: string): string[] {
  const words = text
    .split(/\s+/)
    .map((word) => word.replace(/^[^\p{L}\p{M}]+|[^\p{L}\p{M}.'’]+$/gu, ''))
    .filter((word) => /\p{L}/u.test(word))
  while (words.length > 1 && isTitle(words[0] ?? '')) words.shift()
  while (words.length > 1 && isTail(words.at(-1) ?? '', words.length)) words.pop()
  return words.map((word) => word.replace(/(?<=\p{L}{2})\.$/u, ''))
}

function isTitle(word: string): boolean {
  const plain = fold(word).replaceAll(' ', '')
  return TITLES.has(plain) && (word.endsWith('.') || plain.length > 2 || plain === 'dr')
}

/** Behind a name, in capitals or with dots, short letters are a degree; "Ma" and "Ba" are surnames. */
function isTail(word: string, count: number): boolean {
  const plain = fold(word).replaceAll(' ', '')
  if (SUFFIXES.has(plain) && count > 2) return true
  if (!CREDENTIALS.has(plain) || count < 3) return false
  return word === word.toUpperCase() || /\p{Lu}.*\p{Lu}/u.test(word) || word.includes('.')
}

function isDressing(word: string): boolean {
  const plain = fold(word).replaceAll(' ', '')
  return plain === '' || CREDENTIALS.has(plain) || SUFFIXES.has(plain) || isCredential(word)
}

function isCredential(text: string): boolean {
  if (/^(?:she|he|they|ella|sie|elle|il|er)\b/i.test(text)) return true
  return (
    text.split(/[\s,.]+/).every((word) => word === '' || CREDENTIALS.has(fold(word))) ||
    /^[\p{Lu}\d][\p{Lu}\d.®-]{1,7}$/u.test(text)
  )
}

function isCapitals(word: string): boolean {
  return /\p{Lu}.*\p{Lu}/u.test(word) && word === word.toUpperCase() && !word.includes('.')
}
