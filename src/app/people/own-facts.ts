import { DigwellError } from '../../domain/digwell-error.ts'
import { FACT_FIELDS, type Fact } from '../../domain/fact.ts'
import { plainLine, plainText } from '../../domain/plain-text.ts'
import { deleteRow, insertRows, type Writer } from '../../store/change.ts'
import type { Home } from '../home.ts'

const LONGEST_VALUE = 10_000

/** A fact the owner gives, checked. @throws DigwellError invalid-input */
export function checkFact(fact: { field: string; value: string; label?: string }): Fact {
  const field = FACT_FIELDS.find((known) => known === fact.field)
  const value =
    field === 'note' || field === 'address' ? plainText(fact.value) : plainLine(fact.value)
  if (field === undefined) {
    throw new DigwellError('invalid-input', `There is no field called “${fact.field}”.`)
  }
  if (value === '' && field === 'name') {
    throw new DigwellError('invalid-input', 'Say what they are called: a first name is enough.')
  }
  if (value === '' || value.length > LONGEST_VALUE) {
    throw new DigwellError('invalid-input', `Give a value for ${field}, of at most 10,000 letters.`)
  }
  return { field, value, ...(fact.label === undefined ? {} : { label: fact.label }) }
}

/** Takes back what the owner said of a person; ids of anything else are passed over. */
export async function removeOwnFacts(
  w: Writer,
  personId: string,
  ids: readonly string[],
): Promise<void> {
  const rows = await w.db
    .selectFrom('own_fact')
    .select('id')
    .where('owner_id', '=', w.owner)
    .where('person_id', '=', personId)
    .execute()
  for (const { id } of rows) if (ids.includes(id)) await deleteRow(w, 'own_fact', id)
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
