import { expect, test } from 'vitest'
import { addressEvidence } from './address-evidence.ts'

const box = (email: string, isFree = false) => {
  const [local = '', domain = ''] = email.split('@')
  return { local, domain, isFree }
}
const compare = (left: string, right: string, isFree = false) =>
  addressEvidence([box(left, isFree)], [box(right, isFree)], (local) => local === 'purplewombat')

test('takes two addresses at one employer for two people', () => {
  expect(compare('ana.ruiz@oak.example', 'anna.rossi@oak.example')?.bits).toBeLessThan(-3)
  expect(compare('ana.ruiz@oak.example', 'ana.ruiz2@oak.example')?.bits).toBeLessThan(-3)
})

test('takes an address with one slip for the same', () => {
  expect(compare('ana.ruiz@oak.example', 'ana.riuz@oak.example')?.bits).toBeGreaterThan(3)
})

test('makes nothing of two addresses at a free provider', () => {
  expect(compare('ana.ruiz@post.example', 'bo.berg@post.example', true)).toBeNull()
})

test('notices an unusual name kept from one provider to the next', () => {
  expect(
    compare('purplewombat@post.example', 'purplewombat@mail.example', true)?.bits,
  ).toBeGreaterThan(3)
  expect(compare('ana.ruiz@post.example', 'ana.ruiz@mail.example', true)).toBeNull()
})
