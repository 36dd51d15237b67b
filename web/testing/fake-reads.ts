import type { PersonRow } from '../../src/domain/view/person-view.ts'
import { FAKE_COACH_OFF, fakeDesk, fakePlaces } from './fake-desk.ts'
import { fakeEvent, fakeEvents, fakeInventory, NO_EVENTS } from './fake-events.ts'
import { fakeGiveMonths, fakeGives } from './fake-gives.ts'
import { fakeChanges } from './fake-history.ts'
import { FAKE_COLUMNS, fakeImport } from './fake-import.ts'
import { DAY, NOW } from './fake-people.ts'
import { FAKE_MODEL } from './fake-model.ts'
import { fakePerson, fakeRecord } from './fake-person.ts'
import { fakePromises } from './fake-promises.ts'
import { fakeRequests, fakeRequestsPicture } from './fake-requests.ts'
import { type FakeState, fakeToday } from './fake-state.ts'
import { fakeTimeline } from './fake-timeline.ts'

type View = (state: FakeState, id: string, query: URLSearchParams) => unknown

/** Each address that is read, and what it gives; undefined: no such thing. */
export const READS: readonly (readonly [RegExp, View])[] = [
  [/^\/api\/session$/, session],
  [/^\/api\/today$/, fakeToday],
  [/^\/api\/people$/, ({ rows }, _id, query) => page(rows, query)],
  [/^\/api\/people\/([^/]+)\/timeline$/, () => ({ entries: olderTimeline(), next: null })],
  [/^\/api\/people\/([^/]+)$/, person],
  [/^\/api\/search$/, ({ rows }, _id, query) => ({ hits: search(rows, query) })],
  [/^\/api\/records\/([^/]+)$/, (_state, id) => fakeRecord(id)],
  [/^\/api\/promises$/, ({ rows }, _id, query) => fakePromises(rows, query)],
  [/^\/api\/requests$/, ({ rows }, _id, query) => fakeRequests(rows, query)],
  [/^\/api\/requests\/picture$/, ({ rows }) => fakeRequestsPicture(rows)],
  [/^\/api\/events$/, ({ rows }) => (rows.length === 0 ? NO_EVENTS : fakeEvents)],
  [/^\/api\/inventory$/, () => fakeInventory],
  [/^\/api\/events\/([^/]+)$/, (_state, id) => fakeEvent(id)],
  [/^\/api\/calendar\/feed$/, () => ({ path: null })],
  [/^\/api\/write$/, (state) => fakePlaces(state, person(state, 'p0'))],
  [/^\/api\/write\/to\/([^/]+)$/, desk],
  [/^\/api\/coach\/off$/, () => FAKE_COACH_OFF],
  [/^\/api\/gives$/, ({ rows }) => fakeGives(rows)],
  [/^\/api\/gives\/months$/, ({ rows }) => ({ months: fakeGiveMonths(fakeGives(rows)) })],
  [
    /^\/api\/gives\/loops$/,
    ({ rows }) => ({ rows: fakeGives(rows).rows.filter(({ loop }) => loop !== null) }),
  ],
  [/^\/api\/model$/, () => FAKE_MODEL],
  [/^\/api\/needs$/, () => ({ rows: [], knownFor: [] })],
  [/^\/api\/give\/matches$/, () => ({ today: [], give: [], ask: [], meet: [], counting: false })],
  [/^\/api\/introductions$/, () => ({ rows: [] })],
  [/^\/api\/people\/[^/]+\/communities$/, () => ({ rows: [] })],
  [/^\/api\/communities$/, () => ({ rows: [], suggested: [] })],
  [/^\/api\/review$/, ({ cards }) => ({ cards, open: cards.length })],
  [/^\/api\/history$/, ({ rows }) => ({ changes: ifAny(rows, fakeChanges()), next: null })],
  [/^\/api\/imports$/, ({ rows }) => ({ imports: ifAny(rows, [fakeImport('imp1', false)]) })],
  [/^\/api\/imports\/[^/]+\/columns$/, () => FAKE_COLUMNS],
  [/^\/api\/imports\/([^/]+)$/, (_state, id) => fakeImport(id, id === 'running')],
  [/^\/api\/settings$/, ({ settings }) => settings],
  [/^\/api\/phones$/, () => ({ here: 'machine', addresses: [], certificate: null, devices: [] })],
  [/^\/api\/well$/, well],
]

const ifAny = <T>(rows: readonly PersonRow[], list: readonly T[]) => (rows.length === 0 ? [] : list)

function session({ rows, cards }: FakeState) {
  return {
    version: '0.1.0',
    ownerName: 'Marian Bell',
    people: rows.length === 0 ? 'none' : 'some',
    sample: null,
    openReviews: cards.length,
    dataDirectory: '/home/marian/.local/share/digwell',
  }
}

function person({ rows, followUps }: FakeState, id: string) {
  const row = rows.find((one) => one.id === id)
  return row === undefined ? undefined : fakePerson(row, id === 'p0' ? followUps : [])
}

function desk(state: FakeState, id: string) {
  const reader = person(state, id)
  return reader === undefined ? undefined : fakeDesk(state, reader)
}

function olderTimeline() {
  return fakeTimeline().map((entry) => ({
    ...entry,
    id: `old-${entry.id}`,
    at: entry.at - 2700 * DAY,
  }))
}

function well() {
  return {
    wouldPickUp: 23,
    spread: 4,
    circles: 4,
    history: Array.from({ length: 12 }, (_, month) => ({
      date: new Date(NOW - (11 - month) * 30 * DAY).toISOString().slice(0, 10),
      wouldPickUp: 12 + ((month * 7) % 5) + month,
    })),
  }
}

function search(rows: readonly PersonRow[], query: URLSearchParams) {
  const limit = Number(query.get('limit') ?? 8)
  return matching(rows, query.get('q') ?? '')
    .slice(0, limit)
    .map((row) => ({
      personId: row.id,
      name: row.name,
      about: row.about,
      stateWords: row.stateWords,
      matched: null,
    }))
}

function matching(rows: readonly PersonRow[], q: string): readonly PersonRow[] {
  const wanted = q.toLowerCase().split(/\s+/).filter(Boolean)
  return rows.filter((row) => {
    const text = `${row.name} ${row.about ?? ''} ${row.tags.join(' ')}`
    const words = text.toLowerCase().split(/[\s,]+/)
    return wanted.every((one) => words.some((word) => word.startsWith(one)))
  })
}

function page(rows: readonly PersonRow[], query: URLSearchParams) {
  const states = query.getAll('state')
  const found = matching(rows, query.get('q') ?? '').filter(
    (row) => states.length === 0 || states.includes(row.state),
  )
  const from = Number(query.get('after') ?? 0)
  const to = from + Number(query.get('limit') ?? 50)
  return {
    rows: found.slice(from, to),
    inView: found.length,
    next: to < found.length ? String(to) : null,
  }
}
