import { DigwellError } from '../domain/digwell-error.ts'

/** How a page key says that it is none of ours. */
function unknownKey(): DigwellError {
  return new DigwellError('invalid-input', 'That page is not known; begin at the first one.')
}

/**
 * Where the next page of people begins, as `[sort key, id]` in JSON.
 *
 * @throws DigwellError `invalid-input` when it is none, or one of another sort
 */
export function readPeopleKey(text: string, kind: 'string' | 'number'): [string | number, string] {
  let key: unknown
  try {
    key = JSON.parse(text)
  } catch {
    throw unknownKey()
  }
  const [first, id]: unknown[] = Array.isArray(key) && key.length === 2 ? key : []
  const isKey = typeof first === 'string' || typeof first === 'number'
  if (!isKey || typeof first !== kind || typeof id !== 'string') throw unknownKey()
  return [first, id]
}

/** Where the next page of a timeline begins, from `<at>/<interaction>`. @throws DigwellError `invalid-input` */
export function readTimelineKey(text: string): [number, string] {
  const [, at, id] = /^(-?\d{1,16})\/(.+)$/s.exec(text) ?? []
  if (at === undefined || id === undefined) throw unknownKey()
  return [Number(at), id]
}

/** Where the next page of the history begins: a change's id. @throws DigwellError `invalid-input` */
export function readChangeKey(text: string): string {
  if (!/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/.test(text)) throw unknownKey()
  return text
}
