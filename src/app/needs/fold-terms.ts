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
      const parts = field === 'title' || field === 'headline' ? partsOf(fact.value) : []
      if (parts.length === 0) {
        const told = field === 'note' ? ofTheOther(fact.value) : fact.value
        yield { told, said, words, fact }
      }
      for (const { part, isLiked } of parts) {
        yield { told: part, said: isLiked ? 'interest' : said, words, fact }
      }
    }
  }
}

type Part = { readonly part: string; readonly isLiked: boolean }

/** A headline says several things, "Physician | Editor of Ward Notes": each tells for itself. */
function partsOf(value: string): readonly Part[] {
  return value
    .split(MORE_SAID)
    .flatMap(partedByLiking)
    .filter(({ part }) => /\p{L}/u.test(part))
}

/** What somebody likes is not what they do. */
const LIKES =
  /\b(?:(?:very |deeply )?(?:passionate about|interested in|curious about)|(?:big |huge |avid )?(?:fan|lover) of|aspiring)\b/i
const LIKED_BEFORE = /\b(?:enthusiast|aficionado|geek|nerd|lover|fan)["”»]?$/i

/** Of "Editor, passionate about bees" the editor and the bees; of `Product strategy "enthusiast"` product strategy. */
function partedByLiking(part: string): readonly Part[] {
  const [does = '', ...likes] = part.split(LIKES)
  if (likes.length > 0) {
    const liked = likes.map((one) => ({ part: bare(one), isLiked: true }))
    return [{ part: bare(does), isLiked: false }, ...liked]
  }
  if (!LIKED_BEFORE.test(part)) return [{ part, isLiked: false }]
  const at = part.lastIndexOf(',')
  return [
    { part: bare(part.slice(0, Math.max(0, at))), isLiked: false },
    { part: bare(part.slice(at + 1).replace(LIKED_BEFORE, '')), isLiked: true },
  ]
}

/** Without the marks that stood between. */
function bare(text: string): string {
  return text.replace(/^[\s,;:&"“”„«»]+|[\s,;:&"“”„«»]+$/gu, '').replace(/,? and$/i, '')
}

function shownOf(told: string, { sourceKind, at }: SourcedFact) {
  const line = told.replace(/\s+/g, ' ').trim()
  return {
    words: line.length > SHOWN ? `${line.slice(0, SHOWN - 2)} …` : line,
    source: SOURCE_WORDS[sourceKind as SourceKind] ?? sourceKind,
    at,
  }
}
