import { expect, test } from 'vitest'
import { secondsWords, selfTalkWords, spanWords, withMonths } from './me-words.ts'

test('says counts, spans and seconds as one would', () => {
  expect(selfTalkWords({ iAm: 4, iWas: 0 })).toBe('“I am” or “I do” four times, “I was” never')
  expect(spanWords({ from: '2023-10', to: null })).toBe('since Oct 2023')
  expect(spanWords({ from: '2010', to: '2014' })).toBe('2010 – 2014')
  expect(spanWords({ from: null, to: null })).toBe('')
  expect(secondsWords(21.4)).toBe('21 s')
  expect(secondsWords(140)).toBe('2 min 20 s')
})

test('months in a sentence are written out, days are left alone', () => {
  expect(withMonths('Editor, 2017-02 to 2023-09')).toBe('Editor, Feb 2017 to Sept 2023')
  expect(withMonths('on 2026-11-24')).toBe('on 2026-11-24')
})
