import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DAY_MS, HOUR_MS } from '../domain/instant.ts'
import type { TieState } from '../domain/tie.ts'
import type { Candidate, Signal } from './candidate.ts'
import type { Deferral, PastMove } from './move.ts'
import {
  ago,
  done,
  dormant,
  followUp,
  meetingIn,
  metAt,
  news,
  NOW,
  owedReply,
  person,
  plan,
  quiet,
  TODAY,
  told,
} from './testing.ts'

const shut = { allowed: false, until: null, reason: 'Let it rest.' }

describe('what comes first', () => {
  test('what the owner set and who they meet today, then the newly met and the owed, then old ties', () => {
    const people = [
      person('ana'),
      quiet('ben', news()),
      quiet('cleo', owedReply(2)),
      quiet('dan', metAt(2)),
      quiet('eve', followUp('send the map')),
      quiet('finn', meetingIn(4)),
    ]
    expect(told(plan(people, { settings: { movesADay: 9, days: [2] } }))).toBe(
      'finn meeting-ahead, eve follow-up, dan newly-met, cleo reply-owed, ben news, ana due',
    )
  })

  test('the birthday of somebody close on its very day, however much else there is', () => {
    const owed = Array.from({ length: 9 }, (_, index) => quiet(`q${index}`, owedReply(2)))
    const met = Array.from({ length: 9 }, (_, index) => quiet(`m${index}`, metAt(1)))
    const birthday = (days: number) => news({ news: 'birthday' }, days)
    const first = (who: Candidate) => told(plan([...owed, ...met, who])).split(', ')[0]
    expect(first(quiet('ana', { state: 'strong', ...birthday(0) }))).toBe('ana news')
    expect(first(quiet('ana', { state: 'strong', ...birthday(1) }))).not.toBe('ana news')
    expect(first(quiet('ana', { state: 'slight', ...birthday(0) }))).not.toBe('ana news')
    const resting = { settings: { movesADay: 5, days: [] } }
    expect(told(plan([quiet('ana', birthday(0)), ...owed], resting))).toBe('ana news')
  })

  test.each<[string, Candidate, Candidate]>([
    [
      'the tie more due',
      person('ben', { tie: { due: 1.8 } }),
      person('ana', { tie: { due: 0.4 } }),
    ],
    ['the likelier answer', person('ben', { tie: { reply: 0.8 } }), person('ana')],
    ['the tie worth more', person('ben', { tie: { value: 0.9 } }), person('ana')],
    ['where a word changes most', person('ben', { tie: { lift: 0.6 } }), person('ana')],
    [
      'met the day before yesterday, not ten days ago',
      quiet('ben', metAt(2)),
      quiet('ana', metAt(10)),
    ],
    ['today’s meeting, not tomorrow’s', quiet('ben', meetingIn(5)), quiet('ana', meetingIn(30))],
  ])('%s', (_case, first, second) => {
    expect(plan([second, first]).moves.map(({ personId }) => personId)).toEqual(['ben', 'ana'])
  })

  test('someone passed over for days makes room', () => {
    const shown = [1, 2, 3].map((days): PastMove => ({
      ...done({ personId: 'ana', at: ago(days) }),
      how: 'shown',
    }))
    const people = [person('ana', { tie: { due: 1.1 } }), person('ben')]
    expect(told(plan(people, { past: shown }))).toBe('ben due, ana due')
  })
})

