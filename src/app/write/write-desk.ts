import type { ContextPart } from '../coach/context-part.ts'
import type { TextKind } from '../../domain/coach/text-kind.ts'
import type { CoachOffView, NewCoachOff } from '../../domain/view/coach-off-view.ts'
import type { Receipt } from '../../domain/view/history-view.ts'
import type {
  DeskView,
  DraftSaved,
  Purpose,
  WritePlaces,
  WrittenChannel,
} from '../../domain/view/write-view.ts'
import type { WriteOptions } from '../write-options.ts'

/** A draft as it stands in the writer's hands; its id is made there. */
export type DraftInput = {
  readonly id: string
  readonly personId: string
  readonly moveId?: string | null
  readonly kind: TextKind
  readonly purpose?: Purpose | null
  readonly channel: WrittenChannel
  readonly subject: string
  readonly text: string
}

export type DeskOptions = { readonly moveId?: string; readonly channel?: WrittenChannel }

/** With the contact it became. */
export type SentReceipt = Receipt & { readonly interactionId: string }

/** Writing to one person at a time, and what the coach shall leave alone. */
export type WriteDesk = {
  readonly places: () => Promise<WritePlaces>
  /** @param personId an id; `conflict` and `not-found` as for persons */
  readonly desk: (personId: string, options?: DeskOptions) => Promise<DeskView>
  /** Keeps what is typed; no change of its own. @throws `conflict` once it is sent or discarded */
  readonly save: (draft: DraftInput) => Promise<DraftSaved>
  /** The owner sent it themself: becomes contact, closes the move. */
  readonly sent: (draft: DraftInput, options?: WriteOptions) => Promise<SentReceipt>
  readonly discard: (draftId: string, options?: WriteOptions) => Promise<Receipt>
  /** Brings back what the draft once said. */
  readonly restore: (draftId: string, versionId: string, options?: WriteOptions) => Promise<Receipt>

  /** What is known of a reader, for a text that is no draft. */
  readonly readerContext: (
    personId: string,
    options: { readonly text: string },
  ) => Promise<ContextPart>
  readonly coachOff: (personId?: string) => Promise<CoachOffView>
  readonly switchOff: (off: NewCoachOff, options?: WriteOptions) => Promise<Receipt>
  readonly switchOn: (id: string, options?: WriteOptions) => Promise<Receipt>
}
