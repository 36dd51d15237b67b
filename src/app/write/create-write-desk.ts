import type { Scope } from '../../store/store.ts'
import { switchOff, switchOn, viewCoachOff } from '../coach/coach-off.ts'
import { personContext } from '../coach/person-context.ts'
import type { Home } from '../home.ts'
import { discardDraft, restoreVersion } from './draft-acts.ts'
import { saveDraft } from './save-draft.ts'
import { sendDraft } from './send-draft.ts'
import { viewDesk } from './view-desk.ts'
import { viewPlaces } from './view-places.ts'
import type { WriteDesk } from './write-desk.ts'

/** The desk bound to one owner. */
export function createWriteDesk(home: Home): WriteDesk {
  const read = <T>(work: (s: Scope) => Promise<T>): Promise<T> => home.store.read(home.owner, work)
  return {
    places: () => read((s) => viewPlaces(home, s)),
    desk: (personId, options) => read((s) => viewDesk(home, s, personId, options)),
    save: (draft) => saveDraft(home, draft),
    sent: (draft, options) => sendDraft(home, draft, options?.requestKey),
    discard: (id, options) => discardDraft(home, id, options?.requestKey),
    restore: (id, versionId, options) => restoreVersion(home, id, versionId, options?.requestKey),
    readerContext: (personId, options) => read((s) => personContext(home, s, personId, options)),
    coachOff: (personId) => read((s) => viewCoachOff(s, personId)),
    switchOff: (off, options) => switchOff(home, off, options?.requestKey),
    switchOn: (id, options) => switchOn(home, id, options?.requestKey),
  }
}
