import { goalFits, wantedIn, type GoalFit, type ToldOf } from '../../plan/goal-fit.ts'
import { holdersAmong } from '../../store/person-terms.ts'
import type { OwnFactRow, PersonTableRow } from '../../store/schema.ts'
import type { Scope } from '../../store/store.ts'

/** What each of these people answers to of the owner's goal for an event; those who do not are left out. */
export function fitsOf(
  goal: string | null,
  people: readonly PersonTableRow[],
  facts: ReadonlyMap<string, readonly OwnFactRow[]>,
): ReadonlyMap<string, GoalFit> {
  const told = people.map((person) => toldOf(person, facts.get(person.id) ?? []))
  const fits = goalFits(wantedIn(goal), told)
  return new Map(
    people.flatMap(({ id }, index) => {
      const fit = fits[index] ?? null
      return fit === null ? [] : [[id, fit] as const]
    }),
  )
}

function toldOf({ about, employer }: PersonTableRow, facts: readonly OwnFactRow[]): ToldOf[] {
  const house = employer ?? ''
  const work =
    house !== '' && about?.endsWith(house) === true ? about.slice(0, -house.length) : about
  return [
    { text: work ?? '', at: null, source: 'what they do', weight: 1 },
    { text: house, at: null, source: 'where they work', weight: 0.5 },
    ...facts.flatMap(({ field, value, at }) => {
      const source = SOURCES[field]
      return source === undefined ? [] : [{ text: value, at, source, weight: 1 }]
    }),
  ]
}

const SOURCES: { readonly [field: string]: string } = {
  interest: 'what they care about',
  tag: 'your tag',
  note: 'your note',
}

/** Who of a long list answers to the goal by their work, as far as is kept. Cost: a query for 500 of them. */
export async function namedByGoal(
  s: Scope,
  goal: string | null,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const terms = wantedIn(goal).flatMap((want) => want.terms)
  return terms.length === 0 ? new Set() : new Set(await holdersAmong(s, terms, ids))
}
