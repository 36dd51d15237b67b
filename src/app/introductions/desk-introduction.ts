import { isIntroductionStep, type IntroductionStep } from '../../domain/introduction.ts'
import type { MoveView } from '../../domain/view/today-view.ts'
import type { DeskChannel, StarterView, WrittenChannel } from '../../domain/view/write-view.ts'
import { stepLabel } from '../../plan/introduction-words.ts'
import { introductionStarter } from '../../plan/starters/introduction-starters.ts'
import {
  findIntroduction,
  findIntroductionDraft,
  type ToldIntroduction,
} from '../../store/introductions.ts'
import { findPeople } from '../../store/people.ts'
import type { Scope } from '../../store/store.ts'
import type { Home } from '../home.ts'
import { calledBy } from '../people/called-by.ts'
import { introductionFacts } from './introduction-facts.ts'
import { introductionOfMove } from './introduction-matters.ts'

/** The step of an introduction that is being written on a desk. */
export type DeskIntroduction = { readonly row: ToldIntroduction; readonly step: IntroductionStep }

/** What the draft was begun for, else what the move stands for; null where it is neither. */
export async function deskIntroduction(
  s: Scope,
  {
    draftId,
    move,
    today,
    timeZone,
  }: {
    readonly draftId: string | null
    readonly move: MoveView | null
    readonly today: number
    readonly timeZone: string
  },
): Promise<DeskIntroduction | null> {
  const draft = draftId === null ? undefined : await findIntroductionDraft(s, draftId)
  if (draft !== undefined && isIntroductionStep(draft.step)) {
    const row = await findIntroduction(s, draft.introduction_id)
    return row === undefined ? null : { row, step: draft.step }
  }
  return move?.kind === 'introduce' ? introductionOfMove(s, move, { today, timeZone }) : null
}

/** What introduces two people goes to both: their addresses, with a comma between. */
export async function withBothAddresses(
  s: Scope,
  introduction: DeskIntroduction | null,
  channels: readonly DeskChannel[],
): Promise<readonly DeskChannel[]> {
  if (introduction?.step !== 'make') return channels
  const [other] = await findPeople(s, [introduction.row.b_id])
  const address = other?.email ?? null
  if (address === null) return channels
  return channels.map((one) =>
    one.channel === 'email' && one.reach !== null
      ? { ...one, reach: `${one.reach},${address}` }
      : one,
  )
}

/** First words for the step that a move stands for, with lines to forward; null where it is none. */
export async function introductionOpening(
  home: Home,
  s: Scope,
  introduction: DeskIntroduction | null,
  channel: WrittenChannel,
): Promise<StarterView | null> {
  if (introduction === null) return null
  const { row, step } = introduction
  const words = introductionStarter(step, await introductionFacts(home, s, row, channel))
  if (words === null) return null
  const names = { a: calledBy(row.a_name), b: calledBy(row.b_name) }
  const title = stepLabel(step, row.way === 'ask' ? 'ask' : 'make', names)
  return { ...words, title, facts: [] }
}
