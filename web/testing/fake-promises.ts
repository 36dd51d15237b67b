import type { PersonRow } from '../../src/domain/view/person-view.ts'
import type { PromisesPage, PromiseView } from '../../src/domain/view/promise-view.ts'
import { DAY, NOW } from './fake-people.ts'

/** One suggestion and one of each side kept in mind. */
export function fakePromises(rows: readonly PersonRow[], query: URLSearchParams): PromisesPage {
  const all = rows.slice(0, 3).map(fakePromise)
  const view = query.get('view')
  const wanted = all.filter(
    ({ confirmed }) => view === 'all' || confirmed === (view !== 'suggested'),
  )
  return { rows: wanted, next: null }
}

function fakePromise(row: PersonRow, index: number): PromiseView {
  return {
    id: `pr${index}`,
    by: index === 2 ? 'them' : 'me',
    kind: 'promise',
    personId: row.id,
    person: row.name,
    what: 'send you the paper on names',
    words: 'I’ll send you the paper on names by Friday.',
    madeAt: NOW - 3 * DAY,
    due: '2026-11-27',
    state: 'open',
    confirmed: index > 0,
    late: false,
    keptAt: null,
    keptBy: null,
    source: 'mail',
    locator: `interaction:pr${index}`,
    messageId: null,
  }
}
