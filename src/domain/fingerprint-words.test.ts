import { expect, test } from 'vitest'
import { fingerprintWords } from './fingerprint-words.ts'

test('every octet has a word of its own', () => {
  const all = Array.from({ length: 256 }, (_, octet) => fingerprintWords(Uint8Array.of(octet)))
  expect(new Set(all).size).toBe(256)
  expect(all.every((word) => /^[a-z]{3,9}$/.test(word))).toBe(true)
})

test('five of them, in their order', () => {
  const words = fingerprintWords(Uint8Array.from({ length: 32 }, (_, n) => n)).split(' ')
  expect(words).toHaveLength(5)
  expect(words[1]).toBe(fingerprintWords(Uint8Array.of(1)))
})
