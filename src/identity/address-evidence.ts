import { isOneSlipApart } from '../text/edit-distance.ts'
import type { Reason } from './explain.ts'

const TWO_AT_ONE_DOMAIN = -6
const SLIP_IN_ADDRESS = 6
const SAME_UNUSUAL_LOCAL = 5

/** Addresses of a cluster, apart. */
export type Mailbox = { readonly local: string; readonly domain: string; readonly isFree: boolean }

/**
 * What addresses say that are not equal: two at one employer are two people, unless one is the
 * other with a slip; an unusual local part at two providers is one person's habit.
 */
export function addressEvidence(
  left: readonly Mailbox[],
  right: readonly Mailbox[],
  isUnusual: (local: string) => boolean,
): Reason | null {
  let against: Reason | null = null
  for (const one of left) {
    for (const other of right) {
      const evidence = compareMailboxes(one, other, isUnusual)
      if (evidence === null) continue
      if (evidence.bits > 0) return evidence
      against = evidence
    }
  }
  return against
}

function compareMailboxes(
  one: Mailbox,
  other: Mailbox,
  isUnusual: (local: string) => boolean,
): Reason | null {
  if (one.domain === other.domain) {
    if (
      one.local.length >= 5 &&
      one.local[0] === other.local[0] &&
      isOneSlipApart(one.local, other.local) &&
      !differInNumber(one, other)
    ) {
      const text = () => `addresses one slip apart: ${one.local} and ${other.local}`
      return { kind: 'address', text, bits: SLIP_IN_ADDRESS }
    }
    if (one.isFree || one.local === other.local) return null
    const text = () => `two addresses at ${one.domain}`
    return { kind: 'address', text, bits: TWO_AT_ONE_DOMAIN }
  }
  if (one.local !== other.local || !isUnusual(one.local)) return null
  const text = () => `the same unusual address name: ${one.local}`
  return { kind: 'address', text, bits: SAME_UNUSUAL_LOCAL }
}

function differInNumber(one: Mailbox, other: Mailbox): boolean {
  return one.local.replace(/\d/g, '') === other.local.replace(/\d/g, '')
}
