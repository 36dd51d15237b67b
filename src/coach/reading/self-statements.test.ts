import { expect, test } from 'vitest'
import type { TextKind } from '../../domain/coach/text-kind.ts'
import { readText } from './read.ts'

function said(kind: TextKind, text: string): readonly string[] {
  const { raw, selfStatements } = readText(text, kind)
  return selfStatements.map(({ about, from, to }) => `${about}: ${raw.slice(from, to)}`)
}

test('tells in order what senders say of themselves', () => {
  const text =
    'Hi Ana, I hope you are well. I was made redundant in May. I teach maths. I want to move to Cork.'
  expect(said('outreach', text)).toEqual([
    'job-loss: I was made redundant',
    'work: I teach',
    'wish: I want',
  ])
})

test.each<[TextKind, string, string[]]>([
  ['outreach', 'I read your piece and I think it was lovely. I saw you in Porto.', []],
  ['outreach', 'My brother was laid off. Could you advise him?', []],
  [
    'pitch',
    'I plan routes; my contract ended in May.',
    ['work: I plan', 'job-loss: my contract ended'],
  ],
  ['profile', 'Unemployed translator | Danish', ['job-loss: Unemployed', 'work: Danish']],
  ['profile', '#OpenToWork | Copy editor', ['work: Copy editor']],
  ['post', 'Laid off this week.', ['job-loss: Laid off']],
  ['post', 'Laid off? Come to our club.', []],
  ['outreach', 'I left the mill by choice.', ['history: I left']],
  ['outreach', 'I am looking for a bench.', ['seeking: I am looking']],
  ['outreach', 'I am a hard-working person.', ['trait: I am a hard-working']],
])('in a %s: %s', (kind, text, statements) => {
  expect(said(kind, text)).toEqual(statements)
})

test('lies within the text and in order, whatever the text', () => {
  const text = 'I was let go. '.repeat(40)
  const { selfStatements } = readText(text, 'post')
  expect(selfStatements).toHaveLength(40)
  selfStatements.forEach(({ from, to }, index) => {
    expect(to).toBeGreaterThan(from)
    expect(from).toBeGreaterThanOrEqual(selfStatements[index - 1]?.to ?? 0)
  })
})
