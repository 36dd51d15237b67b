import { dayOf, isoDay, type Instant } from '../../domain/instant.ts'
import type { IntroductionStep } from '../../domain/introduction.ts'
import { stageOf } from '../../domain/introduction.ts'
import { nextStep, openSteps } from '../../domain/introduction-flow.ts'
import type { IntroductionView, StepView } from '../../domain/view/introduction-view.ts'
import { standingWords, stepLabel } from '../../plan/introduction-words.ts'
import { whenWords } from '../../plan/words.ts'
import type { ToldIntroduction } from '../../store/introductions.ts'
import { calledBy } from '../people/called-by.ts'
import { stateOfRow } from './introduction-state.ts'

/** Steps that first words lead to, by way. */
const WRITTEN = {
  make: ['ask-a', 'ask-b', 'remind-a', 'remind-b', 'decline', 'make', 'ask-outcome'],
  ask: ['ask-a', 'remind-a', 'thank', 'outcome'],
} as const

export function isWritten(way: 'make' | 'ask', step: IntroductionStep): boolean {
  return (WRITTEN[way] as readonly string[]).includes(step)
}

/** What is shown of an introduction, on the owner's calendar. */
export function viewIntroduction(
  row: ToldIntroduction,
  { now, timeZone }: { readonly now: Instant; readonly timeZone: string },
): IntroductionView {
  const state = stateOfRow(row)
  const names = { a: calledBy(row.a_name), b: calledBy(row.b_name) }
  const when = (at: Instant) => whenWords(dayOf(at, timeZone), dayOf(now, timeZone))
  const next = nextStep(state)
  const asked = { a: state.a.askedAt !== null, b: state.b.askedAt !== null }
  const show = (step: IntroductionStep): StepView => ({
    step,
    label: stepLabel(step, state.way, names, asked),
    writes: isWritten(state.way, step),
  })
  return {
    id: row.id,
    way: state.way,
    why: row.why,
    a: { personId: row.a_id, name: row.a_name, about: row.a_about, ...state.a },
    b: { personId: row.b_id, name: row.b_name, about: row.b_about, ...state.b },
    stage: stageOf(state),
    standing: standingWords(state, names, when),
    begunAt: state.begunAt,
    madeAt: state.madeAt,
    thankedAt: state.thankedAt,
    outcomeAskedAt: state.outcomeAskedAt,
    outcome: state.outcome,
    outcomeAt: state.outcomeAt,
    endedAt: state.endedAt,
    next:
      next === null
        ? null
        : { ...show(next.step), due: row.next_day === null ? null : isoDay(row.next_day) },
    steps: openSteps(state)
      .filter((step) => step !== next?.step)
      .map(show),
  }
}
