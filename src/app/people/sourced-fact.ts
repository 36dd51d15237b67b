import type { StoredFact } from './stored-fact.ts'

/** A fact with the source it comes from, ready to be weighed against others. */
export type SourcedFact = StoredFact & {
  readonly personaId: string | null
  readonly sourceKind: string
}
