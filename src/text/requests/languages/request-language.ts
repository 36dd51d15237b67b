import { byLetter, latinLetters } from '../../by-letter.ts'
import { oneOf } from '../../one-of.ts'
import { REQUEST_KINDS, type RequestKind } from '../../../domain/request.ts'

/** What is asked for, the first that fits counting. */
export type KindRule = {
  readonly kind: RequestKind
  readonly pattern: RegExp
  /** What the pattern was made of. */
  readonly sources: readonly string[]
}

/** What one language says when it asks. Patterns ignore case; sentences come on one line, quotations masked. */
export type RequestLanguage = {
  readonly code: 'en' | 'de' | 'fr' | 'es' | 'it' | 'pt'
  /** Read without accents: its patterns are written without. */
  readonly folds: boolean
  /** Statements that ask, in plain letters: sentences without a question mark are looked into where it stands. */
  readonly plea: string
  /** Global. How one asks somebody for something; where a form ends, what is asked begins. */
  readonly forms: RegExp
  /** Forms that ask whatever follows, as nobody puts everyday matters so; global, several. */
  readonly strong: readonly RegExp[]
  /** The same in statements alone. */
  readonly stated?: readonly RegExp[]
  /** What follows a strong form and is still a matter of the day: "could you move it to three?" */
  readonly everyday: RegExp
  /** Such matters are looked for behind the asking words alone; else from them on, as verbs may be among them. */
  readonly everydayFollows: boolean
  /** The sentence asks nothing of its reader: offers, thanks, reports, what was asked before, talk to oneself. */
  readonly spoils: RegExp
  /** The writer is about to ask a favour: then any question to the reader asks it, but for matters of the day. */
  readonly prefaces: RegExp
  /** What makes an ask of the question behind it: why this reader, or what it is for. */
  readonly plight?: RegExp
  /** Questions that ask nothing of anybody, whatever goes before them. */
  readonly smallTalk?: RegExp
  /** Short questions that ask for what was just told. */
  readonly comeOns: RegExp
  readonly reader: RegExp
  /** Tried on the sentence from its asking words on. */
  readonly kinds: readonly KindRule[]
  /** With asking words of their own; tried on the whole sentence. */
  readonly sayings: readonly KindRule[]
  /** What a message is about, where the asking sentence does not say it. */
  readonly topics: readonly KindRule[]
  /** More words of each kind, too common to tell that anything is asked, but which kind it is. */
  readonly hints: readonly KindRule[]
  /** The message sells: whoever asks for time or the right person there wants to. */
  readonly sells: RegExp
}

/** Words parted by commas that speak of a kind, for each. */
export function told(lists: Partial<Readonly<Record<RequestKind, string>>>): readonly KindRule[] {
  return REQUEST_KINDS.flatMap((kind) => {
    const list = lists[kind]
    return list === undefined ? [] : [rule(kind, String.raw`\b${oneOf(list)}\b`)]
  })
}

/** Alternatives that mean one kind. */
export function rule(kind: RequestKind, ...patterns: readonly string[]): KindRule {
  return { kind, pattern: anyOf(...patterns), sources: patterns }
}

export function anyOf(...patterns: readonly string[]): RegExp {
  return new RegExp(latinLetters(byLetter(patterns.join('|'))), 'i')
}

export function everyOf(...patterns: readonly string[]): RegExp {
  return new RegExp(latinLetters(byLetter(patterns.join('|'))), 'gi')
}

/** The engine runs patterns of more than 20 KB without compiling them, at a fifth of the speed. */
const LONGEST_PATTERN = 9_000

/** The same as `everyOf`, in several patterns none of which is too long to be quick. */
export function everyOfMany(...patterns: readonly string[]): readonly RegExp[] {
  return quickParts(patterns).map((part) => everyOf(...part))
}

/** Patterns one of which fits wherever one of the rules does: most sentences need no looking at each. */
export function gatesOf(rules: readonly KindRule[]): readonly RegExp[] {
  return quickParts(rules.flatMap(({ sources }) => sources)).map((part) => anyOf(...part))
}

function quickParts(patterns: readonly string[]): readonly (readonly string[])[] {
  const parts: string[][] = [[]]
  let length = 0
  for (const pattern of patterns) {
    if (length + pattern.length > LONGEST_PATTERN) {
      parts.push([])
      length = 0
    }
    parts.at(-1)?.push(pattern)
    length += pattern.length
  }
  return parts
}
