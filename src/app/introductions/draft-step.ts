import { DigwellError } from '../../domain/digwell-error.ts'
import { openSteps } from '../../domain/introduction-flow.ts'
import type { IntroductionStep } from '../../domain/introduction.ts'
import type { IntroductionDraft } from '../../domain/view/introduction-view.ts'
import { introductionStarter } from '../../plan/starters/introduction-starters.ts'
import { insertRows, type Writer } from '../../store/change.ts'
import { gatherContext } from '../coach/gather-context.ts'
import type { Home } from '../home.ts'
import { deskChannels } from '../write/desk-channels.ts'
import { keepDraft } from '../write/save-draft.ts'
import { bothAddresses } from './desk-introduction.ts'
import { introductionFacts } from './introduction-facts.ts'
import { stateOfRow } from './introduction-state.ts'
import { requireIntroduction } from './take-step.ts'
import { whomOf } from './whom-of.ts'

/**
 * Lays first words for a step on the desk of the one they go to. Like all drafts they are no deed of their
 * own; sent, they take the step. @throws DigwellError not-found, conflict
 */
export async function draftStep(
  home: Home,
  id: string,
  { draftId, step }: { readonly draftId: string; readonly step: IntroductionStep },
): Promise<IntroductionDraft> {
  return home.store.write(home.owner, async (s) => {
    const row = await requireIntroduction(s, id)
    if (!openSteps(stateOfRow(row)).includes(step)) {
      throw new DigwellError('conflict', 'That step does not fit where this introduction stands.')
    }
    const personId = whomOf(row, step)
    const [best] = deskChannels(await gatherContext(s, personId, home.clock()))
    const toBoth = step === 'make' && (await bothAddresses(s, row)) !== null
    const channel = toBoth ? 'email' : (best?.channel ?? 'email')
    const words = introductionStarter(
      step,
      await introductionFacts(home, s, row, { step, channel }),
    )
    if (words === null) throw new DigwellError('invalid-input', 'This step needs no message.')
    await keepDraft(home, s, { id: draftId, personId, channel, moveId: null, ...words })
    const w: Writer = { ...s, changeId: 'drafts', at: home.clock() }
    await insertRows(
      w,
      'introduction_draft',
      [{ id: draftId, introduction_id: id, step }],
      'ignore',
    )
    return { draftId, personId, ...words }
  })
}
