import type { TieState } from '../domain/tie.ts'
import type { Holder } from './term-index.ts'

/** How near one must be for this to be of use, by the state of the tie. */
export const NEAR: { readonly [state in TieState]: number } = {
  strong: 1,
  warm: 1,
  new: 0.9,
  cooling: 0.9,
  fading: 0.75,
  dormant: 0.7,
  slight: 0.6,
  none: 0.35,
  resting: 0,
  released: 0,
}

const WARM_ENOUGH: ReadonlySet<TieState> = new Set(['strong', 'warm', 'new', 'cooling'])

/** The owner knows them well enough to bring them together with somebody. */
export function canIntroduce({ state }: Holder): boolean {
  return WARM_ENOUGH.has(state)
}

/** Two whom the owner may introduce, and who do not meet at work every day. */
export function mayMeet(one: Holder, other: Holder): boolean {
  if (!canIntroduce(one) || !canIntroduce(other)) return false
  return one.employer === null || one.employer !== other.employer
}
