import { DigwellError } from '../../domain/digwell-error.ts'
import { FACT_FIELDS, type Fact } from '../../domain/fact.ts'
import { insertRows, type Writer } from '../../store/change.ts'
import type { Home } from '../home.ts'

const LONGEST_VALUE = 10_000

/** A fact the owner gives, checked. @throws DigwellError invalid-input */
export function checkFact(fact: { field: string; value: string; label?: string }): Fact {
  const field = FACT_FIELDS.find((known) => known === fact.field)
  const value = fact.value.trim()
  if (field === undefined) {
    throw new DigwellError('invalid-input', `There is no field called “${fact.field}”.`)
  }
  if (value === '' || value.length > LONGEST_VALUE) {
    throw new DigwellError('invalid-input', `Give a value for ${field}, of at most 10,000 letters.`)
  }
  return { field, value, ...(fact.label === undefined ? {} : { label: fact.label }) }
}

/** Keeps facts as the owner's own word. */
export async function insertOwnFacts(
  home: Home,
  w: Writer,
  personId: string,
  facts: readonly Fact[],
): Promise<void> {
  await insertRows(
    w,
    'own_fact',
    facts.map((fact) => ({
      id: home.newId(),
      person_id: personId,
      field: fact.field,
      value: fact.value,
      label: fact.label ?? null,
      at: w.at,
    })),
  )
}
