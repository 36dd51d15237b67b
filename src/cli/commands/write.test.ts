import { expect, test } from 'vitest'
import type { DeskView } from '../../domain/view/write-view.ts'
import { deskJson, deskLines } from '../present-desk.ts'

const FACT = { text: 'They wrote to you: Glue', at: 0, source: 'Mail', locator: 'interaction:i1' }

const DESK: DeskView = {
  person: {
    id: 'ana',
    name: 'Ana Ruiz',
    called: 'Ana',
    about: null,
    state: 'warm',
    stateWords: 'warm',
  },
  alsoTo: null,
  channels: [{ channel: 'email', reach: 'ana@oak.example', why: null }],
  channel: 'email',
  kind: 'followup',
  context: { unanswered: 0 },
  facts: {},
  notes: [{ kind: 'resting', text: 'You are letting this tie rest.', instead: 'Wait.', until: 0 }],
  giveFirst: null,
  move: null,
  known: [],
  topics: [],
  brief: {
    last: null,
    howMet: null,
    open: [],
    sharedPeople: [],
    sharedEvents: [],
    onLists: [],
    cares: [],
    askNext: null,
  },
  followUps: [],
  starters: [
    {
      purpose: 'thank',
      title: 'Thank them',
      kind: 'followup',
      subject: 'Thank you',
      text: 'Hi Ana,\n\nThank you for {what they did}.',
      facts: [FACT],
    },
  ],
  opening: null,
  draft: null,
  versions: [],
  same: null,
  next: null,
}

test('people read what speaks against it, what is known, then the words', () => {
  expect(deskLines(DESK, 'thank')).toEqual([
    'To Ana Ruiz by email (ana@oak.example)',
    '',
    'You are letting this tie rest.',
    'Wait.',
    '',
    '• They wrote to you: Glue (Mail, 1970-01-01)',
    '',
    'Subject: Thank you',
    '',
    'Hi Ana,',
    '',
    'Thank you for {what they did}.',
  ])
})

test('scripts get the words with their facts, times in ISO 8601', () => {
  expect(deskJson(DESK, 'thank')).toMatchObject({
    reach: 'ana@oak.example',
    kind: 'followup',
    subject: 'Thank you',
    facts: [{ at: '1970-01-01T00:00:00.000Z', locator: 'interaction:i1' }],
    notes: [{ kind: 'resting', until: '1970-01-01T00:00:00.000Z' }],
  })
})
