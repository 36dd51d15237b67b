import type { IntroductionState } from '../../domain/introduction.ts'
import { nextStep } from '../../domain/introduction-flow.ts'
import { dayOf } from '../../domain/instant.ts'
import type { IntroductionRow } from '../../store/introduction-rows.ts'

type Kept = Omit<
  IntroductionRow,
  'owner_id' | 'id' | 'change_id' | 'a_persona_id' | 'b_persona_id' | 'why'
>

/** The state that a row keeps. */
export function stateOfRow(row: Kept): IntroductionState {
  return {
    way: row.way === 'ask' ? 'ask' : 'make',
    begunAt: row.begun_at,
    a: {
      askedAt: row.asked_a_at,
      remindedAt: row.reminded_a_at,
      answer: asAnswer(row.answer_a),
      answeredAt: row.answered_a_at,
    },
    b: {
      askedAt: row.asked_b_at,
      remindedAt: row.reminded_b_at,
      answer: asAnswer(row.answer_b),
      answeredAt: row.answered_b_at,
    },
    madeAt: row.made_at,
    thankedAt: row.thanked_at,
    outcomeAskedAt: row.outcome_asked_at,
    outcome: row.outcome,
    outcomeAt: row.outcome_at,
    ended: row.ended === 'declined' || row.ended === 'let-go' ? row.ended : null,
    endedAt: row.ended_at,
  }
}

/** The row that keeps a state, with the day on which its next step is due. */
export function rowOfState(state: IntroductionState, timeZone: string): Kept {
  const { a, b } = state
  const next = nextStep(state)
  const isDated = next !== null && next.afterDays !== null
  return {
    way: state.way,
    begun_at: state.begunAt,
    asked_a_at: a.askedAt,
    reminded_a_at: a.remindedAt,
    answer_a: a.answer,
    answered_a_at: a.answeredAt,
    asked_b_at: b.askedAt,
    reminded_b_at: b.remindedAt,
    answer_b: b.answer,
    answered_b_at: b.answeredAt,
    made_at: state.madeAt,
    thanked_at: state.thankedAt,
    outcome_asked_at: state.outcomeAskedAt,
    outcome: state.outcome,
    outcome_at: state.outcomeAt,
    ended: state.ended,
    ended_at: state.endedAt,
    next_step: isDated ? next.step : null,
    next_day: isDated ? dayOf(next.since, timeZone) + (next.afterDays ?? 0) : null,
  }
}

const asAnswer = (word: string | null) => (word === 'yes' || word === 'no' ? word : null)
