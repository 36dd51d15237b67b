import { expect, test } from 'vitest'
import { isDesk } from './role-address.ts'

test.each([
  'no-reply@oak.example',
  'noreply+123@oak.example',
  'comments-noreply@oak.example',
  'ne-pas-repondre@oak.example',
  'bounce+ana=elm.example@oak.example',
  'MAILER-DAEMON@oak.example',
  'calendar-notification@oak.example',
  'billing@oak.example',
  'rechnung@oak.example',
  'soporte@oak.example',
  'info@oak.example',
  'founders-bounces@lists.example',
  'customer.service@oak.example',
  'jobs2@oak.example',
])('%s is a desk', (address) => {
  expect(isDesk({ address, name: '' })).toBe(true)
})

test.each([
  'ana@oak.example',
  'ana.news@oak.example',
  'hello@anaruiz.example',
  'a.bot@oak.example',
  'me@oak.example',
  'marketa@oak.example',
])('%s can be somebody', (address) => {
  expect(isDesk({ address, name: '' })).toBe(false)
})

test('info@ is a firm’s door unless somebody stands in it', () => {
  expect(isDesk({ address: 'info@oakmedia.example', name: 'Oak Media' })).toBe(true)
  expect(isDesk({ address: 'info@oakmedia.example', name: 'Ana Ruiz' })).toBe(false)
})
