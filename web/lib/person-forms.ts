import type { Channel } from '../../src/domain/interaction.ts'
import type { PromiseView } from '../../src/domain/view/promise-view.ts'
import { draft, openOverlay, type PersonRef } from './overlay.ts'
import { today } from './zone.ts'

/** Opens "we talked" for someone, filled with what is already known. */
export function askTalk(
  person: PersonRef,
  known: { best?: Channel | null; day?: string; note?: string } = {},
): void {
  const { best = null, day = today(), note = '' } = known
  openOverlay({ kind: 'talk', person, draft: draft({ best, day, note }) })
}

export function askFollowUp(person: PersonRef, what = '', due: string | null = null): void {
  openOverlay({ kind: 'follow-up', person, draft: draft({ what, due }) })
}

export function askPromise(
  person: PersonRef | null,
  by: 'me' | 'them' = 'me',
  { what, due }: { readonly what: string; readonly due: string | null } = { what: '', due: null },
): void {
  openOverlay({ kind: 'promise', person, draft: draft({ by, edits: null, what, due }) })
}

export function changePromise({ id, by, what, due, personId, person }: PromiseView): void {
  const form = draft({ by, edits: id, what, due })
  openOverlay({ kind: 'promise', person: { id: personId, name: person }, draft: form })
}

/** Asks for the new day before the words that say it. */
export function askLater({ id, personId, person }: PromiseView): void {
  const form = draft({ promiseId: id })
  openOverlay({ kind: 'later', person: { id: personId, name: person }, draft: form })
}

export function askNote(person: PersonRef, text = ''): void {
  openOverlay({ kind: 'note', person, draft: draft({ text }) })
}
