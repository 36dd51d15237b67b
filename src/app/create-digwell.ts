import type { Digwell } from './digwell.ts'
import { newDay, closeDay, oneMore } from './today/open-day.ts'
import { createEvents } from './events/create-events.ts'
import { undoAnywhere, viewHistory, type Undo } from './history/undo-change.ts'
import { loadSettings, type Home } from './home.ts'
import type { ImportRunner } from './import/import-runner.ts'
import { describeColumns, startImport } from './import/start-import.ts'
import { viewImport, viewImports } from './import/view-import.ts'
import { watchImport } from './import/watch-import.ts'
import { exportNetwork } from './keep/export-network.ts'
import { examine } from './keep/examine.ts'
import { createCommunityDesk } from './communities/create-community-desk.ts'
import { createIntroductionDesk } from './introductions/create-introduction-desk.ts'
import { createMe } from './me/create-me.ts'
import { createModelDesk } from './model/create-model-desk.ts'
import { deleteTexts } from './owner/delete-texts.ts'
import { eraseEverything } from './owner/erase-everything.ts'
import { editSettings, viewSession } from './owner/session.ts'
import { viewWell } from './owner/well.ts'
import {
  addNote,
  addPerson,
  editPerson,
  followUpDone,
  setFollowUp,
  setStance,
  talked,
} from './people/edit-person.ts'
import { editPeople } from './people/edit-people.ts'
import { findPerson } from './people/find-person.ts'
import { forgetPerson } from './people/forget-person.ts'
import { viewPeople } from './people/list-people.ts'
import { mergePeople, splitPerson } from './people/merge-people.ts'
import { viewPerson, viewTimeline } from './people/view-person.ts'
import { viewRecord } from './people/view-record.ts'
import { searchNearly } from './people/search-nearly.ts'
import { createGiveDesk } from './gives/create-give-desk.ts'
import { createNeedDesk } from './needs/create-need-desk.ts'
import { createPromiseDesk } from './promises/create-promise-desk.ts'
import { createRequestDesk } from './requests/create-request-desk.ts'
import { answerReview, viewReview } from './review/review-cards.ts'
import { addSample, removeSample } from './sample/sample.ts'
import { moveDone, moveLater, moveSkip } from './today/answer-move.ts'
import { createTripDesk } from './trips/create-trip-desk.ts'
import { createWriteDesk } from './write/create-write-desk.ts'
import type { Scope } from '../store/store.ts'
import { allMentions } from '../store/personas.ts'

export type DigwellParts = {
  readonly home: Home
  readonly runner: ImportRunner
  readonly version: string
  readonly tryImport: Digwell['tryImport']
  readonly backup: (file: string) => Promise<void>
  /** Takes large changes back somewhere else, so that nobody is kept waiting here. */
  readonly carryLargeUndo?: Undo
  /** The owner's language model is asked by itself whenever there is something to ask. */
  readonly keepsAsking?: boolean
  readonly close: () => Promise<void>
}

