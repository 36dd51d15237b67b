import type { Instant } from '../domain/instant.ts'

export const COUNTED = [
  'mailIn',
  'mailOut',
  'mailOutCc',
  'mailShared',
  'liIn',
  'liOut',
  'meetings',
  'events',
] as const
export type Counted = (typeof COUNTED)[number]

/** Only these make first and last contact: what passed between the owner and this one person, or a meeting. */
const CONTACT: ReadonlySet<Counted> = new Set(['mailIn', 'mailOut', 'liIn', 'liOut', 'meetings'])

/** Running counts for every member, by index. */
export type Tally = {
  readonly count: { readonly [kind in Counted]: Int32Array }
  readonly first: Float64Array
  readonly last: Float64Array
  /** Bit n: their n-th address stands in a mail that counts. */
  readonly mailedFrom: Uint8Array
  readonly metUnder: Uint8Array
}

export function newTally(people: number): Tally {
  const zeros = () => new Int32Array(people)
  return {
    count: {
      mailIn: zeros(),
      mailOut: zeros(),
      mailOutCc: zeros(),
      mailShared: zeros(),
      liIn: zeros(),
      liOut: zeros(),
      meetings: zeros(),
      events: zeros(),
    },
    first: new Float64Array(people).fill(Infinity),
    last: new Float64Array(people).fill(-Infinity),
    mailedFrom: new Uint8Array(people),
    metUnder: new Uint8Array(people),
  }
}

/** Counts one happening with member `person` at `at`. */
export function tallyUp(tally: Tally, kind: Counted, person: number, at: Instant): void {
  const counts = tally.count[kind]
  counts[person] = (counts[person] ?? 0) + 1
  if (!CONTACT.has(kind)) return
  tally.first[person] = Math.min(tally.first[person] ?? Infinity, at)
  tally.last[person] = Math.max(tally.last[person] ?? -Infinity, at)
}

/** Marks the `address`-th address of member `person` in a set of bits. */
export function markAddress(bits: Uint8Array, person: number, address: number): void {
  bits[person] = (bits[person] ?? 0) | (1 << address)
}
