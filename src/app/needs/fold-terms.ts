import type { FactField } from '../../domain/fact.ts'
import type { SaidIn } from '../../domain/need.ts'
import type { SourceKind } from '../../domain/source-record.ts'
import { SOURCE_WORDS } from '../../domain/source-words.ts'
import { MORE_SAID } from '../../plan/trade-words.ts'
import { weightOf } from '../../insight/term-index.ts'
import type { PersonTerm } from '../../store/person-terms.ts'
import type { OwnFactRow, PersonaRow } from '../../store/schema.ts'
import { termsOf } from '../../text/fields/terms-of.ts'
import { ofTheOther } from '../../text/needs/of-the-other.ts'
import { gatherFacts } from '../people/fold-person.ts'
import type { SourcedFact } from '../people/sourced-fact.ts'

/**
 * Where people's abilities stand, how many of each count, and whether single words count beside fields of
 * work: in an employer's name, a group's or a note most words say nothing of what somebody can do.
 */
const READ: readonly (readonly [field: FactField, said: SaidIn, most: number, words: boolean])[] = [
  ['title', 'title', 2, true],
  ['headline', 'headline', 1, true],
  ['interest', 'interest', 12, true],
  ['tag', 'tag', 10, false],
  ['note', 'note', 6, false],
  ['employer', 'employer', 1, false],
]
/** Most people seen in mail alone have none of these. */
const TELLS = new RegExp(`"field":"(?:${READ.map(([field]) => field).join('|')})"`)
const MOST_TERMS = 24
const SHOWN = 100

/** By what a person can be found when somebody needs something: each term once, where it says most. */
export function foldTerms(
  personId: string,
  personas: readonly PersonaRow[],
  own: readonly OwnFactRow[],
): readonly PersonTerm[] {
  if (own.length === 0 && !personas.some(({ facts }) => TELLS.test(facts))) return []
  const facts = gatherFacts(personas, own).filter((fact) => fact.to === undefined)
  const terms = new Map<string, PersonTerm>()
  for (const { told, said, words, fact } of toldIn(facts)) {
    for (const { term } of termsOf(told)) {
      if (!words && term.startsWith('w:')) continue
      const former = terms.get(term)
      if (former === undefined || weightOf({ said }) > weightOf(former as { said: SaidIn })) {
        terms.set(term, { person_id: personId, term, said, ...shownOf(told, fact) })
      }
    }
  }
  return [...terms.values()].slice(0, MOST_TERMS)
}

type Told = {
  readonly told: string
  readonly said: SaidIn
  /** Single words count beside fields of work. */
  readonly words: boolean
  readonly fact: SourcedFact
}

function* toldIn(facts: readonly SourcedFact[]): Generator<Told> {
  for (const [field, said, most, words] of READ) {
    for (const fact of facts.filter((one) => one.field === field).slice(0, most)) {
      for (const part of partsOf(field, fact.value)) {
        yield LIKES.test(part)
          ? { told: likedIn(part), said: 'interest', words, fact }
          : { told: part, said, words, fact }
      }
    }
  }
}

/** Says what somebody likes, not what they do. */
const LIKES =
  /\b(?:enthusiast|passionate|lover|fan|aficionado|aspiring|curious|interested|geek|nerd)\b/i

/** What is liked: of `Product strategy "enthusiast"`, product strategy. */
function likedIn(part: string): string {
  const liked = part
    .replace(/["“”„«»]/gu, '')
    .replace(new RegExp(`${LIKES.source}(?: (?:about|in|of))?`, 'gi'), '')
    .trim()
  return liked === '' ? part : liked
}

/** A headline says several things, "Physician | Editor of Ward Notes": each tells for itself. */
function partsOf(field: FactField, value: string): readonly string[] {
  if (field === 'note') return [ofTheOther(value)]
  return field === 'title' || field === 'headline'
    ? value.split(MORE_SAID).filter((part) => /\p{L}/u.test(part))
    : [value]
}

function shownOf(told: string, { sourceKind, at }: SourcedFact) {
  const line = told.replace(/\s+/g, ' ').trim()
  return {
    words: line.length > SHOWN ? `${line.slice(0, SHOWN - 2)} …` : line,
    source: SOURCE_WORDS[sourceKind as SourceKind] ?? sourceKind,
    at,
  }
}
