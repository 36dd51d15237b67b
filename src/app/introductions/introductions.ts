import type { IntroductionStep, IntroductionWay } from '../../domain/introduction.ts'
import type { Receipt } from '../../domain/view/history-view.ts'
import type {
  IntroductionCare,
  IntroductionDraft,
  IntroductionsPage,
  IntroductionView,
} from '../../domain/view/introduction-view.ts'
import type { WriteOptions } from '../write-options.ts'

export type NewIntroduction = {
  readonly id?: string
  /** `make` (default): A and B are introduced. `ask`: A is asked to introduce the owner to B. */
  readonly way?: IntroductionWay
  readonly aId: string
  readonly bId: string
  /** Why they should meet, in the owner's words. */
  readonly why: string
}

export type IntroductionsQuery = {
  /** Only those where something can still happen. */
  readonly open?: boolean
  readonly personId?: string
  /** At most 500, default 200. */
  readonly limit?: number
}

/** Bringing people together, both asked first. */
export type IntroductionDesk = {
  /** The newest first. */
  readonly list: (query: IntroductionsQuery) => Promise<IntroductionsPage>
  /** @throws DigwellError not-found */
  readonly one: (id: string) => Promise<IntroductionView>
  /** @throws DigwellError not-found, invalid-input (one person), conflict (under way already) */
  readonly begin: (
    introduction: NewIntroduction,
    options?: WriteOptions,
  ) => Promise<Receipt & { readonly id: string }>
  /** Notes that a step was taken. @throws DigwellError not-found, conflict (it makes no sense now) */
  readonly step: (
    id: string,
    taken: { readonly step: IntroductionStep; readonly outcome?: string },
    options?: WriteOptions,
  ) => Promise<Receipt>
  /** Lays first words for a step on the desk; sent from there, they take the step. */
  readonly draft: (
    id: string,
    draft: { readonly draftId: string; readonly step: IntroductionStep },
  ) => Promise<IntroductionDraft>
  /** What to know of people before they are asked. */
  readonly care: (personIds: readonly string[]) => Promise<IntroductionCare>
}
