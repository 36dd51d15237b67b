import { expect, test } from 'vitest'
import { outsideTrouble } from './outside-trouble.ts'

const coded = (code: string) => Object.assign(new Error('raw words'), { code })

test('says what the machine refuses, by the general kind where the particular is not known', () => {
  const codes = [
    'ENOSPC',
    'EROFS',
    'SQLITE_READONLY_DIRECTORY',
    'SQLITE_NOTADB',
    'SQLITE_IOERR_WRITE',
  ]
  for (const code of codes) {
    expect(outsideTrouble(coded(code))?.kind).toBe('outside-failed')
    expect(outsideTrouble(coded(code))?.message).not.toContain('raw')
  }
})

test('does not explain away a bug', () => {
  expect(outsideTrouble(new TypeError('x is not a function'))).toBeNull()
  expect(outsideTrouble(coded('SQLITE_CONSTRAINT_UNIQUE'))).toBeNull()
  expect(outsideTrouble(coded('SQLITE_ERROR'))).toBeNull()
  expect(outsideTrouble('ENOSPC')).toBeNull()
})