describe('who is left out', () => {
  test.each<[string, Candidate]>([
    ['nothing calls for them', quiet('ana')],
    ['they rest', person('ana', { state: 'resting', ...owedReply(1) })],
    ['they were let go', person('ana', { state: 'released', ...followUp('call') })],
    ['they said no', person('ana', { declined: true, ...owedReply(1) })],
    ['the guard protects them', person('ana', { guard: shut })],
    ['the guard protects them though newly met', quiet('ana', { guard: shut, ...metAt(2) })],
    ['the guard protects them though they have news', quiet('ana', { guard: shut, ...news() })],
    ['there was contact today', person('ana', { tie: { silenceDays: 0, due: 2 } })],
    ['the letter was answered', quiet('ana', { ...owedReply(3), lastOutAt: ago(1) })],
    ['the letter was answered by meeting', quiet('ana', { ...owedReply(3), lastMetAt: ago(1) })],
    ['the letter is from long ago', quiet('ana', owedReply(50))],
    ['the newly met was written to', quiet('ana', { ...metAt(3), lastOutAt: ago(2) })],
    ['the newly met was met again', quiet('ana', { ...metAt(5), lastMetAt: ago(2) })],
    ['they met over two weeks ago', quiet('ana', metAt(15))],
    ['the news was spoken of', quiet('ana', { ...news(), lastOutAt: ago(1) })],
    ['the news is old', quiet('ana', news({}, 22))],
    ['the birthday is past', quiet('ana', news({ news: 'birthday' }, 3))],
    ['the birthday is tomorrow', quiet('ana', news({ news: 'birthday' }, -1))],
    [
      'the birthday of someone never spoken with',
      quiet('ana', { ...news({ news: 'birthday' }), lastContact: null }),
    ],
    ['the meeting has begun', quiet('ana', meetingIn(-0.1))],
    ['the meeting is next week', quiet('ana', meetingIn(7 * 24))],
    ['the follow-up is for tomorrow', quiet('ana', followUp('call', 1))],
    ['the day set on a trip was long ago', quiet('ana', followUp('Meet in Leeds', -8))],
    ['long silent, never close', person('ana', { ...dormant, onceStrong: false })],
    ['no contact ever', person('ana', { tie: null, lastContact: null, state: 'none' })],
  ])('%s', (_case, candidate) => {
    expect(told(plan([candidate]))).toBe('')
  })

  test.each<[string, Candidate, string]>([
    ['a reply', quiet('ana', { guard: shut, ...owedReply(2) }), 'ana reply-owed'],
    ['a promise', quiet('ana', { guard: shut, ...followUp('the map', 0, true) }), 'ana follow-up'],
    ['a meeting', quiet('ana', { guard: shut, ...meetingIn(3) }), 'ana meeting-ahead'],
  ])('but the guard does not stand in the way of %s', (_case, candidate, expected) => {
    expect(told(plan([candidate]))).toBe(expected)
  })
})

describe('a handful', () => {
  const crowd = Array.from({ length: 40 }, (_, index) => quiet(`p${index}`, metAt(2)))

  test('is as many as the owner chose', () => {
    expect(plan(crowd, { settings: { movesADay: 3, days: [2] } }).moves).toHaveLength(3)
  })

  test('shrinks with what was done and put off today, and so has an end', () => {
    const first = plan(crowd)
    const [one, two] = first.moves
    if (one === undefined || two === undefined) throw new Error('five moves expected')
    const past = [done({ ...one, moveId: one.id, how: 'done' })]
    const skip: Deferral = { ...two, moveId: two.id, at: NOW, how: 'skip', reason: 'not-now' }
    const then = plan(crowd, { past, deferrals: [skip] })
    expect(then.moves).toEqual(first.moves.slice(2).map(reparted(then.moves)))
  })

  test('ends', () => {
    const past = crowd.slice(0, 5).map(({ personId }) => done({ personId, kind: 'newly-met' }))
    expect(plan(crowd, { past })).toMatchObject({
      moves: [],
      end: {
        title: 'Done for today.',
        text: 'You followed up with someone new.',
        next: 'Next: tomorrow',
      },
    })
  })

  test('grows only when the owner asks for more', () => {
    const past = crowd.slice(0, 5).map(({ personId }) => done({ personId, kind: 'newly-met' }))
    expect(plan(crowd, { past, more: 1 }).moves).toHaveLength(1)
  })

  test('is the same handful after thirty days away', () => {
    const waiting = Array.from({ length: 200 }, (_, index) =>
      person(`p${index}`, { tie: { due: 2, silenceDays: 60 + index } }),
    )
    const owed = Array.from({ length: 30 }, (_, index) => quiet(`q${index}`, owedReply(index)))
    const back = plan([...waiting, ...owed])
    expect(back.moves).toHaveLength(5)
    expect(JSON.stringify(back.end)).not.toMatch(/\d/)
  })

  test('is not filled by one kind where there is another', () => {
    const owed = Array.from({ length: 9 }, (_, index) => quiet(`q${index}`, owedReply(2)))
    const kinds = plan([...owed, person('ana'), quiet('ben', news())]).moves.map(({ kind }) => kind)
    expect(kinds.toSorted()).toEqual(['due', 'news', 'reply-owed', 'reply-owed', 'reply-owed'])
  })

  test('but is filled where there is no other', () => {
    const owed = Array.from({ length: 9 }, (_, index) => quiet(`q${index}`, owedReply(2)))
    expect(plan(owed).moves).toHaveLength(5)
  })
})

