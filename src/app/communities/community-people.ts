import type { Instant } from '../../domain/instant.ts'
import { readSourceKey } from '../../domain/community.ts'
import {
  findMemberWords,
  findPeopleOfLabel,
  findRegulars,
  type MemberWord,
} from '../../store/communities.ts'
import type { CommunityPerson } from '../../domain/view/community-view.ts'
import { findPeopleOfChat } from '../../store/chats.ts'
import type { CommunityRow } from '../../store/community-rows.ts'
import type { Scope } from '../../store/store.ts'
import { fold } from '../../text/fold.ts'
import { findAlumni, type Being } from './find-alumni.ts'

/** More are not counted. */
const MOST = 1_000

export type Belonging = Pick<CommunityPerson, 'from' | 'times' | 'there'>

/**
 * Who is in a community, by id: those who carry its label or write in its group, those who come to its
 * events, of alumni those who were there, and whom the owner says; less those of whom the owner says they are not.
 */
export async function communityPeople(
  s: Scope,
  community: Pick<CommunityRow, 'id' | 'name' | 'kind' | 'source_key'>,
  now: Instant,
): Promise<ReadonlyMap<string, Belonging>> {
  const people = new Map<string, Belonging>()
  for (const [id, there] of await alumniOf(s, community)) {
    people.set(id, { from: 'profiles', times: 0, there })
  }
  for (const { person_id, times } of await findRegulars(s, eventNames(community), {
    now,
    limit: MOST,
  })) {
    people.set(person_id, { from: 'events', times, there: null })
  }
  for (const { id, from } of await found(s, community)) {
    people.set(id, { from, times: people.get(id)?.times ?? 0, there: null })
  }
  applyWords(people, await findMemberWords(s, community.id))
  return people
}

function applyWords(people: Map<string, Belonging>, words: readonly MemberWord[]): void {
  for (const { person_id, presence } of words) {
    if (presence === 'out') people.delete(person_id)
    else if (!people.has(person_id)) people.set(person_id, { from: 'you', times: 0, there: null })
  }
}

/** Those who went to the school, or worked at the place, that it is named after. */
async function alumniOf(s: Scope, { kind, name }: Pick<CommunityRow, 'kind' | 'name'>) {
  return kind === 'alumni' ? await findAlumni(s, name, MOST) : new Map<string, Being>()
}

/** Those who carry its label, or write in its group. */
async function found(s: Scope, community: Pick<CommunityRow, 'source_key'>) {
  const source = readSourceKey(community.source_key)
  if (source?.from === 'chat') {
    const ids = await findPeopleOfChat(s, source.name, MOST)
    return ids.map((id) => ({ id, from: 'chat' as const }))
  }
  const word = source?.from === 'tag' ? searchWord(source.name) : null
  if (source === null || word === null) return []
  const ids = await findPeopleOfLabel(s, { label: source.name, word, limit: MOST })
  return ids.map((id) => ({ id, from: 'label' as const }))
}

/** The word by which fewest people are found, most likely: the longest one. */
function searchWord(label: string): string | null {
  const words = fold(label).split(' ')
  const longest = words.reduce((best, word) => (word.length > best.length ? word : best), '')
  return longest === '' ? null : longest.slice(0, 40)
}

/** Under which its events go: its own name, and the series or host it was found by. */
export function eventNames({ name, source_key }: Pick<CommunityRow, 'name' | 'source_key'>) {
  const source = readSourceKey(source_key)
  const isOfEvents = source?.from === 'series' || source?.from === 'host'
  return isOfEvents ? [...new Set([name, source.name])] : [name]
}
