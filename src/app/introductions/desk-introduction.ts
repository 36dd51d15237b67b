import { isIntroductionStep, type IntroductionStep } from '../../domain/introduction.ts'
import type { MoveView } from '../../domain/view/today-view.ts'
import type {
  DeskChannel,
  DeskView,
  StarterView,
  WrittenChannel,
} from '../../domain/view/write-view.ts'
import { stepLabel } from '../../plan/introduction-words.ts'
import {
  introductionAlone,
  introductionStarter,
} from '../../plan/starters/introduction-starters.ts'
import {
  findIntroduction,
  findIntroductionDraft,
  type ToldIntroduction,
} from '../../store/introductions.ts'
import { findPeople } from '../../store/people.ts'
import type { Scope } from '../../store/store.ts'
import { gatherContext } from '../coach/gather-context.ts'
import type { Home } from '../home.ts'
import { findCalled } from '../people/called-by.ts'
import { deskChannels } from '../write/desk-channels.ts'
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

/** What introduces two people goes to both, so by mail first of all: their addresses, with a comma between. */
export async function withBothAddresses(
  s: Scope,
  introduction: DeskIntroduction | null,
  channels: readonly DeskChannel[],
): Promise<readonly DeskChannel[]> {
  if (introduction?.step !== 'make') return channels
  const { row } = introduction
  const to = await bothAddresses(s, row)
  if (to === null) return channels
  const why = `To both, ${row.a_name} and ${row.b_name}`
  return [
    { channel: 'email', reach: to, why },
    ...channels.filter(({ channel }) => channel !== 'email').map((one) => ({ ...one, why: null })),
  ]
}

/** The other of two who are introduced; null where it goes to one alone. */
export async function alsoTo(
  home: Home,
  s: Scope,
  introduction: DeskIntroduction | null,
  channel: WrittenChannel,
): Promise<DeskView['alsoTo']> {
  if (introduction?.step !== 'make' || introduction.row.way === 'ask') return null
  const { b_id: id, b_name: name } = introduction.row
  const called = (await findCalled(s, [id])).get(id) ?? name
  const facts = await introductionFacts(home, s, introduction.row, { step: 'make', channel })
  const [first, other] = [introductionAlone('a', facts), introductionAlone('b', facts)]
  if (first === null || other === null) return { id, name, called, alone: null }
  const channels = deskChannels(await gatherContext(s, id, home.clock()))
  const reach = channels.find((one) => one.channel === channel)?.reach ?? null
  return { id, name, called, alone: { first, other, reach } }
}

/** `ana@oak.example,ben@elm.example`; null where one of the two has none on record. */
export async function bothAddresses(
  s: Scope,
  { a_id, b_id }: Pick<ToldIntroduction, 'a_id' | 'b_id'>,
): Promise<string | null> {
  const people = new Map((await findPeople(s, [a_id, b_id])).map((one) => [one.id, one.email]))
  const [a, b] = [people.get(a_id) ?? null, people.get(b_id) ?? null]
  return a === null || b === null ? null : `${a},${b}`
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
  const facts = await introductionFacts(home, s, row, { step, channel })
  const words = introductionStarter(step, facts)
  if (words === null) return null
  const names = { a: facts.a.called, b: facts.b.called }
  const title = stepLabel(step, row.way === 'ask' ? 'ask' : 'make', names)
  return { ...words, title, facts: [] }
}