test('greets once after a long absence', () => {
  expect(plan([], { lastSeenAt: ago(30) }).welcome).toMatch(/^Welcome back/)
  expect(plan([], { lastSeenAt: ago(3) }).welcome).toBeNull()
  expect(plan([]).welcome).toBeNull()
})

test('an answer owed is never dressed up as a tie to keep up', () => {
  const owed = Array.from({ length: 5 }, (_, index) => person(`q${index}`, owedReply(2)))
  const others = ['ana', 'ben'].map((id) => person(id, { state: 'cooling' }))
  const kinds = plan([...owed, ...others]).moves.map(({ personId, kind }) => [personId[0], kind])
  expect(kinds.filter(([who]) => who === 'q').map(([, kind]) => kind)).toEqual(
    Array.from({ length: 3 }, () => 'reply-owed'),
  )
})

describe('ties of one state', () => {
  test('come two a day at most', () => {
    const people = ['ana', 'ben', 'cleo'].map((id) => person(id))
    expect(plan(people).moves).toHaveLength(2)
    const past = [done({ personId: 'dan', state: 'warm' })]
    expect(plan(people, { past }).moves).toHaveLength(1)
  })

  test('one dormant tie a week, last of all and after the easiest', () => {
    const people = [
      person('ana', dormant),
      person('ben', dormant),
      person('cleo', { tie: { due: 2, reply: 0.2 } }),
      person('dan', { tie: { due: 0.5, reply: 0.6 } }),
    ]
    expect(told(plan(people))).toMatch(/^dan due, cleo due, (ana|ben) dormant$/)
    const week = [done({ personId: 'eve', kind: 'dormant', at: ago(6) })]
    expect(told(plan(people, { past: week }))).not.toContain('dormant')
    const before = [done({ personId: 'eve', kind: 'dormant', at: ago(8) })]
    expect(told(plan(people, { past: before }))).toContain('dormant')
  })
})

describe('put off', () => {
  const [move] = plan([person('ana')]).moves
  if (move === undefined) throw new Error('one move expected')
  const base = { ...move, moveId: move.id }
  const skip = (reason: 'not-now' | 'not-them' | 'never' | 'wrong', days: number): Deferral => ({
    ...base,
    at: ago(days),
    how: 'skip',
    reason,
  })
  const later = (at: number, until: number): Deferral => ({ ...base, at, until, how: 'later' })

  test.each<[string, Deferral, string]>([
    ['until tomorrow', later(ago(0), NOW + DAY_MS), ''],
    ['until now', later(ago(3), NOW), 'ana due'],
    ['not now, three weeks ago', skip('not-now', 21), ''],
    ['not now, a month ago', skip('not-now', 30), 'ana due'],
    ['not them, half a year ago', skip('not-them', 180), ''],
    ['never, ten years ago', skip('never', 3650), ''],
  ])('%s', (_case, deferral, expected) => {
    expect(told(plan([person('ana')], { deferrals: [deferral] }))).toBe(expected)
  })

  test('comes back before old ties on the day the owner named', () => {
    const people = [person('ana', { tie: { due: 0.1 } }), person('ben', { tie: { due: 2 } })]
    const [first] = plan(people, { deferrals: [later(ago(3), NOW - HOUR_MS)] }).moves
    expect(first).toMatchObject({ personId: 'ana', part: 'before-you-start' })
  })

  test('a person put off is still owed an answer, but after “never” nothing', () => {
    const ana = person('ana', owedReply(1))
    const about = (deferral: Deferral) => told(plan([ana], { deferrals: [deferral] }))
    expect(about(skip('not-them', 3))).toBe('ana reply-owed')
    expect(about(skip('never', 3))).toBe('')
  })

  test('after “never” the owner is asked whether to let them rest', () => {
    expect(plan([], { deferrals: [skip('never', 1), skip('never', 2)] }).askToRest).toEqual(['ana'])
  })
})

describe('a day off', () => {
  const settings = { movesADay: 5, days: [1, 3] } // Monday and Wednesday; today is Tuesday

  test('keeps only what is dated', () => {
    const people = [person('ana'), quiet('ben', owedReply(2)), quiet('cleo', meetingIn(3))]
    expect(told(plan(people, { settings }))).toBe('cleo meeting-ahead')
  })

  test('says so', () => {
    expect(plan([person('ana')], { settings })).toMatchObject({
      dayOff: true,
      nextDate: TODAY + 1,
      end: { title: 'A day off.', next: 'Next: tomorrow' },
    })
  })
})

