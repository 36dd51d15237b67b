import { describe, expect, test } from 'vitest'
import {
  fromTheirSide,
  ownTask,
  promiseReason,
  sayAsking,
  sayKeeping,
  theirTask,
} from './promise-words.ts'
import { person, plan, promised, quiet, told } from './testing.ts'

describe('words for promises', () => {
  test.each([
    ['send you the slides', 'I said I would send you the slides. Here it is:'],
    [
      'introduce you to a friend at Reef Media',
      'I said I would introduce you to a friend at Reef Media, and I have not forgotten. Does it still suit you?',
    ],
    ['call you', 'I said I would call you. When would it suit you?'],
    [
      'look into the grant and come back to you',
      'I said I would look into the grant and come back to you. Here is what came of it:',
    ],
    ['get back to you', 'I said I would get back to you. Here is what came of it:'],
    ['come by with the ladder', 'I said I would come by with the ladder. When would it suit you?'],
    ['the metadata paper', 'As promised: the metadata paper'],
  ])('keeping: %s', (what, said) => {
    expect(sayKeeping(what)).toBe(said)
  })

  test.each([
    ['send you the readings', 'Send Noriko Ishizaki the readings'],
    [
      'read your chapter and send you my notes',
      'Read Noriko Ishizaki’s chapter and send them my notes',
    ],
    ['ask around for a binder', 'For Noriko Ishizaki: ask around for a binder'],
    ['the metadata paper', 'For Noriko Ishizaki: the metadata paper'],
  ])('in a calendar: %s', (what, title) => {
    expect(ownTask(what, 'Noriko Ishizaki')).toBe(title)
  })

  test('what the owner noted of them says “me” already', () => {
    expect(sayAsking('send me the catalogue', true)).toMatch(/^You were going to send me the cat/)
    expect(sayAsking('send you the catalogue', true)).toMatch(/^You were going to send me the cat/)
    expect(theirTask('lend me her tripod', 'Ana Ruiz', true)).toBe(
      'Ana Ruiz said they would lend me her tripod',
    )
  })

  test('of others a calendar says who said what', () => {
    expect(theirTask('send you the scan', 'Hugo Lind')).toBe(
      'Hugo Lind said they would send me the scan',
    )
    expect(theirTask('the slides', 'Hugo Lind')).toBe('From Hugo Lind: the slides')
  })

  test('asking turns their words round, and does not hurry', () => {
    expect(sayAsking('send you my notes on your chapter')).toBe(
      'You were going to send me your notes on my chapter. No hurry at all; is it still on your mind?',
    )
    expect(fromTheirSide('an introduction to Kim')).toBe('an introduction to Kim')
  })
})

describe('promises on a day', () => {
  test.each([
    ['due today', 0, 'ana promise'],
    ['due in two days', 2, 'ana promise'],
    ['due in three days', 3, ''],
    ['past its day', -6, 'ana promise'],
  ])('the owner’s own, %s', (_when, dueIn, told1) => {
    expect(told(plan([quiet('ana', promised('me', dueIn))]))).toBe(told1)
  })

  test('another’s comes after its day, and never before the owner’s own', () => {
    const people = [quiet('ana', promised('them', -3)), quiet('ben', promised('me', 1))]
    expect(told(plan(people))).toBe('ben promise, ana promise')
    expect(told(plan([quiet('ana', promised('them', 0))]))).toBe('')
  })

  test('says what was said, for when, and opens where it was', () => {
    const [move] = plan([quiet('ana', promised('me', -1))]).moves
    expect(move?.reasons[0]?.text).toBe(
      'You said on Thursday: “I’ll send you the slides.” It was for yesterday',
    )
    expect(move?.reasons[0]?.locator).toMatchObject({ kind: 'interaction' })
    const noted = { by: 'me', words: 'promised her the list', noted: true } as const
    expect(promiseReason(noted, 'today', { words: 'on Tuesday', isOver: false })).toBe(
      'You noted today: “promised her the list”. It is for Tuesday',
    )
  })

  test('holds although the guard lets a person rest, not when they said no', () => {
    const shut = { allowed: false, until: null, reason: 'Let it rest.' }
    expect(told(plan([person('ana', { guard: shut, ...promised('me', 0) })]))).toBe('ana promise')
    expect(told(plan([person('ana', { declined: true, ...promised('me', 0) })]))).toBe('')
  })
})
