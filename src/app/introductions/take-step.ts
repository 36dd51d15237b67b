import { DigwellError } from '../../domain/digwell-error.ts'
import type { IntroductionStep } from '../../domain/introduction.ts'
import { openSteps, takeStep } from '../../domain/introduction-flow.ts'
import { plainLine } from '../../domain/plain-text.ts'
import type { Receipt } from '../../domain/view/history-view.ts'
import { stepLabel } from '../../plan/introduction-words.ts'
import { updateRow, type Writer } from '../../store/change.ts'
import {
  findIntroduction,
  findOpenIntroductionDrafts,
  type ToldIntroduction,
} from '../../store/introductions.ts'
import { namedId } from '../../store/named-id.ts'
import type { Scope } from '../../store/store.ts'
import { logGive } from '../gives/log-give.ts'
import { change, loadSettings, tieClock, type Home } from '../home.ts'
import { refreshPeople } from '../people/refresh-people.ts'
import { keepPromisedIntroduction } from './keep-promised.ts'
import { rowOfState, stateOfRow } from './introduction-state.ts'

export type Taken = { readonly step: IntroductionStep; readonly outcome?: string }

/** Notes a step on the owner's word. @throws DigwellError not-found, conflict, invalid-input */
export async function takeIntroductionStep(
  home: Home,
  id: string,
  taken: Taken,
  requestKey?: string,
): Promise<Receipt> {
  const row = await home.store.read(home.owner, (s) => requireIntroduction(s, id))
  const outcome = plainLine(taken.outcome ?? '')
  const names = { a: row.a_name, b: row.b_name }
  const label = stepLabel(taken.step, row.way === 'ask' ? 'ask' : 'make', names)
  return change(
    home,
    { verb: 'introduction-step', summary: `${label} (${names.a}, ${names.b})` },
    async (w) => {
      const { timeZone } = await loadSettings(home, w)
      const done = await stepInChange(w, row.id, { step: taken.step, outcome }, { timeZone })
      if (!done) {
        throw new DigwellError('conflict', 'That step does not fit where this introduction stands.')
      }
      if (ANSWERS.has(taken.step)) {
        await refreshPeople(w, [row.a_id, row.b_id], await tieClock(home, w, w.at))
      }
      return {}
    },
    requestKey,
  )
}

/** A word of theirs, which bears on the tie. */
const ANSWERS: ReadonlySet<IntroductionStep> = new Set(['a-yes', 'a-no', 'b-yes', 'b-no'])

/**
 * Takes a step in the change of whatever it came with. What is given by it, or asked, goes into the ledger.
 *
 * @param how.sent a message did it: thanks and asks are in the ledger by the message itself
 * @returns false where the step makes no sense any more; then nothing is written
 */
export async function stepInChange(
  w: Writer,
  id: string,
  { step, outcome = '' }: Taken,
  how: { readonly timeZone: string; readonly sent?: boolean },
): Promise<boolean> {
  const row = await findIntroduction(w, id)
  if (row === undefined) return false
  const after = takeStep(stateOfRow(row), step, { at: w.at, outcome })
  if (after === null) return false
  await updateRow(w, 'introduction', id, rowOfState(after, how.timeZone))
  await putAwayAnswered(w, id, openSteps(after))
  if (step === 'make') await noteMade(w, row)
  else if (how.sent !== true && row.way === 'ask') await noteByHand(w, row, step)
  return true
}

/** Words begun for a step that has passed are put away; undone, they are there again. */
async function putAwayAnswered(w: Writer, id: string, open: readonly string[]): Promise<void> {
  for (const draft of await findOpenIntroductionDrafts(w, id)) {
    if (open.includes(draft.step)) continue
    await updateRow(w, 'draft', draft.id, { state: 'discarded', changed_at: w.at })
  }
}

/** Bringing people together is given to both, and keeps the word to do so; being brought together is received. */
async function noteMade(w: Writer, row: ToldIntroduction): Promise<void> {
  const base = { sort: 'give', kind: 'introduction', size: 'medium', at: w.at } as const
  const sides =
    row.way === 'ask'
      ? ([{ personId: row.a_id, by: 'them', words: `Introduced me to ${row.b_name}` }] as const)
      : ([
          { personId: row.a_id, by: 'me', words: `Introduced to ${row.b_name}` },
          { personId: row.b_id, by: 'me', words: `Introduced to ${row.a_name}` },
        ] as const)
  if (row.way === 'make') await keepPromisedIntroduction(w, row, w.at)
  for (const side of sides) {
    await logGive(w, { ...base, ...side, id: namedId('introduction', row.id, side.personId) })
  }
}

async function noteByHand(w: Writer, row: ToldIntroduction, step: IntroductionStep) {
  const base = { personId: row.a_id, by: 'me', at: w.at, size: 'small' } as const
  if (step === 'ask-a') {
    const id = namedId('introduction-ask', row.id)
    const words = `An introduction to ${row.b_name}`
    await logGive(w, { ...base, id, sort: 'ask', kind: 'introduction', words })
  }
  if (step === 'thank') {
    const id = namedId('introduction-thanks', row.id)
    const words = `For the introduction to ${row.b_name}`
    await logGive(w, { ...base, id, sort: 'give', kind: 'thanks', words })
  }
}

export async function requireIntroduction(s: Scope, id: string): Promise<ToldIntroduction> {
  const row = await findIntroduction(s, id)
  if (row === undefined) throw new DigwellError('not-found', 'There is no such introduction.')
  return row
}
