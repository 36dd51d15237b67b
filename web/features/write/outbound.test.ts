import { expect, test } from 'vitest'
import { outbound } from './outbound.ts'

const email = { channel: 'email', reach: 'dana@queens.example' } as const

test('a mail opens with subject and text, line breaks and signs intact', () => {
  const text = 'Hi Dana,\n\n50 % & “more”?\nRobin'
  const open = outbound(email, { subject: 'Plans & paper', text })
  expect(open?.carries).toBe(true)
  expect(open?.address).toContain('mailto:dana@queens.example?subject=Plans%20%26%20paper&body=')
  expect(open?.address).toContain('Hi%20Dana%2C%0D%0A%0D%0A50%20%25%20%26%20')
  const { searchParams } = new URL(open?.address ?? '')
  expect(searchParams.get('subject')).toBe('Plans & paper')
  expect(searchParams.get('body')).toBe(text.replaceAll('\n', '\r\n'))
})

test('an address cannot smuggle headers in', () => {
  const open = outbound(
    { ...email, reach: 'a@b.example?bcc=x@y.example' },
    { subject: '', text: '' },
  )
  expect(open?.address).toBe('mailto:a@b.example%3Fbcc%3Dx%40y.example?body=')
})

test('a text too long for an address stays behind, and that is said', () => {
  const open = outbound(email, { subject: 'Long', text: 'x'.repeat(3_000) })
  expect(open).toEqual({ address: 'mailto:dana@queens.example?subject=Long', carries: false })
})

test('LinkedIn opens at the profile and takes no text along; WhatsApp does', () => {
  const profile = 'https://www.linkedin.com/in/dana'
  expect(outbound({ channel: 'linkedin', reach: profile }, { subject: '', text: 'Hi' })).toEqual({
    address: profile,
    carries: false,
  })
  expect(
    outbound({ channel: 'linkedin', reach: 'javascript:alert(1)' }, { subject: '', text: '' })
      ?.address,
  ).toBe('https://www.linkedin.com/messaging/')
  expect(
    outbound({ channel: 'whatsapp', reach: '+1 (202) 555-0100' }, { subject: '', text: 'Hi & ho' })
      ?.address,
  ).toBe('https://wa.me/12025550100?text=Hi%20%26%20ho')
})

test('without an address there is nothing to open', () => {
  expect(outbound({ ...email, reach: null }, { subject: '', text: '' })).toBeNull()
  expect(outbound({ channel: 'other', reach: null }, { subject: '', text: '' })).toBeNull()
})

test('a mail to two has both addresses, with the comma as it is', () => {
  const both = { channel: 'email', reach: 'ana@oak.example,ben+x@elm.example' } as const
  expect(outbound(both, { subject: '', text: 'Hi' })?.address).toBe(
    'mailto:ana@oak.example,ben%2Bx@elm.example?body=Hi',
  )
})
