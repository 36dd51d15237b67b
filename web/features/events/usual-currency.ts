import type { EventLine } from '../../../src/domain/view/event-view.ts'
import { currencyOfCountry } from '../../../src/text/currency-of-country.ts'

/** The currency of the country; where that is not known the one most events with a price name, or none. */
export function usualCurrency(
  country: string,
  events: readonly Pick<EventLine, 'cost' | 'travel' | 'currency'>[],
): string {
  const own = currencyOfCountry(country)
  if (own !== null) return own
  const priced = events.filter(({ cost, travel }) => cost !== null || travel !== null)
  const named = Map.groupBy(priced, ({ currency }) => currency ?? '')
  named.delete('')
  const [most] = [...named].toSorted(([, a], [, b]) => b.length - a.length)
  return most?.[0] ?? ''
}
