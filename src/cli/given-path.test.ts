import { expect, test } from 'vitest'
import { givenPath } from './given-path.ts'

test.each([
  [
    'where the user stood when npm runs it',
    { npm_lifecycle_event: 'digwell', INIT_CWD: '/home/kim' },
    '/home/kim/a.zip',
  ],
  [
    'here, under another npm script',
    { npm_lifecycle_event: 'test', INIT_CWD: '/home/kim' },
    `${process.cwd()}/a.zip`,
  ],
  ['here, run directly', {}, `${process.cwd()}/a.zip`],
])('a path is taken from %s', (_case, env, expected) => {
  expect(givenPath('a.zip', env)).toBe(expected)
})

test('an absolute path stands as it is', () => {
  expect(givenPath('/mail/a.mbox', {})).toBe('/mail/a.mbox')
})
