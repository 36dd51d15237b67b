import { expect, test } from 'vitest'
import { signatureFacts, signatureIn } from './signature-facts.ts'

const ANA = { name: 'Ana Ruiz', address: 'ana@oaklabs.example' }
const facts = (...lines: string[]): string[] =>
  signatureFacts(lines, ANA).map(({ field, value }) => `${field}: ${value}`)

test.each([
  [
    ['Ana Ruiz', 'Founder & CEO, Oak Labs'],
    ['title: Founder & CEO', 'employer: Oak Labs'],
  ],
  [
    ['Ana Ruiz', 'Head of Product at Oak Labs, Inc.'],
    ['title: Head of Product', 'employer: Oak Labs, Inc.'],
  ],
  [
    ['Ana Ruiz', 'Leiterin Vertrieb | Oak Labs GmbH'],
    ['title: Leiterin Vertrieb', 'employer: Oak Labs GmbH'],
  ],
  [
    ['Ana Ruiz', 'Co-Founder, Oak Engineering, Ltd.'],
    ['title: Co-Founder', 'employer: Oak Engineering, Ltd.'],
  ],
  [['Ana', 'Oak Labs'], ['employer: Oak Labs']],
  [
    ['Ana Ruiz', 'Engineer', 'Oak Labs', 'Tel. +1 202-555-0101 x12'],
    ['title: Engineer', 'employer: Oak Labs', 'phone: +1 202-555-0101 x12'],
  ],
  [
    ['Ana Ruiz', 'M: 020 7946 0003', 'linkedin.com/in/ana-ruiz'],
    ['phone: 020 7946 0003', 'linkedin: ana-ruiz'],
  ],
])('%j', (lines, found) => {
  expect(facts(...lines)).toEqual(found)
})

test.each([
  [['Bo Lind', 'Engineer, Elm']], // somebody else's
  [['Ana Ruiz', '"Be the change", Gandhi']],
  [['Ana Ruiz', 'Please think of the trees, do not print']],
  [['Ana Ruiz', 'Order 12345678901234567890123']],
  [['Ana Ruiz', 'linkedin.com/in/ana', 'linkedin.com/in/bo']],
  [[]],
])('takes nothing doubtful from %j', (lines) => {
  expect(facts(...lines)).toEqual([])
})

test('finds a signature without a mark only under the whole name', () => {
  expect(signatureIn('Hi\n\nYes.\n\nAna Ruiz\nFounder, Oak Labs', ANA)).toEqual([
    'Ana Ruiz',
    'Founder, Oak Labs',
  ])
  expect(signatureIn('Hi\n\nYes.\n\nAna\nsee you', ANA)).toEqual([])
})
