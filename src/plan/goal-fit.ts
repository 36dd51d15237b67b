import type { Instant } from '../domain/instant.ts'
import { contentWords } from '../text/content-words.ts'
import { fieldIdsCalled, termName, termsOf } from '../text/fields/terms-of.ts'

/** Something a goal names: by which terms people of it are found, and what it is called. */
export type Wanted = {
  readonly terms: readonly string[]
  /** In the words of the goal. */
  readonly called: string
  /** The field of work; null for a word that is none. */
  readonly field: string | null
  /** 0.4..1: what is named first is what is sought, what comes after says what for. */
  readonly weight: number
}

/** What is known of somebody, in one text. */
export type ToldOf = {
  readonly text: string
  readonly at: Instant | null
  readonly source: string
  /** 0..1: what they do says more than what house they do it in. */
  readonly weight: number
}

/** What of a goal somebody answers to. */
export type GoalFit = {
  readonly called: readonly string[]
  readonly field: string | null
  /** The text in which the first of it stands. */
  readonly at: Instant | null
  readonly source: string
  /** How much of the goal: the sum over what it names by weight, each thing less the more guests answer to it. */
  readonly worth: number
}

/** What people do with one another at any event. */
const ANY_EVENT = new Set(
  'w:meet w:talk w:learn w:other w:chat w:convers w:hear w:listen w:share w:enjoy w:stay w:least'.split(
    ' ',
  ),
)
/** From so many guests on, what more than half of them answer to tells nobody apart. */
const MANY = 6

/** What a goal for an event names: "Two people who draw maps for libraries" names drawing, maps and libraries. */
export function wantedIn(goal: string | null): readonly Wanted[] {
  if (goal === null) return []
  const spoken = termsOf(goal).filter(({ term }) => !ANY_EVENT.has(term))
  return spoken.map(({ term, words }, index) => {
    const fields = term.startsWith('f:') ? [term] : fieldIdsCalled(words).map((id) => `f:${id}`)
    const [first] = fields
    return {
      terms: [...new Set([term, ...fields])],
      called: words,
      field: first === undefined ? null : termName(first, words),
      weight: Math.max(0.4, 1 - 0.2 * index),
    }
  })
}

/** Whom of these people a goal speaks of, by the place of each in the list. Linear in what is told of them. */
export function goalFits(
  wanted: readonly Wanted[],
  people: readonly (readonly ToldOf[])[],
): readonly (GoalFit | null)[] {
  if (wanted.length === 0) return people.map(() => null)
  const found = people.map((told) => told.map((one) => ({ ...one, terms: termsIn(one.text) })))
  const answers = found.map((told) =>
    wanted.flatMap((want) => {
      const [where] = told
        .filter(({ terms }) => want.terms.some((term) => terms.has(term)))
        .toSorted((left, right) => right.weight - left.weight)
      return where === undefined ? [] : [{ want, where }]
    }),
  )
  const counts = new Map(
    wanted.map((want) => [want, answers.filter((one) => one.some((a) => a.want === want)).length]),
  )
  const share = (want: Wanted) => (counts.get(want) ?? 0) / people.length
  const worth = ({ want, where }: { readonly want: Wanted; readonly where: ToldOf }) =>
    want.weight * where.weight * (1.5 - share(want))
  return answers.map((all) => {
    const telling = all
      .filter(({ want }) => people.length < MANY || share(want) <= 0.5)
      .toSorted((left, right) => worth(right) - worth(left))
    const [first] = telling
    if (first === undefined) return null
    return {
      called: telling.map(({ want }) => want.called),
      field: first.want.field,
      at: first.where.at,
      source: first.where.source,
      worth: telling.reduce((sum, one) => sum + worth(one), 0),
    }
  })
}

/** Fields of work, and every telling word by its stem, short ones too. */
function termsIn(text: string): ReadonlySet<string> {
  return new Set([
    ...termsOf(text).map(({ term }) => term),
    ...contentWords(text).map((word) => `w:${word}`),
  ])
}
