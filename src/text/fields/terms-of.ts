import { contentWords, stem } from '../content-words.ts'
import { fold } from '../fold.ts'
import { FIELDS } from './fields.ts'

/** By what a text can be found: a field of work, or a word that stands for itself. */
export type Term = {
  /** `f:` and the field's id, or `w:` and the word's stem */
  readonly term: string
  /** The word or phrase of the text, folded. */
  readonly words: string
}

type Trie = {
  readonly exact: ReadonlyMap<string, readonly string[]>
  /** By the first letters; all of `PREFIX` or more. */
  readonly prefixes: ReadonlyMap<string, readonly string[]>
  readonly shortest: number
}

const LONGEST_PHRASE = 3

/** Phrases by their singular and prefixes by their letters, each with the fields it names. */
const KNOWN: Trie = read()

function read(): Trie {
  const exact = new Map<string, string[]>()
  const prefixes = new Map<string, string[]>()
  let shortest = Infinity
  const put = (map: Map<string, string[]>, key: string, id: string) =>
    map.set(key, [...new Set([...(map.get(key) ?? []), id])])
  for (const { id, words } of FIELDS) {
    for (const entry of words.split(', ')) {
      if (!entry.endsWith('*')) put(exact, entry.split(' ').map(singular).join(' '), id)
      else if (entry.includes(' ')) put(prefixes, beginningOf(entry), id)
      else {
        put(prefixes, entry.slice(0, -1), id)
        shortest = Math.min(shortest, entry.length - 1)
      }
    }
  }
  return { exact, prefixes, shortest }
}

/** `video edit*` is kept by its whole first words and the letters after. */
function beginningOf(entry: string): string {
  const words = entry.slice(0, -1).split(' ')
  return [...words.slice(0, -1).map(singular), words.at(-1) ?? ''].join(' ')
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
  const words = fold(text.slice(0, 2_000)).split(' ').filter(Boolean)
  const plain = words.map(singular)
  const found = new Map<string, Term>()
  const add = (term: string, said: string) => {
    if (!found.has(term)) found.set(term, { term, words: said })
  }
  for (let at = 0; at < words.length;) {
    const named = namedAt(words, plain, at)
    for (const id of named.fields) add(`f:${id}`, words.slice(at, at + named.length).join(' '))
    const word = words[at] ?? ''
    if (named.fields.length === 0 && isTelling(word)) add(`w:${stem(word)}`, word)
    at += Math.max(1, named.length)
  }
  return [...found.values()]
}

function namedAt(words: readonly string[], plain: readonly string[], at: number) {
  for (let length = Math.min(LONGEST_PHRASE, words.length - at); length > 0; length--) {
    const known = KNOWN.exact.get(plain.slice(at, at + length).join(' '))
    if (known !== undefined) return { fields: known, length }
    const last = words[at + length - 1] ?? ''
    const before = plain.slice(at, at + length - 1).join(' ')
    for (let letters = last.length; letters >= (length > 1 ? 3 : KNOWN.shortest); letters--) {
      const begun = `${before === '' ? '' : `${before} `}${last.slice(0, letters)}`
      const fields = KNOWN.prefixes.get(begun)
      if (fields !== undefined) return { fields, length }
    }
  }
  return { fields: [], length: 0 }
}

function isTelling(word: string): boolean {
  return word.length > 3 && !/^\d/.test(word) && !SAYS_NOTHING.has(stem(word)) && isContent(word)
}

function isContent(word: string): boolean {
  return contentWords(word).length > 0
}

function singular(word: string): string {
  return word.length < 4 ? word : word.replace(/ies$/, 'y').replace(/(?<=[^su])s$/, '')
}

const NAMES = new Map(FIELDS.map(({ id, name }) => [`f:${id}`, name]))

/** What a term is called in a sentence: a field's name, else the word it was found in. */
export function termName(term: string, words: string): string {
  return NAMES.get(term) ?? words
}

/** A field of work is named in the text. */
export function namesField(text: string): boolean {
  return termsOf(text).some(({ term }) => term.startsWith('f:'))
}
