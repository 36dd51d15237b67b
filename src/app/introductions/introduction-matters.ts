import { dayOf } from '../../domain/instant.ts'
import { nextStep } from '../../domain/introduction-flow.ts'
import type { IntroductionStep } from '../../domain/introduction.ts'
import type { MoveView } from '../../domain/view/today-view.ts'
import { introductionReason, sayIntroduction } from '../../plan/introduction-words.ts'
import { moveId } from '../../plan/move-id.ts'
import { whenWords } from '../../plan/words.ts'
import type { Writer } from '../../store/change.ts'
import { findIntroductionsDue, type ToldIntroduction } from '../../store/introductions.ts'
import type { Scope } from '../../store/store.ts'
import { calledBy } from '../people/called-by.ts'
import type { MatterOf, MatterSource } from '../today/matter-source.ts'
import { stateOfRow } from './introduction-state.ts'
import { stepInChange } from './take-step.ts'

/** Introductions with a step that is due. */
export const introductionMatters: MatterSource = async (s, { timeZone, today }) =>
  (await findIntroductionsDue(s, today)).flatMap((row) => matterOf(row, { timeZone, today }))

function matterOf(
  row: ToldIntroduction,
  { timeZone, today }: { readonly timeZone: string; readonly today: number },
): readonly MatterOf[] {
  const state = stateOfRow(row)
  const next = nextStep(state)
  if (next === null || row.next_day === null) return []
  const due = {
    state,
    step: next.step,
    names: { a: calledBy(row.a_name), b: calledBy(row.b_name) },
    full: { a: row.a_name, b: row.b_name },
    why: row.why,
  }
  const when = whenWords(dayOf(next.since, timeZone), today)
  return [
    {
      personId: next.whom === 'b' ? row.b_id : row.a_id,
      matter: {
        kind: 'introduce',
        matterId: `${row.id}/${next.step}`,
        reason: introductionReason(due, when),
        say: sayIntroduction(due),
        due: row.next_day,
        at: next.since,
        source: 'you',
        locator: null,
      },
    },
  ]
}

/** The introduction and the step that a move stands for; null where it is due no more. */
export async function introductionOfMove(
  s: Scope,
  move: MoveView,
  { today, timeZone }: { readonly today: number; readonly timeZone: string },
): Promise<{ readonly row: ToldIntroduction; readonly step: IntroductionStep } | null> {
  for (const row of await findIntroductionsDue(s, today)) {
    const [found] = matterOf(row, { timeZone, today })
    const step = nextStep(stateOfRow(row))?.step
    if (found === undefined || step === undefined) continue
    const { matterId, at } = found.matter
    const id = moveId('introduce', `${found.personId}/${matterId}`, dayOf(at, timeZone))
    if (id === move.id) return { row, step }
  }
  return null
}

/** A move ticked off takes the step it stands for. */
export async function stepByMove(w: Writer, move: MoveView, timeZone: string): Promise<void> {
  const found = await introductionOfMove(w, move, { today: dayOf(w.at, timeZone), timeZone })
  if (found !== null) await stepInChange(w, found.row.id, { step: found.step }, { timeZone })
}
