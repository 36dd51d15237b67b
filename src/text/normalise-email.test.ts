import { expect, test } from 'vitest'
import { normaliseEmail } from './normalise-email.ts'

test.each([
  ['Ana@Oak.example', 'ana@oak.example'],
  [' ana+lists@oak.example ', 'ana@oak.example'],
  ['Ana.Ruiz+x@GoogleMail.com', 'anaruiz@gmail.com'],
  ['an.a@oak.example', 'an.a@oak.example'],
  ['mailto:ana@oak.example', 'ana@oak.example'],
  ['Ana Ruiz <ana@oak.example>', 'ana@oak.example'],
  ["'ana@oak.example'", 'ana@oak.example'],
  ['+tag@oak.example', '+tag@oak.example'],
  ["o'brien@oak.example", "o'brien@oak.example"],
  ['jürgen@müller.example', 'jürgen@müller.example'],
])('%s is compared as %s', (text, email) => {
  expect(normaliseEmail(text)).toBe(email)
})

test.each([
  '',
  'ana',
  'ana@oak',
  '@oak.example',
  'a@x.example, b@x.example',
  '/o=ExchangeLabs/cn=ana',
])('%s is no address', (text) => {
  expect(normaliseEmail(text)).toBeNull()
})