describe('a move done', () => {
  test('is not offered again though no contact shows it yet', () => {
    const [move] = plan([person('ana')]).moves
    if (move === undefined) throw new Error('one move expected')
    const past = [done({ personId: 'ana', moveId: move.id, at: ago(90) })]
    expect(told(plan([person('ana')], { past }))).toBe('')
  })

  test('leaves out the person for the day, but not what they are bound to', () => {
    const past = [done({ personId: 'ana' })]
    expect(told(plan([quiet('ana', owedReply(2))], { past }))).toBe('')
    expect(told(plan([quiet('ana', followUp('the map'))], { past }))).toBe('ana follow-up')
  })
})

test('without anything to do, the day is quiet', () => {
  expect(plan([]).end).toEqual({
    title: 'Nothing needs you today.',
    text: 'Enjoy the quiet.',
    next: 'Next: tomorrow',
  })
})

test('when nothing presses, one thing still comes before the day’s work', () => {
  const parts = plan([person('ana'), person('ben')]).moves.map(({ part }) => part)
  expect(parts).toEqual(['before-you-start', 'can-wait'])
})

test('more than one reason to turn to a person is one move', () => {
  const both = [...owedReply(2).signals, ...meetingIn(2).signals]
  const [move, ...rest] = plan([person('ana', { signals: both })]).moves
  expect(rest).toEqual([])
  expect(move?.kind).toBe('meeting-ahead')
  expect(move?.reasons.map(({ text }) => text)).toContain('Wrote on Sunday: Loan of the map chest')
})

describe('for any people', () => {
  const anySignal = fc.oneof<fc.Arbitrary<readonly Signal[]>[]>(
    fc.integer({ min: 0, max: 20 }).map((days) => metAt(days).signals),
    fc.integer({ min: 0, max: 60 }).map((days) => owedReply(days).signals),
    fc.integer({ min: -30, max: 5 }).map((days) => followUp('call', days).signals),
    fc.integer({ min: -10, max: 50 }).map((hours) => meetingIn(hours).signals),
    fc.integer({ min: 0, max: 30 }).map((days) => news({}, days).signals),
  )
  const anyPerson = fc
    .record({
      signals: fc.array(anySignal, { maxLength: 3 }).map((all) => all.flat()),
      state: fc.constantFrom<TieState[]>(
        'new',
        'slight',
        'warm',
        'cooling',
        'fading',
        'dormant',
        'resting',
      ),
      onceStrong: fc.boolean(),
      allowed: fc.boolean(),
      due: fc.double({ min: 0, max: 2, noNaN: true }),
      lift: fc.double({ min: 0, max: 1, noNaN: true }),
      reply: fc.double({ min: 0, max: 1, noNaN: true }),
    })
    .map(({ allowed, due, lift, reply, ...given }) => ({
      ...given,
      guard: { ...shut, allowed },
      tie: { due, lift, reply },
    }))
  const anyPeople = fc
    .array(anyPerson, { maxLength: 25 })
    .map((all) => all.map((given, index) => person(`p${index}`, given)))

  test('the plan keeps its word', () => {
    fc.assert(
      fc.property(anyPeople, fc.integer({ min: 1, max: 9 }), (people, movesADay) => {
        const settings = { movesADay, days: [2] }
        const made = plan(people, { settings })
        expect(plan(people.toReversed(), { settings })).toEqual(made)
        expect(made.moves.length).toBeLessThanOrEqual(movesADay)
        const ids = made.moves.map(({ personId }) => personId)
        expect(new Set(ids).size).toBe(ids.length)
        expect(made.moves.filter(({ kind }) => kind === 'dormant').length).toBeLessThanOrEqual(1)
        for (const move of made.moves) {
          const who = people.find(({ personId }) => personId === move.personId)
          expect(who?.state).not.toBe('resting')
          expect(move.reasons.length).toBeGreaterThan(0)
          expect(move.say).not.toBe('')
          const isBound = ['follow-up', 'meeting-ahead', 'reply-owed'].includes(move.kind)
          expect(isBound || who?.guard.allowed).toBe(true)
        }
      }),
    )
  })
})

/** Parts are told anew when the list shrinks. */
function reparted(moves: ReturnType<typeof plan>['moves']) {
  return (move: (typeof moves)[number], index: number) => ({
    ...move,
    part: moves[index]?.part ?? move.part,
  })
}
