import { expect, test } from 'vitest'
import { isSingle, keyName, type Press } from './keys.ts'

const press = (key: string, held: Partial<Press> = {}): Press => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
})

test.each([
  ['a letter', press('j'), 'j'],
  ['a letter with caps lock', press('J'), 'j'],
  ['a sign that needs Shift', press('?', { shiftKey: true }), '?'],
  ['Control and K', press('k', { ctrlKey: true }), 'mod+k'],
  ['Command and K', press('k', { metaKey: true }), 'mod+k'],
  ['Escape', press('Escape'), 'escape'],
  ['Shift with an arrow', press('ArrowDown', { shiftKey: true }), 'shift+arrowdown'],
  ['Alt with a letter, which types accents', press('j', { altKey: true }), null],
  ['Shift alone', press('Shift', { shiftKey: true }), null],
])('%s', (_case, pressed, name) => {
  expect(keyName(pressed)).toBe(name)
})

test('g and a letter make a pair; other letters do not', () => {
  expect(keyName(press('t'), 'g')).toBe('g t')
  expect(keyName(press('t'), 'j')).toBe('t')
  expect(keyName(press('k', { ctrlKey: true }), 'g')).toBe('mod+k')
})

test('only single characters and pairs can be switched off', () => {
  expect(['j', '?', 'g t'].every(isSingle)).toBe(true)
  expect(['mod+k', 'escape', 'arrowdown'].some(isSingle)).toBe(false)
})
