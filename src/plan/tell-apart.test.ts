import { expect, test } from 'vitest'
import { tellApart, type Reasoned } from './tell-apart.ts'

const strong = (text: string, ...otherwise: string[]): Reasoned => ({
  kind: 'once-strong',
  text,
  otherwise,
  at: 0,
  source: 'your last talk',
  via: null,
})

test('two people of one event get other words, and less rather than the same', () => {
  const reasons = ['Once close; you were both at the fair', 'Once close']
  const [first, second, third] = tellApart(
    [1, 2, 3].map(() => ({
      lookFor: [strong(reasons[0] ?? '', ...reasons.slice(1))],
      asks: [{ text: 'How was the fair?' }, { text: 'What is new?' }],
    })),
  )
  expect(first).toMatchObject({ ask: 'How was the fair?' })
  expect(first?.lookFor[0]?.text).toBe(
    'Once close; you were both at the fair: such ties come back easily and bring new things',
  )
  expect(second).toMatchObject({ ask: 'What is new?', lookFor: [{ text: 'Once close' }] })
  expect(third).toMatchObject({ ask: '', lookFor: [{ text: 'Once close' }] })
})

test('questions that differ by a name alone take turns', () => {
  const told = ['Elm', 'Oak', 'Ash'].map((house) => ({
    lookFor: [],
    asks: [
      { text: `What are you working on at ${house}?`, form: 'work' },
      { text: `How did you come to ${house}?`, form: 'came' },
    ],
  }))
  expect(tellApart(told).map(({ ask }) => ask)).toEqual([
    'What are you working on at Elm?',
    'How did you come to Oak?',
    'What are you working on at Ash?',
  ])
})
