import { contentWords, isCommonplace, stem } from '../content-words.ts'
import { fold } from '../fold.ts'
import { FIELDS } from './fields.ts'

/** By what a text can be found: a field of work, or a word that stands for itself. */
export type Term = {
  /** `f:` and the field's id, or `w:` and the word's stem */
  readonly term: string
  /** The word or phrase of the text, folded. */
  readonly words: string
}

/** A phrase beyond its first word; the last of `rest` may be a beginning only. */
type Phrase = {
  readonly rest: readonly string[]
  readonly isBeginning: boolean
  readonly field: string
}

/** Phrases by their first word, in the singular, the longest first; beginnings of words by three letters. */
const KNOWN = read()

function read() {
  const phrases = new Map<string, Phrase[]>()
  const beginnings = new Map<string, { readonly letters: string; readonly field: string }[]>()
  for (const { id, words } of FIELDS) {
    for (const entry of words.split(', ')) {
      const isBeginning = entry.endsWith('*')
      const [first = '', ...rest] = entry.replace('*', '').split(' ')
      if (isBeginning && rest.length === 0) {
        const key = first.slice(0, 3)
        beginnings.set(key, [...(beginnings.get(key) ?? []), { letters: first, field: id }])
        continue
      }
      const key = singular(first)
      const last = rest.length - 1
      const parts = rest.map((word, n) => (isBeginning && n === last ? word : singular(word)))
      phrases.set(key, [...(phrases.get(key) ?? []), { rest: parts, isBeginning, field: id }])
    }
  }
  for (const known of phrases.values()) known.sort((a, b) => b.rest.length - a.rest.length)
  return { phrases, beginnings }
}

/** Said in every title and of every kind of work, so that nobody is found by it. */
const SAYS_NOTHING = new Set(
  `senior junior lead head chief principal deputy assistant associate vice president manager director officer
  executive coordinator specialist expert consultant adviser advisor analyst engineer member partner owner
  staff team group department unit interim acting former retired student intern trainee apprentice global
  regional national international local independent professional business service services company digital
  general special project projects product support development strategy technology technical information
  management planning research system systems solution solutions work job role position help advice hand
  friend contact person people somebody someone experience background knowledge skill skills interest
  kind sort type lot bit stuff topic question questions idea ideas thing area field part piece place side
  season summer winter spring autumn next january february march april may june july august september
  october november december monday tuesday wednesday thursday friday saturday sunday weekend morning evening
  afternoon north south east west city town small large big short long quick fast free cheap good great nice
  decent reliable reasonable suitable proper real true real-life own native fluent second third first
  currently moment urgent urgently asap soon early late possible available kindly hopefully maybe perhaps
  fully partly mainly especially recent extra additional another couple few several`
    .split(/\s+/)
    .map(stem),
)

/**
 * The fields of work a text names, and its other words that say anything, each once, in order. `king of the
 * archives` names archives; `Bassoonist` names music. Linear in the text; meant for short ones.
 */
export function termsOf(text: string): readonly Term[] {
  const words = fold(text.slice(0, 2_000))
    .split(' ')
    .map((word) => ({ word, one: singular(word) }))
  const found = new Map<string, Term>()
  const add = (term: string, said: string) => {
    if (!found.has(term)) found.set(term, { term, words: said })
  }
  for (let at = 0; at < words.length;) {
    const named = namedAt(words, at)
    const word = words[at]?.word ?? ''
    const said =
      named.length < 2
        ? word
        : words
            .slice(at, at + named.length)
            .map((w) => w.word)
            .join(' ')
    for (const id of named.fields) add(`f:${id}`, said)
    if (named.length === 0 && isTelling(word)) add(`w:${stem(word)}`, word)
    at += Math.max(1, named.length)
  }
  return [...found.values()]
}

type Words = readonly { readonly word: string; readonly one: string }[]

const NOTHING: { readonly fields: readonly string[]; readonly length: number } = {
  fields: [],
  length: 0,
}

function namedAt(words: Words, at: number): typeof NOTHING {
  const { word = '', one = '' } = words[at] ?? {}
  const phrases = KNOWN.phrases.get(one) ?? []
  const phrase = phrases.find((known) => goesOn(words, at + 1, known))
  const longest = phrase === undefined ? 0 : phrase.rest.length + 1
  const begun =
    longest > 1 || word.length < 3
      ? []
      : (KNOWN.beginnings.get(word.slice(0, 3)) ?? []).filter(({ letters }) =>
          word.startsWith(letters),
        )
  const whole = phrases
    .filter((known) => known.rest.length + 1 === longest && goesOn(words, at + 1, known))
    .map(({ field }) => field)
  const fields = [...whole, ...begun.map(({ field }) => field)]
  return fields.length === 0 ? NOTHING : { fields, length: Math.max(1, longest) }
}

function goesOn(words: Words, from: number, { rest, isBeginning }: Phrase): boolean {
  return rest.every((part, n) => {
    const next = words[from + n]
    if (next === undefined) return false
    return isBeginning && n === rest.length - 1 ? next.word.startsWith(part) : next.one === part
  })
}

function isTelling(word: string): boolean {
  return (
    word.length > 3 && !/^\d/.test(word) && !isCommonplace(word) && !SAYS_NOTHING.has(stem(word))
  )
}

function singular(word: string): string {
  return word.length < 4 ? word : word.replace(/ies$/, 'y').replace(/(?<=[^su])s$/, '')
}

const NAMES = new Map(FIELDS.map(({ id, name }) => [`f:${id}`, name]))

/** What a term is called in a sentence: a field's name, else the word it was found in. */
export function termName(term: string, words: string): string {
  return NAMES.get(term) ?? words
}

/** Fields of work by a word of their name: `maps` is one of maps and geodata. */
export function fieldIdsCalled(word: string): readonly string[] {
  return CALLED.get(stem(fold(word))) ?? []
}

const CALLED = calledBy()

function calledBy(): ReadonlyMap<string, readonly string[]> {
  const called = new Map<string, string[]>()
  for (const { id, name } of FIELDS) {
    for (const word of contentWords(name)) called.set(word, [...(called.get(word) ?? []), id])
  }
  return called
}

/** A field of work is named in the text. */
export function namesField(text: string): boolean {
  return termsOf(text).some(({ term }) => term.startsWith('f:'))
}
