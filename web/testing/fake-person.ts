import type {
  FactView,
  PersonRow,
  PersonView,
  RecordView,
  TieView,
  TimelineEntry,
} from '../../src/domain/view/person-view.ts'
import { DAY, NOW } from './fake-people.ts'
import { reason } from './fake-reason.ts'
import { fakeTimeline } from './fake-timeline.ts'

const fact = (
  id: string,
  field: FactView['field'],
  value: string,
  source: string,
  part: Partial<FactView> = {},
): FactView => ({
  id,
  field,
  value,
  label: null,
  source,
  seenAt: NOW - (source === 'Address book' ? 900 : 60) * DAY,
  recordId: source === 'you' ? null : `r-${id}`,
  own: source === 'you',
  shown: true,
  ...part,
})

function fakeFacts(row: PersonRow): FactView[] {
  const [title = '', employer = ''] = (row.about ?? '').split(', ')
  return [
    fact('f1', 'name', row.name, 'LinkedIn connections'),
    fact('f2', 'email', 'dana@queens.example', 'Mail', { label: 'work' }),
    fact('f3', 'email', 'dana.okafor@mail.example', 'Address book', { shown: false }),
    fact('f4', 'phone', '+1 202 555 0123', 'Address book'),
    fact('f5', 'linkedin', 'dana-okafor-example', 'LinkedIn connections'),
    fact('f6', 'employer', employer === '' ? 'Queens Library' : employer, 'LinkedIn connections'),
    fact('f7', 'title', title === '' ? 'Metadata lead' : title, 'LinkedIn connections'),
    fact('f8', 'interest', 'cycling', 'you'),
    fact('f9', 'interest', 'linked data', 'you'),
  ]
}

function fakeTie(row: PersonRow): TieView {
  const silent = row.lastContactAt === null
  return {
    n: silent ? 0 : 41,
    state: row.state,
    stateWords: row.stateWords,
    lastContactAt: row.lastContactAt,
    strength: 0.71,
    cadenceDays: 56,
    cadenceFrom: 'from your own rhythm: about every 8 weeks',
    rhythmWords: silent ? 'no rhythm yet' : 'about every 8 weeks',
    counts: silent
      ? []
      : [
          { channel: 'email', in: 12, out: 15, met: 0, lastAt: NOW - 22 * DAY },
          { channel: 'in-person', in: 0, out: 0, met: 6, lastAt: NOW - 5 * DAY },
          { channel: 'linkedin', in: 2, out: 1, met: 0, lastAt: NOW - 300 * DAY },
        ],
    why: silent
      ? [{ text: 'No contact on record', at: null, source: 'all sources', locator: null }]
      : [
          reason('Coffee, 50 minutes', 5, 'Calendar', 'record:r2'),
          reason('You wrote by email', 22, 'Mail', 'interaction:t3'),
          reason('41 days with contact since 2019', 2650, 'Mail and Calendar', null),
        ],
    guard: { allowed: true, until: null, why: '' },
    bestChannel: silent ? null : { channel: 'email', why: 'answered 5 of 6 mails' },
  }
}

function fakeBrief(timeline: readonly TimelineEntry[]): PersonView['brief'] {
  const silent = timeline.length === 0
  return {
    last: timeline[1] ?? null,
    howMet: silent
      ? null
      : reason('Kim Sato suggested she write to you', 2650, 'Mail', 'interaction:t7'),
    open: silent
      ? []
      : [reason('She asked: could you bring Ravi’s script along?', 77, 'Mail', 'interaction:t4')],
    sharedPeople: silent
      ? []
      : [
          { personId: 'p2', name: 'Ana Ruiz', times: 9 },
          { personId: 'p3', name: 'Ravi Menon', times: 4 },
        ],
    onLists: [],
    sharedEvents: silent
      ? []
      : [reason('METRO annual conference', 210, 'Guest lists', 'record:r5')],
    cares: silent ? [] : ['linked data', 'cycling', 'her daughter at LIU'],
    askNext: silent
      ? null
      : 'Ask how the migration went; last time it was stuck on authority files.',
  }
}

/** The page of any row; the same history for each, which is enough to look at. */
export function fakePerson(row: PersonRow, followUps: PersonView['followUps']): PersonView {
  const silent = row.lastContactAt === null
  const timeline = silent ? [] : fakeTimeline()
  return {
    id: row.id,
    name: row.name,
    about: row.about,
    stance: row.state === 'resting' ? 'rest' : row.state === 'released' ? 'released' : 'keep',
    restUntil: null,
    tie: fakeTie(row),
    brief: fakeBrief(timeline),
    followUps,
    promises: [],
    facts: fakeFacts(row),
    timeline,
    timelineNext: silent ? null : 't7',
    personas: [
      { id: 'i1', source: 'LinkedIn', key: 'in/dana-okafor-example', name: row.name, why: null },
      {
        id: 'i2',
        source: 'Mail',
        key: 'dana@queens.example',
        name: row.name,
        why: 'same name and employer, 41 mails',
      },
      {
        id: 'i3',
        source: 'Address book',
        key: 'card 212',
        name: 'D. Okafor',
        why: 'same phone number',
      },
    ],
    tags: row.tags,
    closeness: null,
    kin: false,
  }
}

export function fakeRecord(id: string): RecordView {
  return {
    id,
    source: 'LinkedIn connections',
    file: 'Basic_LinkedInDataExport/Connections.csv',
    line: 212,
    kind: 'connection',
    firstSeenAt: NOW - 400 * DAY,
    lastSeenAt: NOW - 4 * DAY,
    goneSince: null,
    words: null,
    payload: {
      'First Name': 'Dana',
      'Last Name': 'Okafor',
      URL: 'https://www.linkedin.com/in/dana-okafor-example',
      Company: 'Queens Library',
      Position: 'Metadata lead',
      'Connected On': '24 Dec 2024',
    },
  }
}
