import type { PeopleFilter } from '../../src/app/digwell.ts'
import { SOURCE_KINDS } from '../../src/domain/source-record.ts'
import { TIE_STATES, type TieState } from '../../src/domain/tie.ts'

/** A view of the people as it stands in the address bar: every one can be kept as a bookmark. */
export type PeopleView = Omit<PeopleFilter, 'after' | 'limit'>

const SORTS = ['name', 'last-contact', 'state'] as const

/** Reads the address bar; what it does not know it leaves out. */
export function readView(search: Record<string, unknown>): PeopleView {
  const { q, tag } = search
  const listed = Array.isArray(search['states']) ? search['states'] : [search['states']]
  const states = TIE_STATES.filter((state) => listed.includes(state))
  const source = SOURCE_KINDS.find((kind) => kind === search['source'])
  const sort = SORTS.find((order) => order === search['sort'])
  return {
    ...(typeof q === 'string' && q !== '' ? { q } : {}),
    ...(states.length > 0 ? { states } : {}),
    ...(typeof tag === 'string' && tag !== '' ? { tag } : {}),
    ...(source === undefined ? {} : { source }),
    ...(sort === undefined ? {} : { sort }),
  }
}

/** Views one comes back to, each a set of states. */
export const VIEWS: readonly { readonly title: string; readonly states: readonly TieState[] }[] = [
  { title: 'Everyone', states: [] },
  { title: 'Strong and warm', states: ['strong', 'warm'] },
  { title: 'Cooling', states: ['cooling', 'fading'] },
  { title: 'New', states: ['new'] },
  { title: 'Dormant', states: ['dormant'] },
  { title: 'Resting', states: ['resting', 'released'] },
]

export function sameStates(a: readonly TieState[] = [], b: readonly TieState[] = []): boolean {
  return a.length === b.length && a.every((state) => b.includes(state))
}
