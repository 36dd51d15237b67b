import type { Typed } from './save-draft.ts'

type Unsaved = { readonly typed: Typed; readonly failed: boolean }

const unsaved = new Map<string, Unsaved>()

/** Words to a person that no server has yet: kept by this window while other screens are shown. */
export function unsavedDraft(personId: string): Typed | null {
  return unsaved.get(personId)?.typed ?? null
}

export function holdDraft(personId: string, typed: Typed): void {
  if (unsaved.get(personId)?.typed === typed) return
  unsaved.set(personId, { typed, failed: false })
  watchLeaving()
}

/** They could not be saved: whoever closes the window is asked first. */
export function couldNotSave(personId: string, typed: Typed): void {
  if (unsaved.get(personId)?.typed === typed) unsaved.set(personId, { typed, failed: true })
}

/** Exactly these words need no holding any more; newer ones stay held. */
export function letGoOf(personId: string, typed: Typed): void {
  if (unsaved.get(personId)?.typed === typed) unsaved.delete(personId)
}

/** Saved elsewhere, sent or put away: nothing is held for this person. */
export function letGoOfAll(personId: string): void {
  unsaved.delete(personId)
}

let watched = false

function watchLeaving(): void {
  if (watched) return
  watched = true
  addEventListener('beforeunload', (event) => {
    if ([...unsaved.values()].some(({ failed }) => failed)) event.preventDefault()
  })
}
