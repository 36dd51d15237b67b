import { DigwellError } from '../../domain/digwell-error.ts'
import type { Receipt } from '../../domain/view/history-view.ts'
import { insertRows, updateRow } from '../../store/change.ts'
import { findDraft, findVersions } from '../../store/drafts.ts'
import { findPeople } from '../../store/people.ts'
import type { DraftRow } from '../../store/write-rows.ts'
import { change, type Home } from '../home.ts'

/** A draft still under way, and whom it is to. @throws DigwellError not-found, conflict */
async function openDraft(home: Home, id: string): Promise<{ draft: DraftRow; name: string }> {
  return home.store.read(home.owner, async (s) => {
    const draft = await findDraft(s, id)
    if (draft === undefined) throw new DigwellError('not-found', 'There is no such draft.')
    if (draft.state !== 'open') throw new DigwellError('conflict', 'This draft is closed.')
    const [person] = await findPeople(s, [draft.person_id])
    return { draft, name: person?.name ?? 'somebody' }
  })
}

/** Puts a draft away; undo brings it back with all it ever said. */
export async function discardDraft(home: Home, id: string, requestKey?: string): Promise<Receipt> {
  const { name } = await openDraft(home, id)
  return change(
    home,
    { verb: 'draft-discard', summary: `Put away the draft to ${name}` },
    async (w) => {
      await updateRow(w, 'draft', id, { state: 'discarded', changed_at: w.at })
      return {}
    },
    requestKey,
  )
}

/** The draft says again what it said in a version; what it said just now stays as a version too. */
export async function restoreVersion(
  home: Home,
  id: string,
  versionId: string,
  requestKey?: string,
): Promise<Receipt> {
  const { name } = await openDraft(home, id)
  return change(
    home,
    { verb: 'draft-restore', summary: `Brought back earlier words to ${name}` },
    async (w) => {
      const version = (await findVersions(w, id)).find((one) => one.id === versionId)
      if (version === undefined) {
        throw new DigwellError('not-found', 'That version is not kept any more.')
      }
      const { subject, text } = version
      await updateRow(w, 'draft', id, { subject, text, changed_at: w.at })
      await insertRows(w, 'draft_version', [
        { id: home.newId(), draft_id: id, subject, text, at: w.at, changed_at: w.at },
      ])
      return {}
    },
    requestKey,
  )
}
