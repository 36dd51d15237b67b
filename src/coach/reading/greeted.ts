import { pattern } from '../../text/pattern.ts'
import { nicknameGroups } from '../../text/nicknames.ts'
import { plainLetters } from '../../text/plain-letters.ts'
import { isHonorific, isNobodyByName, isWordToo } from '../vocabulary/not-a-name.ts'
import { OPENING, OPENING_OF_A_NAME } from './openings.ts'
import type { ReadText, Span } from './read-text.ts'

/** Somebody a letter greets: the words of the name without titles, in order, and where they stand. */
export type Greeted = Span & {
  readonly words: readonly string[]
  /** "Ms", "Dr": the family name follows. */
  readonly honorific: boolean
  /** False where it may be another word with a capital. */
  readonly sure: boolean
}

/** A greeting ends before, in characters. */
const LOOKED_AT = 160
const NAME = String.raw`\p{Lu}[\p{L}\p{M}'’-]*(?:(?<=\b\p{Lu}|\b(?:Mr|Mrs|Ms|Mx|Dr|Prof|Fr|Hr|Sr|Sra|Dra|Sig|Dott|Ing))\.)?`
const PARTICLES = '(?:van|von|der|den|de|del|della|di|da|do|dos|das|du|la|le|el|al|bin|ter|zu)'
const TITLES =
  '(?:herrn?|frau|señora?|senhora?|signora?|monsieur|madame|mademoiselle|heer|mevrouw|meneer|fru|doña?|dona?)'
const PERSON = `(?:${TITLES}[ \\t]+)?${NAME}(?:[ \\t]+(?:${PARTICLES}[ \\t]+){0,3}${NAME}){0,5}`
const JOINER = '(?:and|und|y|e|et|og|och|en)'
const JOINED = `(?:[ \\t]*,?[ \\t]+${JOINER}[ \\t]+|[ \\t]*[,&+/][ \\t]*)`
const AGAIN = '(?:hi|hello|hallo|hola|dear|lieber?|querid[oa]|car[oa]|ch[eè]re?)'
const PEOPLE = new RegExp(`^[ \\t]+${PERSON}(?:${JOINED}(?:${AGAIN}[ \\t]+)?${PERSON})*`, 'u')
const ONE = new RegExp(PERSON, 'gu')
const IN_SMALL_LETTERS = /^[ \t]+(\p{Ll}[\p{L}\p{M}]{2,})(?=[ \t]*(?:[,!.:\n]|$))/u
const FILLERS = new RegExp(
  pattern`
  ^(?:
    [ \t]*,?[ \t]+(?:
      again|there|back|once more|to you|dear|[Ll]ieber?|nochmals?|de nuevo|otra vez|de novo
      |querid[oa]|car[oa]|ch[eè]re?
    )(?![\p{L}\p{M}])
  )*
`,
  'u',
)
const COMMA = /^[ \t]*,(?=[ \t])/
const STOPS = /^[ \t]*(?:[,!.:;–—\n]|-{1,2}[ \t]|\p{Extended_Pictographic}|$)/u
const OTHERS_TOO = new RegExp(`^[ \\t]*(?:(?:,[ \\t]*)?${JOINER}|[&+])[ \\t]`, 'u')
const NEXT_WORD = /^(?:[ \t]+|,[ \t]*(?=[\p{L}\p{M}]+[ \t]*(?:[,!.:\n]|$)))([\p{L}\p{M}]+)/u

/** A name that lists of given names have. */
export function isGivenName(word: string): boolean {
  return nicknameGroups(plainLetters(word).replace(/[^\p{L}]/gu, '')).length > 0
}

function personIn(words: string, at: number): Greeted | undefined {
  const parts = words.split(/[ \t]+/)
  const own = parts.filter((part) => !isHonorific(part))
  const [first] = own
  if (first === undefined) return undefined
  const from = at + words.indexOf(first)
  return {
    words: own,
    from,
    to: at + words.length,
    honorific: own.length < parts.length,
    sure: own.length < parts.length || isGivenName(first),
  }
}

/** A name and no other word with a capital: it ends the greeting, or could be nothing else. */
function isTold([first]: readonly Greeted[], rest: string, isAfterComma: boolean): boolean {
  if (first === undefined) return false
  if (STOPS.test(rest)) return first.sure || !isAfterComma
  return first.sure && !isAfterComma && !isWordToo(first.words[0] ?? '')
}

/** "Hi Ana, Bo told me": what begins a sentence after the comma is greeted no more. */
function peopleIn(text: string): string {
  const people = PEOPLE.exec(text)?.[0] ?? ''
  const comma = people.lastIndexOf(',')
  return comma < 0 || STOPS.test(text.slice(people.length)) ? people : people.slice(0, comma)
}

function namedIn(text: string, isAfterComma: boolean): readonly Greeted[] {
  const small = isAfterComma ? null : IN_SMALL_LETTERS.exec(text)
  if (small?.[1] !== undefined && isGivenName(small[1]) && !isWordToo(small[1])) {
    const from = small[0].length - small[1].length
    return [{ words: [small[1]], from, to: small[0].length, honorific: false, sure: true }]
  }
  const people = peopleIn(text)
  if (people === '') return []
  const rest = text.slice(people.length)
  const next = NEXT_WORD.exec(rest)?.[1] ?? ''
  const found = Array.from(people.matchAll(ONE), (match) => personIn(match[0], match.index))
  const named = found.filter((one) => one !== undefined)
  const isNobody = named.some(({ words }) => words.some((word) => isNobodyByName(word)))
  if (isNobody || isNobodyByName(next) || OTHERS_TOO.test(rest) || /['’]s$/.test(people)) return []
  return isTold(named, rest, isAfterComma) ? named : []
}

/**
 * Whom a letter greets by name: "Hi Ana and Dr. Klein," names two. Nobody where the greeting is to a group or
 * a role, or where it cannot be told whether a name stands there.
 */
export function findGreeted({ masked, blocks, placeholders }: ReadText): readonly Greeted[] {
  const start = blocks.find(({ kind }) => kind !== 'subject')?.from ?? 0
  const text = masked.slice(start, start + LOOKED_AT)
  const opening = (OPENING.exec(text) ?? OPENING_OF_A_NAME.exec(text))?.[0]
  if (opening === undefined || /^to whom/i.test(opening)) return []
  const filler = FILLERS.exec(text.slice(opening.length))?.[0] ?? ''
  const comma = COMMA.exec(text.slice(opening.length + filler.length))?.[0] ?? ''
  const at = opening.length + filler.length + comma.length
  const named = namedIn(text.slice(at), comma !== '').map((one) => ({
    ...one,
    from: start + at + one.from,
    to: start + at + one.to,
  }))
  const end = named.at(-1)?.to ?? 0
  return placeholders.some(({ from, to }) => from < end && start < to) ? [] : named
}
