import { expect, test } from 'vitest'
import { learnOrganisations, openOrganisations, organisationsAgree } from './organisations.ts'
import { sketchOf } from './sketch.ts'
import { persona } from './testing.ts'

const at = (id: string, email: string, employer?: string) =>
  sketchOf(
    persona(id, { emails: [email], ...(employer === undefined ? {} : { employers: [employer] }) }),
    false,
  )

const learn = (people: Parameters<typeof learnOrganisations>[0]) =>
  openOrganisations(learnOrganisations(people))

test('learns whose domain it is from those who show both', () => {
  const { resolve } = learn([
    at('a', 'ana@ok.example', 'Oak Design GmbH'),
    at('b', 'bo@ok.example', 'Oak Design'),
    at('c', 'cy@ok.example', 'Fir Media'),
  ])
  expect(resolve('@ok.example')).toBe('oak design')
})

test('reads a domain that spells a known name', () => {
  const { resolve } = learn([
    at('a', 'ana@mail.example', 'Oak Design'),
    at('b', 'bo@oakdesign.example'),
  ])
  expect(resolve('@oakdesign.example')).toBe('oak design')
})

test('takes a domain of many employers for free mail', () => {
  const people = Array.from({ length: 12 }, (_, i) =>
    at(`p${i}`, `p${i}@post.example`, `Firm${String.fromCharCode(97 + i)} Ltd`),
  )
  const { resolve, isFreeMail } = learn(people)
  expect(isFreeMail('post.example')).toBe(true)
  expect(resolve('@post.example')).toBeNull()
  expect(resolve('@gmail.com')).toBeNull()
})

test('knows a short name where only one is meant', () => {
  const one = learn([at('a', 'a@x.example', 'Coral Media'), at('b', 'b@y.example', 'Coral')])
  expect(one.resolve('coral')).toBe('coral media')
  const two = learn([
    at('a', 'a@x.example', 'Coral Media'),
    at('b', 'b@y.example', 'Coral Bank'),
    at('c', 'c@z.example', 'Coral'),
  ])
  expect(two.resolve('coral')).toBe('coral')
  expect(organisationsAgree('coral', 'coral bank')).toBe(true)
  expect(organisationsAgree('coral media', 'coral bank')).toBe(false)
})
