import type { Day, Instant } from '../../domain/instant.ts'
import type { Matter } from '../../plan/candidate.ts'
import type { Scope } from '../../store/store.ts'
import { requestMatters } from '../requests/request-matters.ts'
import { helpMatters } from '../gives/help-matters.ts'
import { matchMatters } from '../needs/match-matters.ts'
import { meetMatters } from '../trips/meet-matters.ts'
import { introductionMatters } from '../introductions/introduction-matters.ts'

export type MatterOf = { readonly personId: string; readonly matter: Matter }

export type MatterContext = {
  readonly now: Instant
  readonly timeZone: string
  readonly today: Day
}

/** The matters one part of the house keeps that are due today: the most pressing, at most 40. */
export type MatterSource = (s: Scope, context: MatterContext) => Promise<readonly MatterOf[]>

const SOURCES: readonly MatterSource[] = [
  helpMatters,
  introductionMatters,
  requestMatters,
  matchMatters,
  meetMatters,
]

/** Whatever is due between the owner and somebody beyond the ties themselves. */
export async function gatherMatters(s: Scope, context: MatterContext): Promise<MatterOf[]> {
  const gathered: MatterOf[] = []
  for (const source of SOURCES) gathered.push(...(await source(s, context)))
  return gathered
}
