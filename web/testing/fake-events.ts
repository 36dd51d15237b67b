import type {
  EventLine,
  EventsPage,
  EventView,
  GuestView,
  InventoryView,
  ReturnGroup,
} from '../../src/domain/view/event-view.ts'
import { NOW } from './fake-people.ts'

const DAY = 86_400_000
const NOTHING = { there: 0, fresh: 0, kept: 0, replied: 0, captured: 0, open: 0 }

function line(part: Partial<EventLine> & Pick<EventLine, 'id' | 'name'>): EventLine {
  return {
    kind: 'social',
    startAt: NOW + 2 * DAY,
    endAt: NOW + 2 * DAY + 7_200_000,
    dayOnly: false,
    when: 'ahead',
    place: 'Reading Room, Leeds',
    online: false,
    community: null,
    series: 'NYTSL mixer',
    attendance: 'going',
    hours: 2.5,
    hoursFrom: 'times',
    cost: 20,
    travel: null,
    currency: 'EUR',
    brought: NOTHING,
    settled: false,
    goAgain: null,
    ...part,
  }
}

const AHEAD = line({ id: 'e-ahead', name: 'NYTSL mixer, November' })
const PAST = line({
  id: 'e-past',
  name: 'NYTSL mixer, October',
  startAt: NOW - 2 * DAY,
  endAt: NOW - 2 * DAY + 7_200_000,
  when: 'past',
  brought: { there: 9, fresh: 4, kept: 1, replied: 1, captured: 2, open: 1 },
  goAgain: 'maybe',
})

export const fakeEvents: EventsPage = { ahead: [AHEAD], past: [PAST], undated: [], next: null }

export const NO_EVENTS: EventsPage = { ahead: [], past: [], undated: [], next: null }

function guest(part: Partial<GuestView> & Pick<GuestView, 'personId' | 'name'>): GuestView {
  return {
    about: null,
    presence: 'coming',
    state: 'none',
    lastTalk: null,
    lookFor: [],
    known: [],
    ask: 'What brings you here?',
    open: [],
    fresh: false,
    keptAt: null,
    ...part,
  }
}

const GUESTS: readonly GuestView[] = [
  guest({
    personId: 'p0',
    name: 'Dana Okafor',
    about: 'Metadata lead, Queens Library',
    state: 'warm',
    lastTalk: { at: NOW - 5 * DAY, channel: 'email', subject: 'The migration' },
    lookFor: [
      {
        kind: 'follow-up',
        text: 'You meant to: send the paper',
        at: NOW - 5 * DAY,
        source: 'your follow-up',
        via: null,
      },
    ],
    known: [{ text: 'Cares about cycling', at: NOW - 90 * DAY }],
    ask: 'How is it going with cycling?',
    open: ['send the paper'],
  }),
  guest({
    personId: 'p2',
    name: 'Kim Sato',
    lookFor: [
      {
        kind: 'introducible',
        text: 'Ana Ruiz can introduce you',
        at: NOW - 40 * DAY,
        source: 'both in “Oral history”',
        via: { personId: 'p1', name: 'Ana Ruiz' },
      },
    ],
  }),
  guest({ personId: 'p3', name: 'Luis Prieto', state: 'strong' }),
]

const REST = {
  url: null,
  goal: 'two good talks',
  note: null,
  edited: [],
  sources: [{ name: 'Luma', recordId: null }],
  looksLike: [],
  toldAs: [],
  guestCount: 3,
  bring: { pitch: null, offers: ['cataloguing by hand'] },
  seriesEvents: [PAST],
} as const

export const fakeEvent = (id: string): EventView | undefined => {
  if (id === AHEAD.id) {
    return {
      ...AHEAD,
      ...REST,
      face: 'before',
      guests: GUESTS,
      captures: [],
      seriesReturn: SERIES,
      followUpBy: { from: '2026-11-27', to: '2026-11-29' },
    }
  }
  if (id !== PAST.id) return undefined
  return {
    ...PAST,
    ...REST,
    face: 'after',
    guests: GUESTS.map((one) => ({ ...one, presence: 'there' as const })),
    captures: [capture('c1', 'Bea Lind', 'open'), capture('c2', 'Ravi Shah', 'follow-up')],
    seriesReturn: SERIES,
    followUpBy: { from: '2026-11-23', to: '2026-11-25' },
  }
}

function capture(id: string, name: string, state: 'open' | 'follow-up') {
  return {
    id,
    personId: `p-${id}`,
    name,
    about: 'Archivist',
    chips: ['promised'] as const,
    detail: 'the script for the labels',
    at: NOW - 2 * DAY,
    state,
    photo: false,
    fresh: true,
    kept: [{ kind: 'promise', what: 'the script for the labels', due: null }] as const,
    followUpBy: state === 'open' ? null : '2026-11-25',
  }
}

const SERIES: ReturnGroup = {
  by: 'series',
  name: 'NYTSL mixer',
  events: 4,
  hours: 10,
  guessed: 1,
  money: [{ amount: 80, currency: 'EUR' }],
  there: 40,
  fresh: 12,
  kept: 4,
  replied: 3,
  perTenHours: { mean: 3.1, low: 1.6, high: 4.9 },
  verdict: 'yes',
  ofKind: null,
  own: 'yes',
}

const span = (from: string, to: string) => ({
  from,
  to,
  passed: 0.6,
  hours: { limit: 8, spent: 3, planned: 2.5 },
  money: { limit: null, spent: 40, planned: 20 },
  foreign: [{ currency: 'USD', spent: 18.5, planned: 0 }],
  events: 2,
})

export const fakeInventory: InventoryView = {
  counting: false,
  groups: [
    SERIES,
    { ...SERIES, by: 'kind', name: 'fair', events: 2, perTenHours: null, verdict: 'too-early' },
  ],
  once: [],
  all: { ...SERIES, by: 'kind', name: '' },
  since: Date.parse('2025-03-11T18:00:00Z'),
  mix: Array.from({ length: 12 }, (_, n) => ({
    month: `2026-${String(n + 1).padStart(2, '0')}`,
    inPerson: n % 4,
    online: (n * 5) % 7,
  })),
  budget: {
    limits: {
      hoursMonth: 8,
      moneyMonth: null,
      hoursQuarter: 20,
      moneyQuarter: null,
      currency: 'EUR',
    },
    month: span('2026-11-01', '2026-11-30'),
    quarter: span('2026-10-01', '2026-12-31'),
  },
}
