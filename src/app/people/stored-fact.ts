import type { Fact } from '../../domain/fact.ts'
import type { Instant } from '../../domain/instant.ts'

/** A fact as a persona keeps it: with the record that said it and when that was last heard. */
export type StoredFact = Fact & { readonly record: string; readonly at: Instant }

/** At most this many different facts are kept of a persona; sources with more are shortened, newest kept. */
const MOST_FACTS = 80

/**
 * Facts with those of one record put in place of what that record said before.
 * The same value said again by other records of traffic is counted, not repeated.
 */
export function withFacts(
  kept: readonly StoredFact[],
  facts: readonly Fact[],
  said: { readonly record: string; readonly at: Instant; readonly replaces: boolean },
): StoredFact[] {
  const result = said.replaces ? kept.filter((fact) => fact.record !== said.record) : [...kept]
  for (const fact of facts) {
    const index = result.findIndex(
      (other) =>
        other.field === fact.field && other.value === fact.value && other.label === fact.label,
    )
    const known = result[index]
    if (known === undefined) result.push({ ...fact, record: said.record, at: said.at })
    else {
      result[index] = {
        ...known,
        ...fact,
        record: said.replaces ? said.record : known.record,
        count: (known.count ?? 1) + (fact.count ?? 1),
        at: Math.max(known.at, said.at),
      }
    }
  }
  return result.length > MOST_FACTS ? result.slice(-MOST_FACTS) : result
}
