import type { Fact, FactField } from '../../domain/fact.ts'

export type NewsPiece = {
  readonly kind: 'moved' | 'new-title'
  readonly from: string
  readonly to: string
}

/** What a record says now against what it said before: a changed employer is a move, else a new title. */
export function findNews(before: readonly Fact[], now: readonly Fact[]): readonly NewsPiece[] {
  const employer = difference(before, now, 'employer')
  if (employer !== null) return [{ kind: 'moved', ...employer }]
  const title = difference(before, now, 'title')
  return title === null ? [] : [{ kind: 'new-title', ...title }]
}

function difference(
  before: readonly Fact[],
  now: readonly Fact[],
  field: FactField,
): { from: string; to: string } | null {
  const from = before.find((fact) => fact.field === field)?.value
  const to = now.find((fact) => fact.field === field)?.value
  if (from === undefined || to === undefined) return null
  return from.trim().toLowerCase() === to.trim().toLowerCase() ? null : { from, to }
}