/** All use cases bound to one owner. */
export function createDigwell({ home, runner, version, ...parts }: DigwellParts): Digwell {
  const read = <T>(work: (s: Scope) => Promise<T>): Promise<T> => home.store.read(home.owner, work)
  const model = createModelDesk(home, parts.keepsAsking === true)
  runner.listen((importId) => {
    if (!runner.isActive(importId)) model.wake()
  })
  return {
    session: () => read((s) => viewSession(home, s, version)),
    today: () => newDay(home),
    oneMore: () => oneMore(home),
    closeToday: () => closeDay(home),
    moveDone: (id, how, options) => moveDone(home, id, how, options?.requestKey),
    moveLater: (id, until, options) => moveLater(home, id, until, options?.requestKey),
    moveSkip: (id, why, options) => moveSkip(home, id, why, options?.requestKey),
    people: (filter) => read((s) => viewPeople(s, filter)),
    search: (q, limit) => read((s) => searchNearly(s, q, limit)),
    person: (id) => read((s) => viewPerson(home, s, id)),
    timeline: (id, after) => read((s) => viewTimeline(s, id, after)),
    findPerson: (nameOrId) => read((s) => findPerson(s, nameOrId)),
    addPerson: (person, options) => addPerson(home, person, options?.requestKey),
    editPerson: (id, edit, options) => editPerson(home, id, edit, options?.requestKey),
    editPeople: (edit, options) => editPeople(home, edit, options?.requestKey),
    talked: (id, talk, options) => talked(home, id, talk, options?.requestKey),
    addNote: (id, note, options) => addNote(home, id, note, options?.requestKey),
    setFollowUp: (id, followUp, options) => setFollowUp(home, id, followUp, options?.requestKey),
    followUpDone: (id, options) => followUpDone(home, id, options?.requestKey),
    setStance: (id, stance, until, options) =>
      setStance(
        home,
        id,
        { stance, ...(until === undefined ? {} : { until }) },
        options?.requestKey,
      ),
    splitPerson: (id, personaIds, options) =>
      splitPerson(home, id, personaIds, options?.requestKey),
    mergePeople: (id, otherId, options) => mergePeople(home, id, otherId, options?.requestKey),
    forgetPerson: (id) => forgetPerson(home, id),
    record: (id) => read((s) => viewRecord(s, id)),
    promises: createPromiseDesk(home),
    model,
    needs: createNeedDesk(home),
    requests: createRequestDesk(home),
    gives: createGiveDesk(home),
    introductions: createIntroductionDesk(home),
    communities: createCommunityDesk(home),
    write: createWriteDesk(home),
    events: createEvents(home),
    trips: createTripDesk(home),
    review: (limit) => read((s) => viewReview(s, limit)),
    answerReview: (id, answer, options) => answerReview(home, id, answer, options?.requestKey),
    async *identities() {
      // One page at a time; each page is read whole before anything is handed out.
      const pages: { cluster: string; source: string; key: string }[][] = []
      await read(async (s) => {
        for await (const page of allMentions(s)) pages.push([...page])
      })
      for (const page of pages) yield* page
    },
    ...ownersOf({ home, runner }),
    ...importsOf({ home, runner, tryImport: parts.tryImport }),
    history: (after, limit) => read((s) => viewHistory(s, after, limit)),
    async undo(changeId, options) {
      // An import that still runs stops first; undone, it is not gone on with.
      if (changeId !== null) await runner.pause(changeId)
      const carryLarge = parts.carryLargeUndo ?? null
      const undone = await undoAnywhere(home, changeId, { ...options, carryLarge })
      model.wake()
      return undone
    },
    me: createMe(home),
    export: (format) => exportNetwork(read, format, home.clock()),
    backup: parts.backup,
    doctor: () => examine(home),
    async close() {
      await model.close()
      await parts.close()
    },
  }
}

type Owners = Pick<
  Digwell,
  'settings' | 'editSettings' | 'well' | 'eraseEverything' | 'deleteTexts'
>

function ownersOf({ home, runner }: Pick<DigwellParts, 'home' | 'runner'>): Owners {
  const read = <T>(work: (s: Scope) => Promise<T>): Promise<T> => home.store.read(home.owner, work)
  return {
    settings: () => read((s) => loadSettings(home, s)),
    editSettings: (edit, options) => editSettings(home, edit, options?.requestKey),
    well: () => read((s) => viewWell(home, s)),
    eraseEverything: () => eraseEverything(home, runner),
    deleteTexts: () => deleteTexts(home),
  }
}

type Imports = Pick<
  Digwell,
  | 'startImport'
  | 'tryImport'
  | 'imports'
  | 'import'
  | 'watchImport'
  | 'pauseImport'
  | 'resumeImport'
  | 'columns'
  | 'addSample'
  | 'removeSample'
>

function importsOf({
  home,
  runner,
  tryImport,
}: Pick<DigwellParts, 'home' | 'runner' | 'tryImport'>): Imports {
  const read = <T>(work: (s: Scope) => Promise<T>): Promise<T> => home.store.read(home.owner, work)
  const viewOf = (id: string) => read((s) => viewImport(s, id, runner))
  return {
    startImport: (order) => startImport(home, runner, order),
    tryImport,
    imports: () => read((s) => viewImports(s, runner)),
    import: viewOf,
    watchImport: (id) => watchImport(home, runner, id),
    async pauseImport(id) {
      await runner.pause(id)
      return viewOf(id)
    },
    async resumeImport(id) {
      const { state } = await viewOf(id)
      if (state === 'paused') runner.start(id)
      return viewOf(id)
    },
    columns: (importId, path) => describeColumns(home, importId, path),
    addSample: () => addSample(home, runner),
    removeSample: () => removeSample(home, runner),
  }
}
