import { expect, test } from 'vitest'
import { isIdName } from './id-name.ts'

test.each([
  'evt-12mj840024',
  'evt-1tfot4h000',
  '987654321012',
  '0197c7f0-1d2e-7abc-8def-0123456789ab',
])('%s is an id', (name) => expect(isIdName(name)).toBe(true))

test.each(['Library Mixer', 'Event Horizon', 'Agora', '2026', 'event', 'Leeds Data Breakfast 31'])(
  '%s is a name',
  (name) => expect(isIdName(name)).toBe(false),
)
