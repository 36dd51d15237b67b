import { findAnswersGiven } from '../../store/answers-given.ts'
import { staleEventsOf } from '../../store/gatherings.ts'
import type { TieClock } from '../home.ts'
import { findParticipations } from '../../store/interactions.ts'
import {
  clearDerived,
  findOwnFacts,
  findPeople,
  findTies,
  findWishes,
  putDerived,
} from '../../store/people.ts'
import { findPersonasOf } from '../../store/personas.ts'
import type { PersonTableRow } from '../../store/schema.ts'
import type { Scope } from '../../store/store.ts'
import { fold } from '../../text/fold.ts'
import { isIdName } from '../../text/id-name.ts'
import { UNNAMED } from '../../text/shown-name.ts'
import { foldTerms } from '../needs/fold-terms.ts'
import { markMatchesDue, putPersonTerms } from '../../store/person-terms.ts'
import { foldPerson, searchTokens } from './fold-person.ts'
import { asState, foldTieRow } from './fold-tie.ts'
import { foldPlace } from '../places/fold-place.ts'

/**
 * Works out anew everything that is derived of these people from what is kept: shown fields, ties,
 * search words, where they live, what they may be asked about. People without a row any more lose what was derived of them.
 */
export async function refreshPeople(
  s: Scope,
  ids: readonly string[],
  context: TieClock,
): Promise<void> {
  await staleEventsOf(s, ids)
  const people = await findPeople(s, ids)
  const present = new Set(people.map((person) => person.id))
  await clearDerived(
    s,
    ids.filter((id) => !present.has(id)),
  )
  const live = [...present]
  const personas = Map.groupBy(await findPersonasOf(s, live), (row) => row.person_id)
  const own = Map.groupBy(await findOwnFacts(s, live), (row) => row.person_id)
  const wishes = new Map((await findWishes(s, live)).map((row) => [row.id, row]))
  const ties = new Map((await findTies(s, live)).map((row) => [row.person_id, row]))
  const parts = await findParticipations(s, live)
  const answers = await findAnswersGiven(s, live)
  const folded = people.map(({ id }) =>
    foldTieRow(id, parts.get(id) ?? [], {
      ...context,
      answers: answers.get(id) ?? [],
      wish: wishes.get(id) ?? null,
      previous: ties.has(id) ? asState(ties.get(id)?.state ?? 'none') : null,
    }),
  )
  await putDerived(s, {
    people: people.map((person) => {
      const { tags, ...shown } = foldPerson(personas.get(person.id) ?? [], own.get(person.id) ?? [])
      // Somebody kept for the owner's own words, after their source is gone, keeps the name they had.
      const { name, sort_name } = shown.name === '' ? formerName(person) : shown
      return { ...person, ...shown, name, sort_name, tags: JSON.stringify(tags) }
    }),
    ties: folded,
    tokens: people.flatMap(({ id }) =>
      [...searchTokens(personas.get(id) ?? [], own.get(id) ?? [])].map(([token, field]) => ({
        token,
        person_id: id,
        field,
      })),
    ),
    places: people.flatMap(
      ({ id }) => foldPlace(id, personas.get(id) ?? [], own.get(id) ?? []) ?? [],
    ),
  })
  await putPersonTerms(
    s,
    live,
    people.flatMap(({ id }) => foldTerms(id, personas.get(id) ?? [], own.get(id) ?? [])),
  )
  const moved = folded.filter(({ person_id, state }) => ties.get(person_id)?.state !== state)
  await markMatchesDue(
    s,
    moved.map(({ person_id }) => person_id),
  )
}

function formerName({ name, sort_name }: Pick<PersonTableRow, 'name' | 'sort_name'>) {
  const isName = name !== '' && !isIdName(name)
  return isName ? { name, sort_name } : { name: UNNAMED, sort_name: fold(UNNAMED) }
}
