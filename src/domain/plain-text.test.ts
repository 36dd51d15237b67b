import { expect, test } from 'vitest'
import { plainLine, plainText } from './plain-text.ts'

test.each([
  ['a terminal’s colours', 'Ana \u001b[31mRuiz\u0007', 'Ana [31mRuiz'],
  ['a name written backwards', 'Ana \u202eziuR\u202c', 'Ana ziuR'],
  ['isolates, NUL, DEL and C1', '\u2066A\u0000n\u007fa\u009b\u2069', 'Ana'],
  ['lines and tabs', ' Ana\r\n\tRuiz\u0085Soto ', 'Ana Ruiz Soto'],
  ['what joins letters and emoji stays', 'می\u200cخواهم 👩\u200d🚀', 'می\u200cخواهم 👩\u200d🚀'],
])('a line: %s', (_case, given, kept) => {
  expect(plainLine(given)).toBe(kept)
})

test('a text keeps its lines and tabs', () => {
  expect(plainText('One\u0008\n\ttwo\u202e\r\nthree\n')).toBe('One\n\ttwo\r\nthree')
})
