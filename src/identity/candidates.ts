import { givenNameKeys } from './name-statistics.ts'
import type { NameForm } from './name-form.ts'
import type { Portrait } from './portrait.ts'

const LARGEST_BLOCK = 400 // clusters; beyond, the block says nothing

/** Pairs worth comparing, as indexes into `portraits`, each once, lower index first. */
export function* candidatePairs(
  portraits: readonly Portrait[],
  isFresh: (index: number) => boolean,
): Generator<readonly [number, number]> {
  const blocks = new Map<string, number[]>()
  for (const [index, portrait] of portraits.entries()) {
    for (const key of blockingKeys(portrait)) {
      const block = blocks.get(key)
      if (block === undefined) blocks.set(key, [index])
      else block.push(index)
    }
  }
  const seen = new Set<number>()
  for (const block of blocks.values()) {
    if (block.length < 2 || block.length > LARGEST_BLOCK) continue
    for (const [at, left] of block.entries()) {
      for (const right of block.slice(at + 1)) {
        if (!isFresh(left) && !isFresh(right)) continue
        const pair = left * portraits.length + right
        if (seen.has(pair)) continue
        seen.add(pair)
        yield [left, right]
      }
    }
  }
}

/** Two names in common; or one and an employer; or a slip away from either. */
function blockingKeys({ forms, affiliations, mailboxes }: Portrait): Set<string> {
  const keys = new Set<string>()
  const employers = [...new Set(affiliations.map(({ organisation }) => headWord(organisation)))]
  for (const form of forms) {
    for (const pair of namePairs(form)) keys.add(pair)
    for (const [at, token] of form.tokens.entries()) {
      if (token.length < 3) continue
      for (const employer of employers) {
        for (const key of givenNameKeys(token, form.keys[at] ?? token))
          keys.add(`${key}@${employer}`)
      }
    }
  }
  for (const { local } of mailboxes) if (local.length >= 6) keys.add(`=${local}`)
  return keys
}

function headWord(organisation: string): string {
  return organisation.split(' ', 1)[0] ?? organisation
}

function* namePairs(form: NameForm): Generator<string> {
  const { tokens, keys, given } = form
  for (let first = 0; first < tokens.length; first++) {
    for (let last = first + 1; last < tokens.length; last++) {
      const [a = '', b = ''] = [keys[first], keys[last]]
      yield a < b ? `${a} ${b}` : `${b} ${a}`
      yield* loosePairs(form, first, last)
    }
  }
  if (given > 1) {
    const joined = tokens.slice(0, given).join('')
    const surname = keys.at(-1) ?? ''
    yield joined < surname ? `${joined} ${surname}` : `${surname} ${joined}`
  }
}

/** By nickname, by initial, and by the ends of each word for slips in the other. */
function* loosePairs({ tokens, keys }: NameForm, first: number, last: number): Generator<string> {
  const [a = '', b = ''] = [tokens[first], tokens[last]]
  const [keyA = '', keyB = ''] = [keys[first], keys[last]]
  if (b.length > 1) {
    for (const group of givenNameKeys(a, keyA)) if (group.startsWith('~')) yield `${group} ${keyB}`
    if (b.length > 2) yield `${a[0]}. ${keyB}`
  }
  if (a.length > 3) yield* ends(a, keyB)
  if (b.length > 3) yield* ends(b, keyA)
}

function* ends(word: string, partner: string): Generator<string> {
  yield `${partner} ${word.slice(0, 3)}-`
  yield `${partner} -${word.slice(-3)}`
}
