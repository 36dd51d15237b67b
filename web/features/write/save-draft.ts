import type { DeskView, DraftSaved, DraftView } from '../../../src/domain/view/write-view.ts'
import { send } from '../../lib/api.ts'
import { queryClient } from '../../lib/query-client.ts'
import { uuidv7 } from '../../lib/uuid.ts'

/** What is under the owner's hands. */
export type Typed = Pick<
  DraftView,
  'id' | 'moveId' | 'kind' | 'purpose' | 'channel' | 'subject' | 'text'
>

/** To whom a draft is. */
export type Reader = Pick<DeskView['person'], 'id' | 'name' | 'about'>

/** The body of a save and of "sent". */
export function draftBody(personId: string, typed: Typed) {
  const { id: _, ...fields } = typed
  return { personId, ...fields }
}

/** Keeps a draft, and what other visits to the desk will be shown of it. @throws ApiError */
export async function saveDraft(person: Reader, typed: Typed): Promise<DraftSaved> {
  const key = ['desk', person.id]
  // An answer asked for before this save would show the words from before it.
  await queryClient.cancelQueries({ queryKey: key })
  const path = `/api/write/drafts/${encodeURIComponent(typed.id)}`
  const saved = await send<DraftSaved>('POST', path, draftBody(person.id, typed), uuidv7())
  queryClient.setQueriesData<DeskView>({ queryKey: key }, (desk) =>
    desk === undefined
      ? undefined
      : {
          ...desk,
          versions: saved.versions,
          same: saved.same,
          draft: {
            ...typed,
            personId: person.id,
            person: person.name,
            about: person.about,
            state: 'open',
            madeAt: desk.draft?.madeAt ?? saved.changedAt,
            changedAt: saved.changedAt,
          },
        },
  )
  void queryClient.invalidateQueries({ queryKey: ['write'] })
  return saved
}
