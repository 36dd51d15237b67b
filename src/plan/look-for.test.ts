import { expect, test } from 'vitest'
import { DAY_MS } from '../domain/instant.ts'
import { asksAt, lookFor, lookForWorth, type GuestFacts } from './look-for.ts'

const NOW = Date.UTC(2026, 10, 24)
const guest = (facts: Partial<GuestFacts>): GuestFacts => ({
  personId: 'kim',
  state: 'none',
  onceStrong: false,
  lastTalkAt: null,
  lastSubject: null,
  sharedEvent: null,
  employer: null,
  goal: null,
  promised: [],
  asked: [],
  thanks: [],
  open: [],
  knownBy: [],
  colleagues: [],
  ...facts,
})
const kinds = (facts: Partial<GuestFacts>) => lookFor(guest(facts), NOW).map(({ kind }) => kind)

test('what one meant to do comes before all else', () => {
  const reasons = kinds({
    open: [{ what: 'send the paper', at: NOW - DAY_MS }],
    employer: 'Pratt',
  })
  expect(reasons).toEqual(['follow-up', 'new-house'])
})

test('a promise, a request that waits and thanks that are due are reasons too', () => {
  const promised = [{ what: 'send you the list', by: '27 November', at: NOW - DAY_MS }]
  const asked = [{ what: 'introduce me to the binder', at: NOW - 3 * DAY_MS }]
  const thanks = [{ what: 'a word for me', at: NOW - 9 * DAY_MS }]
  const [first, second, third] = lookFor(guest({ state: 'strong', promised, asked, thanks }), NOW)
  expect(first).toMatchObject({
    kind: 'promise',
    text: 'You promised: “send you the list”, by 27 November',
  })
  expect(second?.text).toBe('They wait for your word: “introduce me to the binder”')
  expect(third?.kind).toBe('thanks')
})

const MAPS = {
  called: ['maps'],
  field: 'maps and geodata',
  at: null,
  source: 'what they do',
  worth: 1,
}

test('whom the goal speaks of comes before other doors, behind what is open', () => {
  const reasons = kinds({
    goal: MAPS,
    employer: 'Tagus',
    asked: [{ what: 'the scan', at: NOW - DAY_MS }],
  })
  expect(reasons).toEqual(['request', 'goal', 'new-house'])
  const [first] = lookFor(guest({ goal: MAPS }), NOW)
  expect(first?.text).toBe('Fits your goal: maps')
  const more = { ...MAPS, worth: 2 }
  expect(lookForWorth(lookFor(guest({ goal: more }), NOW), more)).toBeGreaterThan(
    lookForWorth(lookFor(guest({ goal: MAPS }), NOW), MAPS),
  )
})

test('a tie once strong and now dormant is worth a talk; a warm one needs no reason', () => {
  const quiet = { onceStrong: true, lastTalkAt: NOW - 900 * DAY_MS }
  expect(kinds({ ...quiet, state: 'dormant' })).toEqual(['once-strong'])
  expect(kinds({ ...quiet, state: 'warm' })).toEqual([])
})

test('a tie once strong is told by what both know: the last topic, the event they shared', () => {
  const quiet = { onceStrong: true, lastTalkAt: NOW - 900 * DAY_MS, state: 'dormant' } as const
  const sharedEvent = { name: 'Archive Night', at: NOW - 950 * DAY_MS }
  const first = (facts: Partial<GuestFacts>) => lookFor(guest({ ...quiet, ...facts }), NOW)[0]?.text
  expect(first({ lastSubject: 'Re: The map chest', sharedEvent })).toBe(
    'Once close; the last between you was “The map chest”',
  )
  expect(first({ lastSubject: 'Lunch <> Ana', sharedEvent })).toBe(
    'Once close; you were both at Archive Night',
  )
  expect(first({})).toBe('Once close, quiet since then')
})

test('somebody unknown is best met through somebody both know', () => {
  const ana = { personId: 'ana', name: 'Ana Ruiz', at: NOW - 90 * DAY_MS, what: 'Re: Oral history' }
  const [first] = lookFor(guest({ knownBy: [ana] }), NOW)
  expect(first).toMatchObject({ kind: 'introducible', source: 'both in “Oral history”' })
  expect(first?.via).toMatchObject({ personId: 'ana' })
  expect(kinds({ knownBy: [ana], state: 'strong' })).toEqual([])
})

test('a house where one knows somebody is another reason than one where one knows nobody', () => {
  expect(kinds({ employer: 'Pratt', colleagues: [{ personId: 'b', name: 'Bea' }] })).toEqual([
    'same-house',
  ])
  expect(kinds({ employer: 'Pratt' })).toEqual(['new-house'])
})

test('those let rest are left in peace', () => {
  expect(kinds({ state: 'resting', open: [{ what: 'x', at: NOW }], employer: 'Pratt' })).toEqual([])
})

test('silence counts from half a year on', () => {
  expect(kinds({ state: 'cooling', lastTalkAt: NOW - 179 * DAY_MS })).toEqual([])
  expect(kinds({ state: 'cooling', lastTalkAt: NOW - 181 * DAY_MS })).toEqual(['quiet'])
})

test('one good reason outweighs several small ones', () => {
  const owed = lookFor(guest({ open: [{ what: 'call', at: NOW }] }), NOW)
  const door = lookFor(guest({ employer: 'Pratt', state: 'slight', lastTalkAt: 1 }), NOW)
  expect(lookForWorth(owed)).toBeGreaterThan(lookForWorth(door))
  expect(lookForWorth([])).toBe(0)
})

test.each([
  [{ interest: 'cycling' }, 'How is it going with cycling?'],
  [{ lastSubject: 'Re: Metadata migration' }, 'What became of “Metadata migration”?'],
  [
    { goal: MAPS, employer: 'Tagus', isNew: true },
    'What is worth knowing in maps and geodata just now?',
  ],
  [{ goal: { ...MAPS, field: null } }, 'Whom else should I talk to about maps?'],
  [{ employer: 'Pratt' }, 'What is new at Pratt?'],
  [{ sharedEvent: 'the fair' }, 'What have you been doing since the fair?'],
  [{ employer: 'Pratt', isNew: true }, 'What are you working on at Pratt?'],
  [{ isNew: true }, 'What brings you here?'],
  [{}, 'What keeps you busy these days?'],
])('from %o one asks: %s', (known, question) => {
  const nothing = {
    interest: null,
    lastSubject: null,
    employer: null,
    sharedEvent: null,
    goal: null,
    isNew: false,
  }
  expect(asksAt({ ...nothing, ...known })[0]?.text).toBe(question)
})
