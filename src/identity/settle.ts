import { candidatePairs } from './candidates.ts'
import type { Clusters } from './clusters.ts'
import type { Card, Link, Persona, ResolveInput } from './persona.ts'
import { paintPortrait, type Portrait, type Studio } from './portrait.ts'
import { scorePair, type Score } from './score-pair.ts'

export const MERGE_AT = 1.75
export const ASK_AT = -2
const RIVAL_WITHIN = 4
const ROUNDS = 5

type Pair = Score & { readonly left: number; readonly right: number }

/**
 * Joins clusters best first until nothing more is sure, drawing the portraits anew after each
 * round, so that what was learned by one merge helps or hinders the next.
 *
 * @param active roots to look at
 * @returns the links made, and the pairs left over for the owner
 */
export function settle(
  active: readonly number[],
  clusters: Clusters,
  studio: Studio,
  together: ResolveInput['together'],
): { links: Link[]; cards: Pair[]; portraits: Map<number, Portrait> } {
  const links: Link[] = []
  let pairs = new Map<string, Pair>()
  let portraits = new Map<number, Portrait>()
  for (let round = 0; round < ROUNDS; round++) {
    const fresh = new Set<number>()
    portraits = repaint(active, clusters, studio, portraits, fresh)
    if (fresh.size === 0) break
    pairs = rescore(portraits, fresh, pairs, studio)
    const made = mergeBest([...pairs.values()], portraits, clusters, studio, together)
    links.push(...made)
    if (made.length === 0) break
  }
  const open = [...pairs.values()].filter(
    ({ left, right, bits }) =>
      bits >= ASK_AT &&
      clusters.find(left) === left &&
      clusters.find(right) === right &&
      mayJoin(left, right, portraits, clusters, studio.personas, together),
  )
  return { links, cards: open, portraits }
}

function repaint(
  active: readonly number[],
  clusters: Clusters,
  studio: Studio,
  before: ReadonlyMap<number, Portrait>,
  fresh: Set<number>,
): Map<number, Portrait> {
  const portraits = new Map<number, Portrait>()
  for (const index of active) {
    const root = clusters.find(index)
    if (portraits.has(root)) continue
    const known = before.get(root)
    const members = clusters.members(root)
    if (known !== undefined && known.members.length === members.length) portraits.set(root, known)
    else {
      portraits.set(
        root,
        paintPortrait(
          root,
          [...members].sort((a, b) => a - b),
          studio,
        ),
      )
      fresh.add(root)
    }
  }
  return portraits
}

function rescore(
  portraits: ReadonlyMap<number, Portrait>,
  fresh: ReadonlySet<number>,
  before: ReadonlyMap<string, Pair>,
  studio: Studio,
): Map<string, Pair> {
  const pairs = new Map<string, Pair>()
  for (const [key, pair] of before) {
    const isStale = fresh.has(pair.left) || fresh.has(pair.right)
    if (!isStale && portraits.has(pair.left) && portraits.has(pair.right)) pairs.set(key, pair)
  }
  const list = [...portraits.values()]
  for (const [a, b] of candidatePairs(list, (index) => fresh.has(list[index]?.root ?? -1))) {
    const [left, right] = [list[a], list[b]]
    if (left === undefined || right === undefined) continue
    const score = scorePair(left, right, studio)
    if (score !== null)
      pairs.set(`${left.root} ${right.root}`, { ...score, left: left.root, right: right.root })
  }
  return pairs
}

/** Cannot-links that need no score: two profiles, one list, one meeting, the owner's word. */
function mayJoin(
  left: number,
  right: number,
  portraits: ReadonlyMap<number, Portrait>,
  clusters: Clusters,
  personas: readonly Persona[],
  together: ResolveInput['together'],
): boolean {
  const [a, b] = [portraits.get(left), portraits.get(right)]
  if (a === undefined || b === undefined || clusters.areApart(left, right)) return false
  if (a.slugs.length > 0 && b.slugs.length > 0) return false
  for (const list of a.lists) if (b.lists.has(list)) return false
  return !a.members.some((one) =>
    b.members.some((other) => together(personas[one]?.id ?? '', personas[other]?.id ?? '')),
  )
}

function mergeBest(
  pairs: readonly Pair[],
  portraits: ReadonlyMap<number, Portrait>,
  clusters: Clusters,
  studio: Studio,
  together: ResolveInput['together'],
): Link[] {
  const hopeful = pairs.filter(({ bits }) => bits > MERGE_AT - RIVAL_WITHIN)
  const near = neighbours(hopeful)
  const may = (a: number, b: number) =>
    mayJoin(a, b, portraits, clusters, studio.personas, together)
  const sure = hopeful.filter(({ bits }) => bits >= MERGE_AT).sort(bestFirst)
  const touched = new Set<number>()
  const links: Link[] = []
  for (const pair of sure) {
    const { left, right } = pair
    // A cluster grows once a round: its next merge is judged by its new portrait.
    if (touched.has(left) || touched.has(right)) continue
    if (!may(left, right) || sharesBook(left, right, portraits)) continue
    if (hasRival(pair, left, right, near, may) || hasRival(pair, right, left, near, may)) continue
    if (clusters.join(left, right) === null) continue
    touched.add(left).add(right)
    links.push(linkOf(pair, studio.personas))
  }
  return links
}

/** Two cards of one address book were kept apart by somebody: the owner decides. */
function sharesBook(a: number, b: number, portraits: ReadonlyMap<number, Portrait>): boolean {
  const books = portraits.get(b)?.books
  return [...(portraits.get(a)?.books ?? [])].some((book) => books?.has(book) === true)
}

/** Does `one` fit somebody else about as well as `partner`, who cannot be the same? */
function hasRival(
  { bits }: Pair,
  one: number,
  partner: number,
  near: ReadonlyMap<number, readonly Pair[]>,
  may: (a: number, b: number) => boolean,
): boolean {
  return (near.get(one) ?? []).some((other) => {
    const rival = other.left === one ? other.right : other.left
    if (rival === partner || other.bits <= bits - RIVAL_WITHIN) return false
    return may(one, rival) && !may(partner, rival)
  })
}

function neighbours(pairs: readonly Pair[]): Map<number, Pair[]> {
  const near = new Map<number, Pair[]>()
  for (const pair of pairs) {
    for (const end of [pair.left, pair.right]) {
      const list = near.get(end)
      if (list === undefined) near.set(end, [pair])
      else list.push(pair)
    }
  }
  return near
}

function bestFirst(a: Pair, b: Pair): number {
  return b.bits - a.bits || a.left - b.left || a.right - b.right
}

function linkOf({ left, right, bits, evidence }: Pair, personas: readonly Persona[]): Link {
  const [a, b] = [personas[left]?.id ?? '', personas[right]?.id ?? '']
  return { left: a, right: b, rule: 'score', bits, evidence }
}

/** Cards in the order of their worth: much mail, close to certain. */
export function cardsOf(
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
