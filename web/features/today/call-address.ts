import type { MoveView } from '../../../src/domain/view/today-view.ts'

/** `tel:` and the digits, for a move that is a call; null for those that are written. */
export function callAddress({
  channel,
  reach,
}: Pick<MoveView, 'channel' | 'reach'>): string | null {
  if (channel !== 'phone' || reach === null) return null
  const number = reach.replace(/[^\d+]/g, '')
  return number === '' ? null : `tel:${number}`
}
