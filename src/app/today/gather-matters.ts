import type { MatterOf, MatterContext, MatterSource } from './matter-source.ts'
import type { Scope } from '../../store/store.ts'
import { requestMatters } from '../requests/request-matters.ts'
import { helpMatters } from '../gives/help-matters.ts'
import { matchMatters } from '../needs/match-matters.ts'
import { meetMatters } from '../trips/meet-matters.ts'
import { introductionMatters } from '../introductions/introduction-matters.ts'

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
