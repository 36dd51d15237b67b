import { expect, test } from 'vitest'
import { recordParts } from './record-fields.ts'

test('a mail shows whom, when and about what in words, and its ids behind', () => {
  const { words, fields, marks } = recordParts(
    {
      from: 'Ana <ana@oak.example>',
      to: ['Robin <robin@ash.example>'],
      date: '2024-09-24T16:48:44.000Z',
      subject: 'Slides',
      messageId: 'm1@oak.example',
      inReplyTo: 'm0@ash.example',
      thread: '1700001687040341026',
    },
    'I will send you the slides.',
  )
  expect(words).toBe('I will send you the slides.')
  expect(fields.map(({ name }) => name)).toEqual(['From', 'To', 'Date', 'Subject'])
  expect(fields[2]?.value).toMatch(/^(?!.*T16).*2024.*:48/)
  expect(marks.map(({ name }) => name)).toEqual(['messageId', 'inReplyTo', 'thread'])
})

test('words that the record holds whole stand once, before what was kept of them', () => {
  const { words, fields } = recordParts(
    {
      'CONVERSATION ID': '2-x',
      FROM: 'Ana Ruiz',
      DATE: '2023-07-16 05:11:47 UTC',
      CONTENT: 'Hi Robin,\n\nsorry for the slow reply.',
    },
    'Hi Robin, sorry…',
  )
  expect(words).toBe('Hi Robin,\n\nsorry for the slow reply.')
  expect(fields.map(({ name }) => name)).toEqual(['From', 'Date'])
})

test('a row without words shows all its columns, as the source wrote them', () => {
  const row = { 'First Name': 'Dana', 'Connected On': '24 Dec 2024', URL: 'https://x.example/in/d' }
  expect(recordParts(row, null)).toEqual({
    words: null,
    fields: [
      { name: 'First name', value: 'Dana' },
      { name: 'Connected on', value: '24 Dec 2024' },
      { name: 'Url', value: 'https://x.example/in/d' },
    ],
    marks: [],
  })
})
