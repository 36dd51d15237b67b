import type { TimelineEntry } from '../../src/domain/view/person-view.ts'
import { DAY, NOW } from './fake-people.ts'

const entry = (
  id: string,
  days: number,
  part: Partial<TimelineEntry> & Pick<TimelineEntry, 'kind' | 'channel'>,
): TimelineEntry => ({
  id,
  at: NOW - days * DAY,
  direction: 'mutual',
  inPerson: false,
  subject: null,
  snippet: null,
  with: [],
  source: 'Mail',
  recordId: `r-${id}`,
  own: false,
  ...part,
})

export function fakeTimeline(): TimelineEntry[] {
  return [
    entry('t1', 3, {
      kind: 'note',
      channel: 'other',
      snippet: 'Send Dana the metadata paper',
      source: 'you',
      recordId: null,
      own: true,
    }),
    entry('t2', 5, {
      kind: 'meeting',
      channel: 'in-person',
      inPerson: true,
      subject: 'Coffee, migration pains',
      source: 'Calendar',
    }),
    entry('t3', 22, {
      kind: 'message',
      channel: 'email',
      direction: 'out',
      subject: 'The link I promised',
      snippet: 'Here is the talk on authority files. From minute twelve on it gets good.',
    }),
    entry('t4', 77, {
      kind: 'message',
      channel: 'email',
      direction: 'in',
      subject: 'Re: METRO panel',
      snippet: 'Happy to! Tuesday works. Could you bring Ravi’s script along?',
      with: [{ personId: 'p3', name: 'Ravi Menon' }],
    }),
    entry('t5', 210, {
      kind: 'event',
      channel: 'event',
      inPerson: true,
      subject: 'METRO annual conference',
      source: 'Guest lists',
      with: [
        { personId: 'p2', name: 'Ana Ruiz' },
        { personId: 'p3', name: 'Ravi Menon' },
      ],
    }),
    entry('t6', 700, { kind: 'connected', channel: 'linkedin', source: 'LinkedIn connections' }),
    entry('t7', 2650, {
      kind: 'message',
      channel: 'email',
      direction: 'in',
      subject: 'Hello from Queens',
      snippet: 'Kim Sato suggested I write to you about the pilot.',
    }),
  ]
}
