import { isIntroductionStep, type IntroductionStep } from '../../domain/introduction.ts'
import type { WrittenChannel } from '../../domain/view/write-view.ts'
import { snippet } from '../../import/snippet.ts'
import type { Writer } from '../../store/change.ts'
import {
  findIntroduction,
  findIntroductionDraft,
  findIntroductionsOf,
} from '../../store/introductions.ts'
import type { Scope } from '../../store/store.ts'
import type { Home } from '../home.ts'
import { logWithBoth } from './log-with-both.ts'
import { stepInChange } from './take-step.ts'

export type SentMessage = {
  readonly draftId: string
  readonly personId: string
  readonly purpose: string | null
  readonly channel: WrittenChannel
  readonly subject: string
  readonly text: string
  readonly timeZone: string
}

/**
 * What was sent takes the step it was begun for; thanks and news to somebody who made an introduction take
 * theirs, wherever they were begun. An introduction itself goes to both, so it is contact with B as well.
 */
export async function hearSentIntroduction(
  home: Home,
  w: Writer,
  sent: SentMessage,
): Promise<void> {
  const { timeZone } = sent
  const draft = await findIntroductionDraft(w, sent.draftId)
  if (draft === undefined || !isIntroductionStep(draft.step)) await hearPurpose(w, sent)
  else {
    const taken = { step: draft.step }
    await stepInChange(w, draft.introduction_id, taken, { timeZone, sent: true })
  }
  const subject = sent.subject.trim()
  await logWithBoth(home, w, {
    personId: sent.personId,
    at: w.at,
    channel: sent.channel,
    sent: true,
    subject: subject === '' ? null : subject,
    note: snippet(sent.text),
    inPerson: false,
    timeZone,
  })
}

/** Who else gets a draft that introduces two people; null where it is none. */
export async function otherIntroduced(s: Scope, draftId: string): Promise<string | null> {
  const draft = await findIntroductionDraft(s, draftId)
  if (draft?.step !== 'make') return null
  const row = await findIntroduction(s, draft.introduction_id)
  return row?.way === 'make' ? row.b_name : null
}

const BY_PURPOSE: { readonly [purpose: string]: IntroductionStep } = {
  thank: 'thank',
  'report-back': 'outcome',
}

async function hearPurpose(w: Writer, { purpose, personId, timeZone }: SentMessage) {
  const step = BY_PURPOSE[purpose ?? '']
  if (step === undefined) return
  for (const row of await findIntroductionsOf(w, personId)) {
    const isTheirs = row.way === 'ask' && row.a_id === personId && row.made_at !== null
    if (isTheirs) await stepInChange(w, row.id, { step }, { timeZone, sent: true })
  }
}
