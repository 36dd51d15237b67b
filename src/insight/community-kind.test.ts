import { expect, test } from 'vitest'
import { communityKind, mayBeCommunity } from './community-kind.ts'

test.each([
  ['Leeds Library Association', 'association'],
  ['Hyde Park Running Club', 'sport'],
  ['Class of 2009', 'alumni'],
  ['Wednesday Food Bank', 'volunteering'],
  ['St Anne’s Parish', 'faith'],
  ['Metadata Slack', 'online'],
  ['Thursday Readers', 'group'],
])('%s sounds like %s', (name, kind) => {
  expect(communityKind(name)).toBe(kind)
})

test.each(['* myContacts', 'Family', 'Imported on 3/4', 'Clients', '2024', 'VIP', 'ab'])(
  '“%s” is a label that every address book has',
  (label) => {
    expect(mayBeCommunity(label)).toBe(false)
  },
)

test('a name of its own may be one', () => {
  expect(mayBeCommunity('Family Bakery Co-op')).toBe(true)
  expect(mayBeCommunity('Archivists North')).toBe(true)
})
