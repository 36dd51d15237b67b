import type { KeyDoubt } from './exact-keys.ts'
import type { Card, Persona } from './persona.ts'
import type { Portrait } from './portrait.ts'
import { linkOf, type Pair } from './settle.ts'

const WORTH_OF_A_KEY = 10 // a shared address or phone is nearly always worth a look

/** Pairs for the owner, the most worth first: much mail between them, close to certain. */
export function scoreCards(
  open: readonly Pair[],
  portraits: ReadonlyMap<number, Portrait>,
  personas: readonly Persona[],
): Card[] {
  return open
    .map((pair) => ({ ...linkOf(pair, personas), value: worth(pair, portraits, personas) }))
    .sort((a, b) => b.value - a.value || (a.left + a.right < b.left + b.right ? -1 : 1))
}

function worth(
  { left, right, bits }: Pair,
  portraits: ReadonlyMap<number, Portrait>,
  personas: readonly Persona[],
): number {
  const traffic = [left, right].map((root) =>
    (portraits.get(root)?.members ?? []).reduce((sum, member) => {
      const { ownerWrote = 0, wrotePersonally = 0 } = personas[member]?.traffic ?? {}
      return sum + ownerWrote + wrotePersonally
    }, 1),
  )
  const weight = traffic.reduce((sum, count) => sum + Math.log2(count + 1), 0)
  return weight + Math.max(0, 4 - Math.abs(bits - 2))
}

/** Pairs that share a key under names that have nothing in common. */
export function keyCards(doubts: readonly KeyDoubt[], personas: readonly Persona[]): Card[] {
  return doubts.map(({ left, right, evidence }) => ({
    left: personas[left]?.id ?? '',
    right: personas[right]?.id ?? '',
    rule: 'key',
    bits: evidence.reduce((sum, { bits }) => sum + bits, 0),
    evidence,
    value: WORTH_OF_A_KEY,
  }))
}
