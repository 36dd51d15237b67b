import type { PersonView } from '../../src/domain/view/person-view.ts'
import {
  type DeskView,
  type DraftView,
  PURPOSES,
  type StarterView,
  type WritePlaces,
} from '../../src/domain/view/write-view.ts'
import { DAY, NOW } from './fake-people.ts'
import { reason } from './fake-reason.ts'
import type { FakeState } from './fake-state.ts'

const BEGGING = `Dear Sir or Madam,

I was laid off two years ago and I will do anything. Are you hiring? I would be grateful for any help, at any time, anywhere.

Hope to hear from you.`

function fakeDraft({ id, name, about }: PersonView): DraftView {
  return {
    id: `draft-${id}`,
    personId: id,
    person: name,
    about,
    moveId: 'm1',
    kind: 'followup',
    purpose: 'ask',
    channel: 'email',
    subject: 'The metadata paper',
    text: BEGGING,
    state: 'open',
    madeAt: NOW - DAY,
    changedAt: NOW - DAY / 24,
  }
}

const STARTERS: readonly StarterView[] = PURPOSES.map((purpose) => ({
  purpose,
  title: { thank: 'Thank them', give: 'Give something' }[purpose as string] ?? `For ${purpose}`,
  kind: 'followup',
  subject: 'Thank you',
  text: 'Hi Dana,\n\nThank you for {what they did}.\n\nBest wishes,\nMarian',
  facts: [],
}))

/** A desk with everything on it: a draft to mend, a note of restraint, the same words sent to two others. */
export function fakeDesk(state: FakeState, person: PersonView): DeskView {
  const draft = fakeDraft(person)
  return {
    person: {
      id: person.id,
      name: person.name,
      called: person.name.split(' ')[0] ?? person.name,
      about: person.about,
      state: person.tie.state,
      stateWords: person.tie.stateWords,
    },
    channels: [
      {
        channel: 'email',
        reach: 'dana@queens.example',
        why: 'They answered 5 of 6 messages there',
      },
      { channel: 'linkedin', reach: 'https://www.linkedin.com/in/dana-okafor-example', why: null },
      { channel: 'whatsapp', reach: '+1 202 555 0123', why: null },
      { channel: 'other', reach: null, why: null },
    ],
    channel: 'email',
    kind: 'followup',
    context: { channel: 'email', unanswered: 1, reader_name: person.name },
    facts: { unanswered: reason('One message without an answer', 9, 'Mail', 'interaction:t1') },
    notes: [
      {
        kind: 'waiting',
        text: 'Your last message is still with them. Give it a little time.',
        instead: 'A draft kept here waits with you.',
        until: NOW + 6 * DAY,
      },
    ],
    alsoTo: null,
    giveFirst: null,
    move: state.moves.find(({ personId }) => personId === person.id) ?? null,
    known: [
      reason('Usually answers within a day (5 answers)', 30, 'your history', null),
      reason('You last gave: an introduction', 77, 'Mail', 'interaction:t2'),
    ],
    topics: [reason('Migrating the catalogue', 77, 'Mail', 'interaction:t2')],
    brief: person.brief,
    followUps: person.followUps,
    starters: STARTERS,
    opening: null,
    draft,
    versions: [
      {
        id: 'v1',
        at: NOW - DAY,
        changedAt: NOW - DAY,
        subject: 'Paper',
        text: 'Hi Dana, here is the paper.',
      },
    ],
    same: {
      people: ['Luis Prieto', 'Ana Ruiz'].map((name, index) => ({
        personId: `p${index + 1}`,
        name,
        at: NOW - (index + 3) * DAY,
        channel: 'email',
        interactionId: `t${index}`,
      })),
      differs: [reason('Cares about linked data', 60, 'you', null)],
    },
    next: {
      personId: 'p1',
      moveId: 'm2',
      name: 'Luis Prieto',
      why: 'Met at the NYTSL mixer on Thursday',
    },
  }
}

export function fakePlaces(state: FakeState, person: PersonView | undefined): WritePlaces {
  return {
    drafts: person === undefined ? [] : [fakeDraft(person)],
    moves: state.moves.filter((move) => move.personId !== person?.id && move.state === 'open'),
  }
}

export const FAKE_COACH_OFF = {
  off: { rules: [], rulesForReader: [], keys: [] },
  lines: [
    { id: 'off1', rule: 'complaint', what: 'rule', person: null, quote: null, at: NOW - 3 * DAY },
  ],
}
