import { expect, test } from 'vitest'
import type { MoveView } from '../../../src/domain/view/today-view.ts'
import { writingAddress } from './start-writing.ts'

const move = (part: Partial<MoveView>): MoveView => ({
  id: 'm1',
  kind: 'due',
  personId: 'p1',
  person: 'Dana Okafor',
  about: null,
  channel: 'email',
  channelWhy: 'answered 5 of 6 mails',
  reach: 'dana@queens.example',
  say: 'Here is the paper & the slides.',
  why: '',
  reasons: [],
  part: 'can-wait',
  state: 'open',
  changeId: null,
  ...part,
})

test('a mail opens in the mail program with the sentence in it', () => {
  expect(writingAddress(move({}))).toBe(
    'mailto:dana@queens.example?body=Here%20is%20the%20paper%20%26%20the%20slides.',
  )
})

test('an address cannot smuggle headers in', () => {
  expect(writingAddress(move({ reach: 'a@b.example?bcc=x@y.example' }))).toMatch(
    /^mailto:a@b\.example%3Fbcc%3Dx%40y\.example\?body=/,
  )
})

test('a profile opens only when it is a web address', () => {
  const linkedin = { channel: 'linkedin' } as const
  expect(writingAddress(move({ ...linkedin, reach: 'https://www.linkedin.com/in/dana' }))).toBe(
    'https://www.linkedin.com/in/dana',
  )
  expect(writingAddress(move({ ...linkedin, reach: 'javascript:alert(1)' }))).toBeNull()
  expect(writingAddress(move({ ...linkedin, reach: null }))).toBeNull()
})

test('a number is dialled by its digits', () => {
  expect(writingAddress(move({ channel: 'phone', reach: '+1 (202) 555-0100' }))).toBe(
    'tel:+12025550100',
  )
})
