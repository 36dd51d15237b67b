import { expect, test } from 'vitest'
import { isSameText } from './same-text.ts'

test('knows a text again with another link and another word', () => {
  expect(
    isSameText(
      'We open our map room on Sunday, come and see https://a.example #maps',
      'We open our map room on Sunday, do come and see!',
    ),
  ).toBe(true)
})

test('tells texts of one subject apart, and nothing from nothing', () => {
  expect(isSameText('We open our map room on Sunday.', 'Our map room was full on Sunday!')).toBe(
    false,
  )
  expect(isSameText('', '')).toBe(false)
})
