import { expect, test } from 'vitest'
import { pattern } from './pattern.ts'

test('leaves out line ends and the blanks after them, and nothing else', () => {
  const greeting = new RegExp(
    pattern`
      ^(?:
        good (?:morning|evening)
        |hello there
      ) \w+$
    `,
    'i',
  )
  expect(greeting.source).toBe(String.raw`^(?:good (?:morning|evening)|hello there) \w+$`)
  expect(greeting.test('Hello there Ana')).toBe(true)
})

test('puts parts in as they are, line ends of their own included', () => {
  const name = String.raw`\p{Lu}\p{Ll}+`
  expect(pattern`
    ${name}(?: ${name})?
    ,${'a\n b'}`).toBe(String.raw`\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?,` + 'a\n b')
})
