import { keepEarlyKeys } from './early-keys.ts'
import type { CaptureChip } from '../../src/domain/view/event-view.ts'
import type { Channel } from '../../src/domain/interaction.ts'
import { createStore } from './store.ts'
import { uuidv7 } from './uuid.ts'

export type PersonRef = { readonly id: string; readonly name: string }

/** What was typed into a form, kept until it is saved; the ids make a second try the same write. */
export type Draft<Fields> = Fields & { readonly key: string; readonly id: string }

export type TalkDraft = Draft<{
  readonly note: string
  readonly day: string
  readonly best: Channel | null
}>
export type FollowUpDraft = Draft<{ readonly what: string; readonly due: string | null }>
export type PromiseDraft = Draft<{
  readonly by: 'me' | 'them'
  /** The promise whose words or day are changed; null: a new one. */
  readonly edits: string | null
  readonly what: string
  readonly due: string | null
}>
/** The new day for a promise that will be kept later than said. */
export type LaterDraft = Draft<{ readonly promiseId: string }>
export type NoteDraft = Draft<{ readonly text: string }>
export type CaptureDraft = Draft<{
  readonly name: string
  /** Whom the name means, where that was said: an id, or somebody new. */
  readonly meant: { readonly personId?: string; readonly isNew?: boolean }
  readonly metAt: string
  readonly about: string
  readonly note: string
  readonly chips: readonly CaptureChip[]
  readonly tags: readonly string[]
}>

/** The one form or sheet that lies over the page, whichever screen is beneath. */
export type Overlay =
  | { readonly kind: 'talk'; readonly person: PersonRef; readonly draft: TalkDraft }
  | { readonly kind: 'follow-up'; readonly person: PersonRef; readonly draft: FollowUpDraft }
  /** Nobody: it is asked whom it concerns. */
  | { readonly kind: 'promise'; readonly person: PersonRef | null; readonly draft: PromiseDraft }
  | { readonly kind: 'later'; readonly person: PersonRef; readonly draft: LaterDraft }
  | { readonly kind: 'note'; readonly person: PersonRef; readonly draft: NoteDraft }
  | { readonly kind: 'capture'; readonly draft: CaptureDraft }
  | { readonly kind: 'palette'; readonly text: string }
  | { readonly kind: 'keys' }
  | { readonly kind: 'more' }

export const overlay = createStore<Overlay | null>(null)

export function openOverlay(next: Overlay): void {
  if (overlay.get() === null) keepEarlyKeys()
  overlay.set(next)
}
export const closeOverlay = (): void => overlay.set(null)

/** A fresh draft; its key and id are made here, once. */
export function draft<Fields>(fields: Fields): Draft<Fields> {
  return { ...fields, key: uuidv7(), id: uuidv7() }
}

/** A retry from elsewhere saved it: the form that was brought back goes again. */
export function closeIfDraft(key: string): void {
  const open = overlay.get()
  if (open !== null && 'draft' in open && open.draft.key === key) closeOverlay()
}
