import { nextStep } from '../../domain/introduction-flow.ts'
import type { IntroductionStep } from '../../domain/introduction.ts'
import type { ToldIntroduction } from '../../store/introductions.ts'
import { stateOfRow } from './introduction-state.ts'

/** To whom a step's message goes; what goes to both is written to A. */
export function whomOf(row: ToldIntroduction, step: IntroductionStep): string {
  if (step.endsWith('-b')) return row.b_id
  const next = nextStep(stateOfRow(row))
  return step === 'decline' && next?.whom === 'b' ? row.b_id : row.a_id
}
