import type { PersonRow } from '../../src/domain/view/person-view.ts'
import type {
  RequestsPage,
  RequestsPicture,
  RequestView,
} from '../../src/domain/view/request-view.ts'
import { DAY, NOW } from './fake-people.ts'

/** Three who wait, one decided. */
export function fakeRequests(rows: readonly PersonRow[], query: URLSearchParams): RequestsPage {
  const all = rows.slice(0, 4).map(fakeRequest)
  const view = query.get('view')
  const person = query.get('person')
  const wanted = all
    .filter(({ state }) => view === 'all' || state === (view ?? 'waiting'))
    .filter(({ personId }) => person === null || personId === person)
  return {
    rows: wanted,
    next: null,
    sinceDays: view === 'all' ? null : 183,
    week: { yes: 1, limit: 3 },
  }
}

const WORDS = [
  'Could you introduce me to whoever looks after the map collection at the city library?',
  'Would you have twenty minutes next week to talk about how you chose your catalogue?',
  'Would you speak at our spring meeting about opening small stores to visitors?',
  'Could you look over the first draft of our grant proposal?',
]
const KINDS = ['introduction', 'advice', 'event', 'feedback'] as const

function fakeRequest(row: PersonRow, index: number): RequestView {
  const words = WORDS[index] ?? ''
  return {
    id: `rq${index}`,
    personId: row.id,
    person: row.name,
    about: row.about,
    tie: row.state,
    lastContactAt: NOW - 12 * DAY,
    between: { given: index, received: 1, asked: index },
    kind: KINDS[index] ?? 'other',
    words,
    what: words.replace(/^\w+ you (?:have )?/, '').replace(/\?$/, ''),
    takes: 'Half an hour, once, and a little quiet before it.',
    at: NOW - (12 - 2 * index) * DAY,
    channel: 'email',
    subject: 'A question',
    state: index === 3 ? 'to-say' : 'waiting',
    answer: index === 3 ? 'small-yes' : null,
    answeredAt: null,
    backOn: null,
    since: null,
    before: null,
    source: 'mail',
    locator: `interaction:rq${index}`,
  }
}

export function fakeRequestsPicture(rows: readonly PersonRow[]): RequestsPicture {
  const none = rows.length === 0
  return {
    weeks: Array.from({ length: 26 }, (_, index) => ({
      monday: new Date(NOW - ((25 - index) * 7 + 1) * DAY).toISOString().slice(0, 10),
      came: none ? 0 : (index * 5) % 4,
      answered: none ? 0 : Math.min((index * 5) % 4, 2),
      waiting: none || index < 23 ? 0 : 1,
    })),
    kinds: none
      ? []
      : [
          { kind: 'advice', came: 21 },
          { kind: 'introduction', came: 12 },
          { kind: 'pitch', came: 6 },
        ],
    answers: none
      ? []
      : [
          { answer: 'said', count: 18 },
          { answer: 'yes', count: 7 },
          { answer: 'not-now', count: 4 },
        ],
    medianDays: none ? null : 2.4,
    waiting: none ? 0 : 3,
    toSay: none ? 0 : 1,
    settled: 0,
  }
}
