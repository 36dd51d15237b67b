import type { Channel } from '../../domain/interaction.ts'
import type { PeoplePage, PersonRow, SearchHit } from '../../domain/view/person-view.ts'
import { STATE_WORDS } from '../../insight/state-words.ts'
import { findNextThings } from '../../store/next-things.ts'
import {
  countPeople,
  listPeople,
  type PeopleQuery,
  type PeopleRow,
} from '../../store/people-pages.ts'
import { boxAround, type Box } from '../../store/places.ts'
import { searchPeople } from '../../store/search.ts'
import type { Scope } from '../../store/store.ts'
import { fold } from '../../text/fold.ts'
import type { PeopleFilter } from '../digwell.ts'
import { placeOf } from '../places/gazetteer.ts'
import { asState } from './fold-tie.ts'

/** `near:Leeds` at the end of what is typed: who lives around there, where such a place is known for certain. */
function readNear(q: string): { text: string; box: Box | null } {
  const match = /(?:^|\s)near:\s*(.+)$/i.exec(q)
  const place = match?.[1] === undefined ? null : placeOf(match[1]).place
  return match === null || place === null
    ? { text: q, box: null }
    : { text: q.slice(0, match.index), box: boxAround(place, AROUND_KM) }
}

const AROUND_KM = 40

export function queryOf(filter: PeopleFilter): PeopleQuery {
  const { text, box } = readNear(filter.q ?? '')
  return {
    words: fold(text)
      .split(' ')
      .filter((word) => word !== ''),
    box,
    states: filter.states ?? [],
    tag: filter.tag ?? null,
    source: filter.source ?? null,
    sort: filter.sort ?? 'name',
    after: filter.after ?? null,
    limit: Math.min(200, Math.max(1, filter.limit ?? 50)),
  }
}

/** One page of people in view. */
export async function viewPeople(s: Scope, filter: PeopleFilter): Promise<PeoplePage> {
  const query = queryOf(filter)
  const inView = await countPeople(s, query)
  const { rows, next } = await listPeople(s, query, inView)
  const notes = await findNextThings(
    s,
    rows.map((row) => row.id),
  )
  return {
    rows: rows.map((row) => personRow(row, notes.get(row.id) ?? null)),
    inView,
    next,
  }
}

function personRow(row: PeopleRow, note: string | null): PersonRow {
  const state = asState(row.state ?? 'none')
  return {
    id: row.id,
    name: row.name,
    about: row.about,
    state,
    stateWords: STATE_WORDS[state].word,
    lastContactAt: row.last_contact_at,
    lastChannel: row.last_channel as Channel | null,
    city: row.city,
    tags: JSON.parse(row.tags) as string[],
    note,
  }
}

/** People for what was typed so far, best first. */
export async function search(s: Scope, q: string, limit = 12): Promise<readonly SearchHit[]> {
  const words = fold(q)
    .split(' ')
    .filter((word) => word !== '')
  const found = await searchPeople(s, words, Math.min(50, limit))
  return found.map(({ id, name, about, state, field }) => ({
    personId: id,
    name,
    about,
    stateWords: STATE_WORDS[asState(state ?? 'none')].word,
    matched: field === 'name' ? null : (FIELD_WORDS[field] ?? field),
  }))
}

const FIELD_WORDS: { readonly [field: string]: string } = {
  'met-at': 'where you met',
  tag: 'circle',
  email: 'address',
}
