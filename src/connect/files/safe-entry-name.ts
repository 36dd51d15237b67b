import { err, ok, type Result } from '../../domain/result.ts'

/** Characters that turn the reading direction, so that `exe.csv` can look like `vsc.exe`. */
const TURNS_DIRECTION = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/
const LONGEST = 1_000

/** The name of a zip's entry with `/` between folders, or what is wrong with it. */
export function safeEntryName(name: string): Result<string, string> {
  const path = name.replaceAll('\\', '/')
  if (path.includes('\0')) return err('Its name holds a NUL character; such an entry is not read.')
  if (TURNS_DIRECTION.test(path)) {
    return err(
      'Its name holds characters that turn the reading direction; such an entry is not read.',
    )
  }
  if (path.startsWith('/') || /^[a-z]:/i.test(path)) {
    return err('Its name is an absolute path; such an entry is not read.')
  }
  if (path.split('/').includes('..')) {
    return err('Its name points outside the zip; such an entry is not read.')
  }
  return path.length > LONGEST || path === '' ? err('Its name is empty or too long.') : ok(path)
}
