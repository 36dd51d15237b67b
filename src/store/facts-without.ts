type KeptFact = {
  readonly field: string
  readonly value: string
  readonly label?: string
  readonly record: string
  readonly count?: number
}

/**
 * The facts of a persona without what one change said: those it added go or are counted less, those it
 * dropped come back where their record says nothing else of it by now.
 *
 * @param before, after, now JSON of facts: before the change, after it, at present
 */
export function factsWithout(before: unknown, after: unknown, now: unknown): string {
  const [had, then, has] = [factsOf(before), factsOf(after), factsOf(now)]
  const countIn = (facts: ReadonlyMap<string, KeptFact>, key: string) => {
    const fact = facts.get(key)
    return fact === undefined ? 0 : (fact.count ?? 1)
  }
  const left = [...has].flatMap(([key, fact]) => {
    const more = Math.max(0, countIn(then, key) - countIn(had, key))
    const count = (fact.count ?? 1) - more
    if (more === 0) return [fact]
    return count > 0 ? [{ ...fact, count }] : []
  })
  const isToldOf = ({ record, field }: KeptFact) =>
    left.some((fact) => fact.record === record && fact.field === field)
  const back = [...had].flatMap(([key, fact]) => (then.has(key) || isToldOf(fact) ? [] : [fact]))
  return JSON.stringify([...left, ...back])
}

function factsOf(json: unknown): ReadonlyMap<string, KeptFact> {
  const facts = JSON.parse(typeof json === 'string' ? json : '[]') as readonly KeptFact[]
  return new Map(
    facts.map((fact) => [JSON.stringify([fact.field, fact.value, fact.label ?? null]), fact]),
  )
}
