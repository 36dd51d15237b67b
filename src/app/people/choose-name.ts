import type { PersonaRow } from '../../store/schema.ts'
import { isOneSlipApart } from '../../text/edit-distance.ts'
import { fold } from '../../text/fold.ts'
import { parsePersonName } from '../../text/person-name.ts'
import { nameOfKey, shownName } from '../../text/shown-name.ts'
import type { SourcedFact } from './sourced-fact.ts'

/**
 * The owner's word; else the most trusted whole name of two words or more, in the spelling most
 * sources agree on; else whatever there is.
 *
 * @param facts most trusted first
 */
export function chooseName(facts: readonly SourcedFact[], personas: readonly PersonaRow[]): string {
  const own = facts.find((fact) => fact.field === 'name' && fact.sourceKind === 'you')
  if (own !== undefined) return own.value.trim()
  const names = facts.flatMap((fact) => {
    const value = fact.field === 'name' ? shownName(fact.value) : ''
    return value === '' ? [] : [{ ...fact, value }]
  })
  const whole = names.filter(({ value }) => isWhole(value.trim()))
  if (whole.length > 0) return agreedSpelling(whole, facts, personas)
  const parts = [facts.find((f) => f.field === 'given'), facts.find((f) => f.field === 'family')]
  const joined = parts.flatMap((part) => shownName(part?.value ?? '') || []).join(' ')
  const known = personas.map(({ name }) => shownName(name ?? '')).find((name) => name !== '')
  return (
    (joined.includes(' ') ? joined : null) ??
    names[0]?.value.trim() ??
    known ??
    (joined || nameOfKeys(facts, personas))
  )
}

/** The owner's own entries carry the person's id as key, which says nothing. */
function nameOfKeys(facts: readonly SourcedFact[], personas: readonly PersonaRow[]): string {
  const keys = [
    ...personas.flatMap(({ source_kind, key }) => (source_kind === 'you' ? [] : [key])),
    ...facts.flatMap(({ field, value }) => (field === 'email' ? [`email:${value}`] : [])),
    ...facts.flatMap(({ field, value }) => (field === 'phone' ? [`phone:${value}`] : [])),
  ]
  return keys.map(nameOfKey).find((name) => name !== null) ?? ''
}

function isWhole(name: string): boolean {
  return /\S\s+\S/.test(name) || /\p{Script=Han}{2,}/u.test(name)
}

type Spelling = {
  /** As the most trusted source writes it that uses capitals as names do. */
  readonly shown: string
  readonly words: readonly string[]
  readonly sources: Set<string>
}

/**
 * The most trusted name, but for slips of the pen and swapped words: there the spelling in most
 * sources holds, then the one that addresses and profiles carry, then the most trusted. A longer
 * name or another surname is no slip.
 */
function agreedSpelling(
  names: readonly SourcedFact[],
  facts: readonly SourcedFact[],
  personas: readonly PersonaRow[],
): string {
  const trusted = names[0]?.value.trim() ?? ''
  if (names.every(({ value }) => value.trim() === trusted)) return trusted
  const [first, ...others] = spellingsOf(names, personas)
  if (first === undefined) return trusted
  const rivals = others.filter(
    ({ words, shown }) =>
      isSameName(first.words, words) && (isProper(shown) || !isProper(first.shown)),
  )
  const handles = facts
    .filter(({ field }) => field === 'email' || field === 'linkedin')
    .map(({ value }) => lettersOf(value.split('@')[0] ?? ''))
  const [best = first] = [first, ...rivals].toSorted(
    (a, b) => b.sources.size - a.sources.size || carried(b, handles) - carried(a, handles),
  )
  return best.shown
}

/** How far addresses and profiles bear a spelling out: `jason@` speaks for the given name `Jason`. */
function carried({ words }: Spelling, handles: readonly string[]): number {
  const whole = words.join('')
  const given = words[0] ?? whole
  const weigh = (handle: string) => (handle.includes(whole) ? 2 : handle.startsWith(given) ? 1 : 0)
  return handles.reduce((sum, handle) => sum + weigh(handle), 0)
}

/** Each spelling with the sources that write it so most of the time, in order of trust. */
function spellingsOf(names: readonly SourcedFact[], personas: readonly PersonaRow[]): Spelling[] {
  const sourceOf = new Map(personas.map((persona) => [persona.id, persona.source_id]))
  const spellings = new Map<string, Spelling>()
  const heard = new Set<string>()
  for (const { value, personaId, sourceKind } of names) {
    const name = value.trim()
    const parsed = parsePersonName(name)
    const words = fold(parsed === null ? name : [...parsed.given, ...parsed.family].join(' '))
    const known = spellings.get(words)
    const isBetter = known !== undefined && isProper(name) && !isProper(known.shown)
    const spelling = {
      shown: known === undefined || isBetter ? name : known.shown,
      words: words.split(' '),
      sources: known?.sources ?? new Set<string>(),
    }
    spellings.set(words, spelling)
    const source = sourceOf.get(personaId ?? '') ?? sourceKind
    // Within one source, what it says most often comes first.
    if (!heard.has(source)) spelling.sources.add(source)
    heard.add(source)
  }
  return [...spellings.values()]
}

/** Neither all in small letters nor all in capitals, no aside behind it; other scripts are proper. */
function isProper(name: string): boolean {
  if (/\)\s*$|\|/.test(name)) return false
  return /\p{Lu}/u.test(name) ? /\p{Ll}/u.test(name) : !/\p{Ll}/u.test(name)
}

/** The same words in any order, each but for one typing slip, or for its initial alone. */
function isSameName(left: readonly string[], right: readonly string[]): boolean {
  if (left.length !== right.length) return false
  const open = [...right]
  return left.every((word) => {
    const exact = open.indexOf(word)
    const at = exact === -1 ? open.findIndex((other) => isSameWord(word, other)) : exact
    if (at !== -1) open.splice(at, 1)
    return at !== -1
  })
}

function isSameWord(left: string, right: string): boolean {
  if (left.length === 1 || right.length === 1) return left[0] === right[0]
  return isOneSlipApart(left, right)
}

function lettersOf(text: string): string {
  return fold(text).replaceAll(' ', '')
}
