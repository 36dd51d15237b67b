import { expect, test } from 'vitest'
import { detectReader } from './detect.ts'
import { READERS } from './readers.ts'
import { fileOf } from './testing.ts'

const kindOf = (path: string, content: string | Uint8Array) =>
  detectReader(fileOf(path, content))?.kind ?? null

test('knows files by content, whatever they are called', () => {
  const connections = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On\n'
  expect(kindOf('whatever.txt', connections)).toBe('linkedin/connections')
  expect(kindOf('x', 'BEGIN:VCARD\nFN:Ana\nEND:VCARD\n')).toBe('vcard/cards')
  expect(kindOf('y', 'name;email\nAna;ana@oak.example\n')).toBe('csv/people')
})

test.each([
  ['nothing', ''],
  ['prose', 'Dear Ana, how are you? I hope, as ever, well.\nRobin\n'],
  ['numbers', 'a,b\n1,2\n'],
  [
    'a picture',
    Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49]),
  ],
  ['an archive', Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0])],
])("knows that %s is nobody's", (_case, content) => {
  expect(kindOf('file', content)).toBeNull()
})

test('every reader has a name of its own', () => {
  const kinds = READERS.map(({ kind }) => kind)
  expect(new Set(kinds).size).toBe(kinds.length)
})
