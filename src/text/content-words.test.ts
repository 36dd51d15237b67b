import { expect, test } from 'vitest'
import { contentWords, stem } from './content-words.ts'

test('keeps what a text is about', () => {
  expect(
    contentWords('We opened our digital collections today: https://a.example #Libraries'),
  ).toEqual(['open', 'digital', 'collection', 'library'])
})

test('brings the forms of a word together', () => {
  expect(stem('collections')).toBe(stem('collection'))
  expect(stem('editing')).toBe(stem('editor'))
  expect(stem('facilitation')).toBe('facilit')
  expect(stem('glass')).toBe('glass')
})
