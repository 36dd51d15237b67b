import { needleReader } from './needles.ts'
import { needleScan, type NeedleScan } from './needle-scan.ts'
import type { Branch } from './read-expression.ts'

/** By phrases: the numbers of the alternatives that may stand in a text, in order. */
export type Active = readonly (readonly number[] | undefined)[]

type Place = { readonly phrases: number; readonly branch: number }
type Ready = {
  readonly scan: NeedleScan
  /** By claim of the scan. */
  readonly places: readonly Place[]
  /** Alternatives of which nothing is known beforehand. */
  readonly always: readonly Place[]
}

const registered: (readonly Branch[])[] = []
let ready: Ready | undefined

/** Takes phrases into the one scan of all. @returns their number */
export function registerPhrases(branches: readonly Branch[]): number {
  ready = undefined
  return registered.push(branches) - 1
}

/** Some 100 ms for 1,500 alternatives. */
function prepare(): Ready {
  const needlesOf = needleReader()
  const all = registered.flatMap((branches, phrases) =>
    branches.map((branch, at) => ({
      place: { phrases, branch: at },
      needles: needlesOf(branch),
    })),
  )
  const claims = all.filter(({ needles }) => needles.length > 0)
  return {
    scan: needleScan(claims.map(({ needles }) => needles)),
    places: claims.map(({ place }) => place),
    always: all.filter(({ needles }) => needles.length === 0).map(({ place }) => place),
  }
}

/** Finds in one pass which alternatives of all phrases may stand in the text; the others do not. */
export function activeIn(low: string): Active {
  ready ??= prepare()
  const { scan, places, always } = ready
  const active: (number[] | undefined)[] = registered.map(() => undefined)
  for (const { phrases, branch } of always) (active[phrases] ??= []).push(branch)
  for (const claim of scan.metBy(low)) {
    const place = places[claim]
    if (place !== undefined) (active[place.phrases] ??= []).push(place.branch)
  }
  for (const branches of active) {
    if (branches !== undefined && branches.length > 1) branches.sort((a, b) => a - b)
  }
  return active
}
