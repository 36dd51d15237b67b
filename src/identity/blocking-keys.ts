import { nicknameGroups } from '../text/nicknames.ts'
import { isFullName, type NameForm } from './name-form.ts'
import { headOf } from './organisations.ts'
import type { Portrait } from './portrait.ts'

/** What a cluster can be found by, as 32-bit hashes, each once. */
export type BlockingKeys = {
  /** Two names, exactly or nearly: for full names. */
  readonly whole: readonly number[]
  /** A name and an employer, a surname and an initial: only where one side is known by no more. */
  readonly partial: readonly number[]
}

/** Every key under which the cluster's other half might be filed. */
export function blockingKeys({ forms, affiliations, mailboxes }: Portrait): BlockingKeys {
  const whole = new Set<number>()
  const partial = new Set<number>()
  const employers = [...new Set(affiliations.map(({ organisation }) => headOf(organisation)))]
  for (const form of forms) {
    addWhole(form, employers, whole)
    addPartial(form, employers, partial)
  }
  for (const { local } of mailboxes) if (local.length >= 6) whole.add(hash('=', local))
  // Plain arrays of their exact size: a typed one costs 300 bytes before its first number.
  return { whole: [...whole].slice(), partial: [...partial].slice() }
}

function addWhole(form: NameForm, employers: readonly string[], whole: Set<number>): void {
  const { tokens, keys, given } = form
  for (let first = 0; first < tokens.length; first++) {
    for (let last = first + 1; last < tokens.length; last++) {
      const [a = '', b = ''] = [keys[first], keys[last]]
      whole.add(a < b ? hash(a, b) : hash(b, a))
      for (const employer of employers) whole.add(hash(a < b ? a : b, a < b ? b : a, employer))
      addNear(form, first, last, whole)
    }
  }
  if (given < 2 || tokens.length <= given) return
  const joined = tokens.slice(0, given).join('')
  const surname = keys.at(-1) ?? ''
  whole.add(joined < surname ? hash(joined, surname) : hash(surname, joined))
}

/** By nickname, and by either end of a word for slips in the other. */
function addNear(
  { tokens, keys }: NameForm,
  first: number,
  last: number,
  whole: Set<number>,
): void {
  const [a = '', b = ''] = [tokens[first], tokens[last]]
  const [keyA = '', keyB = ''] = [keys[first], keys[last]]
  for (const group of nicknameGroups(a)) whole.add(hash('~', String(group), keyB))
  for (const [word, partner] of [
    [a, keyB],
    [b, keyA],
  ] as const) {
    if (word.length < 4) continue
    whole.add(hash(partner, word.slice(0, 3), '-'))
    whole.add(hash(partner, '-', word.slice(-3)))
  }
}

function addPartial(form: NameForm, employers: readonly string[], partial: Set<number>): void {
  const { tokens, keys, given } = form
  const surname = tokens.length > given ? keys.at(-1) : undefined
  const initial = tokens[0]?.[0]
  if (surname !== undefined && initial !== undefined) partial.add(hash('.', initial, surname))
  for (const [at, token] of tokens.entries()) {
    if (token.length < 3 || (at >= given && isFullName(form))) continue
    for (const employer of employers) {
      partial.add(hash('@', keys[at] ?? token, employer))
      for (const group of nicknameGroups(token)) partial.add(hash('@', String(group), employer))
    }
  }
}

/** FNV-1a over the parts, 32 bits. A clash only costs a needless comparison. */
export function hash(...parts: readonly string[]): number {
  let value = 0x811c9dc5
  for (const part of parts) {
    for (let at = 0; at < part.length; at++) {
      value = Math.imul(value ^ part.charCodeAt(at), 0x01000193)
    }
    value = Math.imul(value ^ 0xff, 0x01000193)
  }
  return value >>> 0
}
