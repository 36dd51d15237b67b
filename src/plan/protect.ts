import type { MoveKind } from '../domain/view/today-view.ts'
import type { Offer } from './offer.ts'

/** What somebody waits for, or what has its hour: all that is left while the owner's time is protected. */
const AWAITED: ReadonlySet<MoveKind> = new Set([
  'promise',
  'follow-up',
  'meeting-ahead',
  'request',
  'reply-owed',
  'thank',
  'introduce',
  'report',
])

/** The offers that stand while the owner's time is protected: no reaching out, no news, nothing offered. */
export function protectedOffers(offers: readonly Offer[]): Offer[] {
  return offers.filter(({ kind }) => AWAITED.has(kind)).map(lifted)
}

/** Whoever asked comes before the replies of the same tier. */
function lifted(offer: Offer): Offer {
  return offer.kind === 'request' ? { ...offer, weight: 0.9 + 0.1 * offer.weight } : offer
}

/** The one line above a protected day. */
export function protectingWords(leftOut: number): string {
  return leftOut === 0
    ? 'Your time is protected: today holds only what others wait for.'
    : 'Your time is protected: today holds only what others wait for. Reaching out can wait.'
}
