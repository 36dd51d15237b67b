import { expect, test } from 'vitest'
import { shiftFindings } from './shift-findings.ts'

const found = (text: string, words: string) => ({
  from: text.indexOf(words),
  to: text.indexOf(words) + words.length,
})

const READ = 'Hi Dana, I need a job, any job at all.'

test('findings stay on their words while the text is typed on', () => {
  const shown = 'Dear Dana, I need a job, any job at all.'
  expect(shiftFindings([found(READ, 'any job')], READ, shown)).toEqual([found(shown, 'any job')])
})

test('what lies before the edit does not move', () => {
  const shown = `${READ} Thanks.`
  expect(shiftFindings([found(READ, 'any job')], READ, shown)).toEqual([found(READ, 'any job')])
})

test('a finding in whose words one types is gone until the text is read again', () => {
  expect(
    shiftFindings([found(READ, 'any job')], READ, READ.replace('any job', 'a kind job')),
  ).toEqual([])
})

test('a letter doubled beside a finding is counted once', () => {
  const shown = 'aab'
  expect(shiftFindings([{ from: 1, to: 2 }], 'ab', shown)).toEqual([{ from: 2, to: 3 }])
})
