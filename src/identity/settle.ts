import { candidatePairs } from './candidates.ts'
import type { Clusters } from './clusters.ts'
import { joinRule, type MayJoin } from './join-rule.ts'
import type { Link, ResolveInput } from './persona.ts'
import { paintPortrait, type Portrait, type Studio } from './portrait.ts'
import { scorePair } from './score-pair.ts'

const MERGE_AT = 1.75 // bits from which two are one without asking
const ASK_AT = -1.25 // bits from which it is worth asking: about one in four is the same
const RIVAL_WITHIN = 4 // bits by which the best fit must be better than one who cannot be the same
const HOPELESS = Math.min(ASK_AT, MERGE_AT - RIVAL_WITHIN)
const ROUNDS = 8

/** Two clusters, by their roots, and how likely they are one, in bits. */
export type Pair = { readonly left: number; readonly right: number; readonly bits: number }

export type Settled = {
  readonly links: readonly Link[]
  /** All pairs of clusters that may be one and are not hopeless. */
  readonly pairs: readonly Pair[]
  readonly portraits: ReadonlyMap<number, Portrait>
}

/** Where settling begins when most was settled before; by roots. */
export type Start = {
  /** Clusters that are new or changed; what is known of the others holds. */
  readonly isFresh: (root: number) => boolean
  /** The pairs of the others. */
  readonly pairs: readonly Pair[]
  /** Not all that bears on it is here: it stays as it is. */
  readonly isFrozen: (root: number) => boolean
  readonly isCrowded: (key: number) => boolean
  /** Told of each portrait of a fresh cluster, and of each pair with one. */
  readonly onPaint: (portrait: Portrait) => void
  readonly onPair: (pair: Pair) => void
}

/**
 * Joins clusters best first until nothing more is sure, drawing the portraits anew after each
 * round, so that what was learned by one merge helps or hinders the next.
 *
 * @param active roots to look at
 * @returns the links made, and the pairs left over
 */
export function settle(
  active: readonly number[],
  clusters: Clusters,
  studio: Studio,
  together: ResolveInput['together'],
  start?: Start,
): Settled {
  const { personas } = studio
  const links: Link[] = []
  const keyOf = (pair: Pair) => pair.left * personas.length + pair.right
  let pairs = new Map((start?.pairs ?? []).map((pair) => [keyOf(pair), pair]))
  let portraits = new Map<number, Portrait>()
  for (let round = 0; round < ROUNDS; round++) {
    let fresh = new Set<number>()
    portraits = repaint(active, clusters, studio, portraits, fresh)
    if (round === 0 && start !== undefined) fresh = new Set([...fresh].filter(start.isFresh))
    if (fresh.size === 0) break
    if (start !== undefined) for (const root of fresh) tell(portraits.get(root), start)
    pairs = rescore(portraits, fresh, pairs, studio, start)
    const may = joinRule({ portraits, clusters, personas, together })
    const made = mergeBest([...pairs.values()], {
      portraits,
      clusters,
      studio,
      may,
      isFrozen: start?.isFrozen ?? (() => false),
    })
    links.push(...made)
    if (made.length === 0) break
  }
  const may = joinRule({ portraits, clusters, personas, together })
  const left = [...pairs.values()].filter(
    ({ left, right }) =>
      clusters.find(left) === left && clusters.find(right) === right && may(left, right),
  )
  return { links, pairs: left, portraits }
}

/** Is a pair worth asking the owner about? */
export function isOpen({ bits }: Pair): boolean {
  return bits >= ASK_AT
}

function tell(portrait: Portrait | undefined, start: Start): void {
  if (portrait !== undefined) start.onPaint(portrait)
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
  before: ReadonlyMap<number, Pair>,
  studio: Studio,
  start: Start | undefined,
): Map<number, Pair> {
  const pairs = new Map<number, Pair>()
  for (const [key, pair] of before) {
    const isStale = fresh.has(pair.left) || fresh.has(pair.right)
    if (!isStale && portraits.has(pair.left) && portraits.has(pair.right)) pairs.set(key, pair)
  }
  const list = [...portraits.values()]
  const isFresh = ({ root }: Portrait) => fresh.has(root)
  for (const [a, b] of candidatePairs(list, isFresh, start?.isCrowded)) {
    const [left, right] = [list[a], list[b]]
    if (left === undefined || right === undefined) continue
    const bits = scorePair(left, right, studio)?.bits ?? HOPELESS
    if (bits <= HOPELESS) continue
    const pair = { left: left.root, right: right.root, bits }
    pairs.set(pair.left * studio.personas.length + pair.right, pair)
    start?.onPair(pair)
  }
  return pairs
}

type MergeContext = {
  readonly portraits: ReadonlyMap<number, Portrait>
  readonly clusters: Clusters
  readonly studio: Studio
  readonly may: MayJoin
  readonly isFrozen: (root: number) => boolean
}

function mergeBest(
  pairs: readonly Pair[],
  { portraits, clusters, studio, may, isFrozen }: MergeContext,
): Link[] {
  const near = neighbours(pairs)
  const sure = pairs.filter(({ bits }) => bits >= MERGE_AT).sort(bestFirst)
  const touched = new Set<number>()
  const links: Link[] = []
  for (const pair of sure) {
    const { left, right } = pair
    // A cluster grows once a round: its next merge is judged by its new portrait.
    if (touched.has(left) || touched.has(right)) continue
    if (isFrozen(left) || isFrozen(right)) continue
    if (!may(left, right) || sharesBook(left, right, portraits)) continue
    if (hasRival(pair, left, near, may) || hasRival(pair, right, near, may)) continue
    if (clusters.join(left, right) === null) continue
    touched.add(left).add(right)
    links.push(linkOf(pair, portraits, studio))
  }
  return links
}

/** Two cards of one address book were kept apart by somebody: the owner decides. */
function sharesBook(a: number, b: number, portraits: ReadonlyMap<number, Portrait>): boolean {
  const books = portraits.get(b)?.books
  return [...(portraits.get(a)?.books ?? [])].some((book) => books?.has(book) === true)
}

/** Does `one` fit somebody else about as well as its partner, who cannot be the same? */
function hasRival(
  { bits, left, right }: Pair,
  one: number,
  near: ReadonlyMap<number, readonly Pair[]>,
  may: MayJoin,
): boolean {
  const partner = one === left ? right : left
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

/** The link a pair becomes, or would, with all that speaks for and against it. */
export function linkOf(
  { left, right, bits }: Pair,
  portraits: ReadonlyMap<number, Portrait>,
  studio: Studio,
): Link {
  const { personas } = studio
  const [one, other] = [portraits.get(left), portraits.get(right)]
  const score = one && other ? scorePair(one, other, studio) : null
  const weighed = [...(one?.members ?? []), ...(other?.members ?? [])]
  return {
    left: personas[left]?.id ?? '',
    right: personas[right]?.id ?? '',
    rule: 'score',
    bits,
    evidence: (score?.reasons ?? []).map((reason) => ({ ...reason, text: reason.text() })),
    leansOn: weighed
      .filter((member) => member !== left && member !== right)
      .map((member) => personas[member]?.id ?? ''),
  }
}
