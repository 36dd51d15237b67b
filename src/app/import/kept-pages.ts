import type { KeptCluster, KeptPair, KeptUpdate } from '../../identity/kept-matching.ts'
import type { Model } from '../../identity/model.ts'

const PAGE = 4_000

type Packed = {
  readonly gone: readonly number[]
  readonly members: readonly (readonly string[])[]
  /** Base64: how many exact, whole and partial keys each cluster has; then all keys; then all pairs. */
  readonly counts: string
  readonly keys: string
  readonly pairs: string
}

/** An update as texts of a few hundred kilobytes each, one after the other. */
export function* packUpdate({ gone, clusters, pairs }: KeptUpdate): Generator<string> {
  for (let start = 0; start < clusters.length; start += PAGE) {
    yield pack({ gone: [], clusters: clusters.slice(start, start + PAGE), pairs: [] })
  }
  for (let start = 0; start < Math.max(1, pairs.length); start += PAGE * 10) {
    yield pack({
      gone: start === 0 ? gone : [],
      clusters: [],
      pairs: pairs.slice(start, start + PAGE * 10),
    })
  }
}

function pack({ gone, clusters, pairs }: KeptUpdate): string {
  const kinds = clusters.flatMap(({ exact, whole, partial }) => [exact, whole, partial])
  const keys = new Uint32Array(kinds.reduce((sum, one) => sum + one.length, 0))
  let at = 0
  for (const one of kinds) {
    keys.set(one, at)
    at += one.length
  }
  const packed: Packed = {
    gone,
    members: clusters.map(({ members }) => members),
    counts: base64(Uint32Array.from(kinds, (one) => one.length)),
    keys: base64(keys),
    pairs: base64(Float64Array.from(pairs.flat())),
  }
  return JSON.stringify(packed)
}

export function unpackUpdate(text: string): KeptUpdate {
  const packed = JSON.parse(text) as Packed
  const counts = new Uint32Array(bytesOf(packed.counts))
  const keys = new Uint32Array(bytesOf(packed.keys))
  const numbers = new Float64Array(bytesOf(packed.pairs))
  let at = 0
  const take = (count: number | undefined) => [...keys.subarray(at, (at += count ?? 0))]
  const clusters = packed.members.map((members, index): KeptCluster => {
    const [exact, whole, partial] = [0, 1, 2].map((kind) => take(counts[index * 3 + kind]))
    return { members, exact: exact ?? [], whole: whole ?? [], partial: partial ?? [] }
  })
  const pairs: KeptPair[] = []
  for (let pair = 0; pair < numbers.length; pair += 3) {
    pairs.push([numbers[pair] ?? 0, numbers[pair + 1] ?? 0, numbers[pair + 2] ?? 0])
  }
  return { gone: packed.gone, clusters, pairs }
}

/** What was learned of names, as text of one or two megabytes for 100,000 people. */
export function packModel({ names, organisations, calibration, personas }: Model): string {
  return JSON.stringify({
    names: {
      ...names,
      bearers: [...names.bearers],
      namesakes: [...names.namesakes],
      tokens: [...names.tokens],
    },
    organisations: {
      ...organisations,
      domains: [...organisations.domains],
      shares: [...organisations.shares],
    },
    calibration: { ...calibration, noneShared: [...calibration.noneShared] },
    personas,
  })
}

export function unpackModel(text: string): Model {
  const { names, organisations, calibration, personas } = JSON.parse(text)
  return {
    names: {
      ...names,
      bearers: new Map(names.bearers),
      namesakes: new Map(names.namesakes),
      tokens: new Set(names.tokens),
    },
    organisations: {
      ...organisations,
      domains: new Map(organisations.domains),
      shares: new Map(organisations.shares),
    },
    calibration: { ...calibration, noneShared: new Map(calibration.noneShared) },
    personas,
  }
}

function base64({ buffer, byteOffset, byteLength }: Uint32Array | Float64Array): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString('base64')
}

/** A buffer of its own, so that numbers begin where they may. */
function bytesOf(text: string): ArrayBuffer {
  return new Uint8Array(Buffer.from(text, 'base64')).buffer
}
