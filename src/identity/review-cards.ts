import type { Clusters } from './clusters.ts'
import type { KeyDoubt } from './exact-keys.ts'
import type { Card, Persona } from './persona.ts'
import type { Portrait, Studio } from './portrait.ts'
import { isOpen, linkOf, type Pair, type Settled } from './settle.ts'

const WORTH_OF_A_KEY = 10 // a shared address or phone is nearly always worth a look
const CLOSEST_CALL = 2 // bits at which an answer changes most

/** The pairs for the owner to decide, one for each two clusters, the most worth first. */
export function reviewCards(
  doubts: readonly KeyDoubt[],
  { pairs, portraits }: Pick<Settled, 'pairs' | 'portraits'>,
  clusters: Clusters,
  studio: Studio,
): Card[] {
  const asked = new Set<string>()
  const isNew = (left: number, right: number) => {
    const [a, b] = [clusters.find(left), clusters.find(right)]
    const pair = a < b ? `${a} ${b}` : `${b} ${a}`
    return a !== b && !clusters.areApart(a, b) && !asked.has(pair) && asked.add(pair)
  }
  const cards = [
    ...doubts
      .filter(({ left, right }) => isNew(left, right))
      .map((doubt) => keyCard(doubt, studio.personas)),
    ...pairs
      .filter((pair) => isOpen(pair) && isNew(pair.left, pair.right))
      .map((pair) => ({
        ...linkOf(pair, portraits, studio),
        value: worth(pair, portraits, studio.personas),
      })),
  ]
  return cards.sort((a, b) => b.value - a.value || (a.left + a.right < b.left + b.right ? -1 : 1))
}

/** A key in common under names that have nothing in common. */
function keyCard({ left, right, evidence }: KeyDoubt, personas: readonly Persona[]): Card {
  return {
    left: personas[left]?.id ?? '',
    right: personas[right]?.id ?? '',
    rule: 'key',
    bits: evidence.reduce((sum, { bits }) => sum + bits, 0),
    evidence,
    leansOn: null,
    value: WORTH_OF_A_KEY,
  }
}

/** Grows with the mail on both sides and with how open the question is. */
function worth(
  { left, right, bits }: Pair,
  portraits: ReadonlyMap<number, Portrait>,
  personas: readonly Persona[],
): number {
  const weight = [left, right].reduce((sum, root) => {
    const members = portraits.get(root)?.members ?? []
    const mails = members.reduce((total, member) => total + mailsOf(personas[member]), 0)
    return sum + Math.log2(mails + 2)
  }, 0)
  return weight + Math.max(0, 4 - Math.abs(bits - CLOSEST_CALL))
}

function mailsOf(persona: Persona | undefined): number {
  return persona === undefined ? 0 : persona.traffic.ownerWrote + persona.traffic.wrotePersonally
}
