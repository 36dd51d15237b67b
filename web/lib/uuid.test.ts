import { expect, test } from 'vitest'
import { uuidv7 } from './uuid.ts'

test('is a version 7 UUID of the right variant', () => {
  for (let round = 0; round < 200; round += 1) {
    expect(uuidv7()).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    )
  }
})

test('begins with its time, so later ids sort later', () => {
  const full = new Uint8Array(10).fill(255)
  const empty = new Uint8Array(10)
  expect(uuidv7(0x0199_0000_0001, empty)).toBe('01990000-0001-7000-8000-000000000000')
  expect(uuidv7(1, full) < uuidv7(2, empty)).toBe(true)
})
