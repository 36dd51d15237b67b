import type { Day, Instant } from '../../domain/instant.ts'
import type { Matter } from '../../plan/candidate.ts'
import type { Scope } from '../../store/store.ts'

export type MatterOf = { readonly personId: string; readonly matter: Matter }

export type MatterContext = {
  readonly now: Instant
  readonly timeZone: string
  readonly today: Day
}

/** The matters one part of the house keeps that are due today: the most pressing, at most 40. */
export type MatterSource = (s: Scope, context: MatterContext) => Promise<readonly MatterOf[]>
