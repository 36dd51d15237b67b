import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { TIE_STATES } from '../domain/tie.ts'
import { explainTie } from './explain-tie.ts'
import { nextStateDay } from './next-change.ts'
import { STATE_WORDS } from './state-words.ts'
import { anyTie, tieMetOn } from './testing.ts'
import { tieState, wasStrong } from './tie-state.ts'
import { NO_CONTACT } from './tie-stats.ts'

const weekly = (weeks: number) => tieMetOn(...Array.from({ length: weeks }, (_, week) => week * 7))
const monthly = (months: number) =>
  tieMetOn(...Array.from({ length: months }, (_, month) => month * 30))

describe('state', () => {
  test.each([
    ['nobody met yet', NO_CONTACT, 100, 'none'],
    ['first met three weeks ago', tieMetOn(0, 2, 5), 21, 'new'],
    ['met twice, a year ago', tieMetOn(0, 40), 400, 'slight'],
    ['weekly for a year, last week', weekly(52), 51 * 7 + 7, 'strong'],
    ['weekly for a year, five months quiet', weekly(52), 51 * 7 + 150, 'fading'],
    ['monthly for a year, six weeks quiet', monthly(12), 11 * 30 + 42, 'strong'],
    ['monthly for a year, two years quiet', monthly(12), 11 * 30 + 730, 'dormant'],
    ['every half year, four months quiet', tieMetOn(0, 180, 360, 540), 660, 'cooling'],
    ['every half year, last month', tieMetOn(0, 180, 360, 540), 560, 'warm'],
    ['three talks, three years quiet', tieMetOn(0, 300, 600), 600 + 1095, 'dormant'],
  ])('%s', (_case, tie, day, expected) => {
    expect(tieState(tie, day)).toBe(expected)
  })

  test('the owner’s wish goes first', () => {
    expect(tieState(weekly(52), 360, { wish: 'rest' })).toBe('resting')
    expect(tieState(NO_CONTACT, 360, { wish: 'release' })).toBe('released')
  })

  test('kin neither fade nor turn dormant', () => {
    expect(tieState(weekly(20), 3000, { traits: { kin: true } })).toBe('warm')
  })

  test('does not flicker at a border', () => {
    const tie = tieMetOn(0, 180, 360, 540)
    const border = Array.from({ length: 200 }, (_, ahead) => 540 + ahead).find(
      (day) => tieState(tie, day) === 'cooling',
    )
    const day = border ?? 0
    expect(tieState(tie, day, { previous: 'warm' })).toBe('warm')
    expect(tieState(tie, day - 1, { previous: 'cooling' })).toBe('cooling')
    expect(tieState(tie, day + 60, { previous: 'warm' })).not.toBe('warm')
  })

  test('remembers who was once strong, but not after two talks', () => {
    expect(wasStrong(weekly(52))).toBe(true)
    expect(wasStrong(tieMetOn(0, 1))).toBe(false)
  })
})

test('each state has its words', () => {
  expect(Object.keys(STATE_WORDS).toSorted()).toEqual([...TIE_STATES].toSorted())
})

describe('the next change of state', () => {
  test('is the first day on which the state differs', () => {
    fc.assert(
      fc.property(anyTie, fc.nat(1500), (tie, wait) => {
        const day = (tie.lastDay ?? 0) + wait
        const current = tieState(tie, day)
        const next = nextStateDay(tie, day)
        const until = next ?? day + 1500
        for (let on = day; on < until; on += 1) {
          if (tieState(tie, on, { previous: current }) !== current) {
            throw new Error(`changes on ${on}, said ${String(next)}`)
          }
        }
        if (next !== null) expect(tieState(tie, next, { previous: current })).not.toBe(current)
      }),
      { numRuns: 60 },
    )
  })

  test('never comes for a slight tie, nor for one at rest', () => {
    expect(nextStateDay(tieMetOn(0, 3), 100)).toBeNull()
    expect(nextStateDay(weekly(9), 100, { wish: 'rest' })).toBeNull()
    expect(nextStateDay(NO_CONTACT, 100)).toBeNull()
  })
})

test('explains itself by facts', () => {
  expect(explainTie(monthly(12), 11 * 30 + 42)).toEqual({
    word: 'strong',
    means: 'You will most likely be in touch again within three months.',
    facts: [
      'Last in touch 6 weeks ago.',
      'Usually in touch about every 5 weeks.',
      'In touch on 12 days over 11 months.',
      'They wrote or called never, you never; met 12 times.',
    ],
    caveat:
      'This foretells contact from past contact. It does not measure how much you like each other.',
  })
})
