import type { EventLine } from '../../../src/domain/view/event-view.ts'

/** The currency most events with a price name, the latest of them where two are named as often; or none. */
export function usualCurrency(
  events: readonly Pick<EventLine, 'cost' | 'travel' | 'currency'>[],
): string {
  const priced = events.filter(({ cost, travel }) => cost !== null || travel !== null)
  const named = Map.groupBy(priced, ({ currency }) => currency ?? '')
  named.delete('')
  const [most] = [...named].toSorted(([, a], [, b]) => b.length - a.length)
  return most?.[0] ?? ''
}
