import { expect, test } from 'vitest'
import { organisationKey } from './organisation-name.ts'

test.each([
  ['Oak Design', 'oak design'],
  ['OAK DESIGN, Inc.', 'oak design'],
  ['Oak Design Sp. z o.o.', 'oak design'],
  ['Oak Design, S.A.', 'oak design'],
  ['Oak Design Pvt. Ltd.', 'oak design'],
  ['The Oak Company', 'oak'],
  ['Müller & Söhne GmbH & Co. KG', 'muller sohne'],
  ['GmbH', ''],
  ['  ', ''],
])('%s is compared as "%s"', (name, key) => {
  expect(organisationKey(name)).toBe(key)
})
