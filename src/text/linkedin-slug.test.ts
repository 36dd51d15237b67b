import { expect, test } from 'vitest'
import { linkedinSlug } from './linkedin-slug.ts'

test.each([
  'https://www.linkedin.com/in/ana-ruiz',
  'http://linkedin.com/in/Ana-Ruiz/',
  'www.linkedin.com/in/ana-ruiz',
  'https://de.linkedin.com/in/ana-ruiz?trk=x',
  'linkedin.com/in/ana-ruiz#about',
  'https://www.linkedin.com/in/ana-ruiz/details/skills',
  'https://www.linkedin.com/mwlite/in/ana-ruiz',
  'in/ana-ruiz',
  'see linkedin.com/in/ana-ruiz.',
])('%s', (text) => {
  expect(linkedinSlug(text)).toBe('ana-ruiz')
})

test('decodes percent signs, and leaves what cannot be decoded', () => {
  expect(linkedinSlug('www.linkedin.com/in/zo%C3%AB-kim')).toBe('zoë-kim')
  expect(linkedinSlug('www.linkedin.com/in/zo%C3-kim')).toBe('zo%c3-kim')
  expect(linkedinSlug('www.linkedin.com/in/ana-ruiz®')).toBe('ana-ruiz®')
})

test.each([
  '',
  'ana-ruiz',
  'https://www.linkedin.com/company/oak',
  'https://evil.example/in/ana',
  'notlinkedin.com/in/ana',
])('%s is no profile', (text) => {
  expect(linkedinSlug(text)).toBeNull()
})
