import { blockingKeys, type BlockingKeys } from './blocking-keys.ts'
import { fileByKey } from './key-files.ts'
import { isFullName } from './name-form.ts'
import type { Portrait } from './portrait.ts'

/**
 * Pairs worth comparing, as indexes into `portraits` (at most two million), each once, lower index
 * first, at least one of them fresh. Two people with full names must share two names; somebody
 * known by less must share a name and an employer, or a surname and an initial.
 *
 * @param isCrowded keys under which more are filed than `portraits` tells: they say nothing
 */
export function* candidatePairs(
  portraits: readonly Portrait[],
  isFresh: (portrait: Portrait) => boolean,
  isCrowded: (key: number) => boolean = () => false,
): Generator<readonly [number, number]> {
  const keys = portraits.map(keysOf)
  const fresh = Uint8Array.from(portraits, (portrait) => Number(isFresh(portrait)))
  const full = Uint8Array.from(portraits, (portrait) => Number(isKnownInFull(portrait)))
  const files = (['whole', 'partial'] as const).map((kind) => ({
    kind,
    partners: fileByKey(keys, { kind, fresh, isCrowded }),
  }))
  const met = new Int32Array(portraits.length).fill(-1)
  for (let left = 0; left < portraits.length; left++) {
    for (const { kind, partners } of files) {
      const needsMore = kind === 'partial' && full[left] === 1
      for (const right of partners(left)) {
        if (met[right] === left || (fresh[left] === 0 && fresh[right] === 0)) continue
        if (needsMore && full[right] === 1) continue
        met[right] = left
        yield [left, right]
      }
    }
  }
}

/** Is a given name and a surname known? */
export function isKnownInFull({ forms }: Portrait): boolean {
  return forms.some(isFullName)
}

const kept = new WeakMap<Portrait, BlockingKeys>()

/** A portrait's blocking keys, worked out once. */
export function keysOf(portrait: Portrait): BlockingKeys {
  let keys = kept.get(portrait)
  if (keys === undefined) kept.set(portrait, (keys = blockingKeys(portrait)))
  return keys
}
