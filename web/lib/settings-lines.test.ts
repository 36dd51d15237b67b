import { expect, test } from 'vitest'
import { findSettings, SETTINGS_LINES } from './settings-lines.ts'

test('finds a line by its title, its section and words people use for it', () => {
  expect(findSettings('dark')).toEqual(['theme'])
  expect(findSettings('your addr')).toEqual(['ownEmails'])
  expect(findSettings('privacy')).toEqual(['keepMailText', 'leaves'])
})

test('what other screens send people to is found', () => {
  expect(findSettings('whole texts')).toEqual(['keepMailText'])
  expect(findSettings('your names')).toEqual(['ownNames'])
  expect(findSettings('sample')).toEqual(['sample'])
})

test('an empty search finds all, a strange one none', () => {
  expect(findSettings('  ')).toHaveLength(SETTINGS_LINES.length)
  expect(findSettings('submarine')).toEqual([])
})
