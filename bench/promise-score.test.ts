import { expect, test } from 'vitest'
import { DAY_MS } from '../src/domain/instant.ts'
import type { FoundPromise } from '../src/domain/promise.ts'
import { judgePromises, sumOfTallies, type LabelledPromise } from './promise-score.ts'

const TEXT = "Thanks! I'll send the plan on Friday. It rained all day."
const LABEL: LabelledPromise = { words: 'send the plan', kind: 'promise', due: '2026-11-27' }
const FOUND: FoundPromise = {
  kind: 'promise',
  act: 'send',
  start: 8,
  end: 37,
  words: "I'll send the plan on Friday.",
  what: 'send the plan',
  due: Date.parse('2026-11-27') / DAY_MS,
}

function tally(labels: readonly LabelledPromise[], found: readonly FoundPromise[]) {
  return judgePromises(TEXT, labels, found).tally
}

test('found with its day', () => {
  expect(tally([LABEL], [FOUND])).toEqual({
    right: 1,
    wrong: 0,
    missed: 0,
    dueRight: 1,
    kindRight: 1,
  })
})

test('found with another day', () => {
  expect(tally([LABEL], [{ ...FOUND, due: null }])).toMatchObject({ right: 1, dueRight: 0 })
  const either = { ...LABEL, due: [null, '2026-11-27'] }
  expect(tally([either], [{ ...FOUND, due: null }])).toMatchObject({ right: 1, dueRight: 1 })
})

test('missed, invented, of another kind', () => {
  expect(tally([LABEL], [])).toMatchObject({ right: 0, missed: 1 })
  expect(tally([], [FOUND])).toMatchObject({ wrong: 1 })
  expect(tally([LABEL], [{ ...FOUND, kind: 'invitation' }])).toMatchObject({
    right: 1,
    kindRight: 0,
  })
  expect(tally([LABEL], [{ ...FOUND, start: 38, end: 56 }])).toMatchObject({ wrong: 1, missed: 1 })
})

test('one finding finds one label, and two in one sentence are not held against it', () => {
  expect(tally([LABEL, LABEL], [FOUND])).toMatchObject({ right: 1, missed: 1 })
  expect(tally([LABEL], [FOUND, FOUND])).toMatchObject({ right: 1, wrong: 0 })
})

test('sums', () => {
  const one = tally([LABEL], [FOUND])
  expect(sumOfTallies([one, one])).toEqual({
    right: 2,
    wrong: 0,
    missed: 0,
    dueRight: 2,
    kindRight: 2,
  })
})
