import type { PlaceView, UnplacedPerson } from '../../domain/view/trip-view.ts'
import { STATE_WORDS } from '../../insight/state-words.ts'
import { findPeople, findTies, findWishes } from '../../store/people.ts'
import { findClosest, findPlacesOf } from '../../store/places.ts'
import type { Scope } from '../../store/store.ts'
import type { TieClock } from '../home.ts'
import { asState } from '../people/fold-tie.ts'
import { findBothAt } from './both-at.ts'
import { reasonsOfTie } from './reasons-to-meet.ts'
import { lastTopics } from './last-topics.ts'
import { seenInPerson } from './seen-in-person.ts'
import { theirsFirst } from './theirs-first.ts'
import { worksElsewhere } from './works-elsewhere.ts'

const CLOSEST = 150
const MOST = 12
const STATES = ['strong', 'warm', 'cooling', 'new', 'fading'] as const

/**
 * Those closest to the owner whose home nobody knows, or only roughly, the closest first.
 *
 * @param near who hardly lives around there, as their colleagues do not, is left out; null: all
 */
export async function unplacedPeople(
  s: Scope,
  near: { readonly place: PlaceView; readonly km: number } | null,
  clock: TieClock,
): Promise<readonly UnplacedPerson[]> {
  const closest = await findClosest(s, CLOSEST, STATES)
  const placed = new Set(
    (await findPlacesOf(s, closest)).flatMap(({ person_id, lat }) =>
      lat === null ? [] : [person_id],
    ),
  )
  const without = closest.filter((id) => !placed.has(id))
  const wishes = await findWishes(s, without)
  const declined = new Set(wishes.flatMap(({ id, stance }) => (stance === 'declined' ? [id] : [])))
  const people = new Map((await findPeople(s, without)).map((row) => [row.id, row]))
  const away = near === null ? new Set() : await worksElsewhere(s, [...people.values()], near)
  const ids = without.filter((id) => !declined.has(id) && !away.has(id)).slice(0, MOST)
  const ties = new Map((await findTies(s, ids)).map((row) => [row.person_id, row]))
  const both = await findBothAt(s, ids, clock)
  const topics = await lastTopics(s, [...ties.values()])
  const unplaced = ids.flatMap((id): UnplacedPerson[] => {
    const [person, tie] = [people.get(id), ties.get(id)]
    if (person === undefined || tie === undefined) return []
    const seen = seenInPerson(tie)
    const state = asState(tie.state)
    return [
      {
        personId: id,
        name: person.name,
        about: person.about,
        state,
        stateWords: STATE_WORDS[state].word,
        seenInPersonAt: seen,
        lastContactAt: tie.last_contact_at,
        why: reasonsOfTie(
          { tie, seen, both: both.get(id) ?? null, topic: topics.get(id) ?? null },
          clock,
        ),
      },
    ]
  })
  return theirsFirst(unplaced)
}
