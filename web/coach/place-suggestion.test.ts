import { expect, test } from 'vitest'
import type { Finding } from '../../src/domain/coach/finding.ts'
import { firstBlank, placeSuggestion } from './place-suggestion.ts'

const TEXT =
  'Hi Dana,\n\nIt was good to see the quilts at the fair. Do you know anyone who is hiring? I can be in Leeds on Friday.\n\nBest,\nSam'

function finding(words: string, text = TEXT): Finding {
  const from = text.indexOf(words)
  return {
    rule: 'are-you-hiring',
    severity: 'fix',
    from,
    to: from + words.length,
    quote: words,
    why: '',
    facts: [],
    source: { doc: 'S1', reason: 5, phrase: '' },
    suggestions: [],
    sure: true,
    key: 'k',
  }
}

const put = (text: string, edit: ReturnType<typeof placeSuggestion>) =>
  edit === null ? null : text.slice(0, edit.from) + edit.text + text.slice(edit.to)

test('a replacement takes the place of the words found', () => {
  const edit = placeSuggestion(TEXT, finding('anyone who is hiring'), {
    kind: 'replace',
    text: 'who runs the dye room',
  })
  expect(put(TEXT, edit)).toContain('Do you know who runs the dye room? I can')
})

test('a sentence with blanks takes the place of the sentence, not of a word within it', () => {
  const edit = placeSuggestion(TEXT, finding('hiring'), {
    kind: 'fill-in',
    text: 'Who on your team works on {topic}?',
  })
  expect(put(TEXT, edit)).toContain('the fair. Who on your team works on {topic}? I can be')
  expect(edit === null ? null : firstBlank(edit)).toEqual({
    from: TEXT.indexOf('Do you know') + 'Who on your team works on '.length,
    to: TEXT.indexOf('Do you know') + 'Who on your team works on {topic}'.length,
  })
})

test('a sentence with blanks goes where it says, and leaves a greeting on its line alone', () => {
  const text = 'Hi Dana, I was laid off on Monday. It hurts.'
  const edit = placeSuggestion(text, finding('I was laid off', text), {
    kind: 'fill-in',
    text: 'I {do what}. I was laid off on Monday.',
    from: 9,
    to: 34,
  })
  expect(put(text, edit)).toBe('Hi Dana, I {do what}. I was laid off on Monday. It hurts.')
})

test('a blank for a blank leaves the words around it', () => {
  const text = `Hi {{first_name}},\n\n${TEXT}`
  const edit = placeSuggestion(text, finding('{{first_name}}', text), {
    kind: 'fill-in',
    text: '{first_name}',
  })
  expect(put(text, edit)?.startsWith('Hi {first_name},\n\nHi Dana')).toBe(true)
})

test('a greeting line above the sentence is left alone', () => {
  const edit = placeSuggestion(TEXT, finding('It was good'), { kind: 'fill-in', text: 'At {a}.' })
  expect(put(TEXT, edit)?.startsWith('Hi Dana,\n\nAt {a}. Do you know')).toBe(true)
})

test('what is said about the whole text throws nothing of it away', () => {
  const whole = { ...finding(TEXT), from: 0, to: TEXT.length }
  const edit = placeSuggestion(TEXT, whole, { kind: 'fill-in', text: 'I saw {their thing}.' })
  expect(put(TEXT, edit)).toBe(`${TEXT}\n\nI saw {their thing}.`)
})

test('advice is for doing, not for putting in', () => {
  expect(placeSuggestion(TEXT, finding('hiring'), { kind: 'advice', text: 'Wait.' })).toBeNull()
})
