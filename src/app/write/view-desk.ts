import { DAY_MS, dayOf, type Instant } from '../../domain/instant.ts'
import type { TextKind } from '../../domain/coach/text-kind.ts'
import type { MoveView } from '../../domain/view/today-view.ts'
import { type DeskView, type DraftView, WRITTEN_CHANNELS } from '../../domain/view/write-view.ts'
import { giveFirst } from '../../plan/give-first.ts'
import { openingFor, startersFor } from '../../plan/starters/starter.ts'
import { findVersions } from '../../store/drafts.ts'
import type { Scope } from '../../store/store.ts'
import type { DraftRow } from '../../store/write-rows.ts'
import { gatherContext, type Gathered } from '../coach/gather-context.ts'
import { personContext } from '../coach/person-context.ts'
import { askGrounds } from '../gives/ask-grounds.ts'
import { loadSettings, type Home } from '../home.ts'
import { askedUntil } from '../introductions/asked-until.ts'
import {
  alsoTo,
  deskIntroduction,
  introductionOpening,
  withBothAddresses,
} from '../introductions/desk-introduction.ts'
import { findRequestAnswered } from '../requests/find-request-answered.ts'
import { requestMoveId } from '../requests/request-move.ts'
import { viewPerson } from '../people/view-person.ts'
import { moveAnswered } from './close-move.ts'
import { deskChannels } from './desk-channels.ts'
import { deskKnown, deskTopics } from './desk-known.ts'
import { deskNotes } from './desk-notes.ts'
import { differencesOf } from './differences.ts'
import { findSameText } from './same-text.ts'
import { draftsUnderWay } from './drafts-under-way.ts'
import { gatherStarterFacts } from './starter-facts.ts'
import { movesShown } from './moves-shown.ts'
import { viewDraft, viewVersion } from './view-draft.ts'
import type { DeskOptions } from './write-desk.ts'

/** Everything one needs to write to one person. @throws DigwellError not-found */
export async function viewDesk(
  home: Home,
  s: Scope,
  askedId: string,
  options: DeskOptions = {},
): Promise<DeskView> {
  const now = home.clock()
  const { timeZone, ownNames } = await loadSettings(home, s)
  const gathered = await gatherContext(s, askedId, now)
  const { person } = gathered
  const view = await viewPerson(home, s, person.id)
  const moves = await movesShown(home, s, { timeZone, moveId: options.moveId })
  const draftRow = draftOf(gathered, options.moveId)
  const moveId =
    options.moveId ?? draftRow?.move_id ?? (await onlyRequest(s, person.id, { now, timeZone }))
  const move = moveAnswered(moves, { personId: person.id, moveId }) ?? null
  const draft = draftRow === undefined ? null : viewDraft(draftRow, person)
  const introduction = await deskIntroduction(s, {
    draftId: draft?.id ?? null,
    move,
    today: dayOf(now, timeZone),
    timeZone,
  })
  const channels = await withBothAddresses(s, introduction, deskChannels(gathered))
  const fromMove = WRITTEN_CHANNELS.find((one) => one === move?.channel)
  const channel = options.channel ?? draft?.channel ?? fromMove ?? channels[0]?.channel ?? 'other'
  const { context, facts } = await personContext(home, s, person.id, { channel })
  const starterFacts = await gatherStarterFacts(s, gathered, {
    channel,
    now,
    timeZone,
    ownName: ownNames[0],
  })
  const people =
    draft === null
      ? []
      : await findSameText(s, {
          text: draft.text,
          personId: person.id,
          names: [...ownNames, person.name],
          now,
        })
  return {
    person: {
      id: person.id,
      name: person.name,
      called: starterFacts.called,
      about: person.about,
      state: view.tie.state,
      stateWords: view.tie.stateWords,
    },
    alsoTo: await alsoTo(home, s, introduction, channel),
    channels,
    channel,
    kind: kindOf(gathered, move, now),
    context,
    facts,
    // Both said yes: what introduces them is waited for, whoever wrote last.
    notes:
      introduction?.step === 'make' ? [] : deskNotes(gathered, now, await askedUntil(s, person.id)),
    giveFirst: giveFirst(askGrounds(gathered, { now, timeZone }), starterFacts),
    move,
    known: deskKnown(gathered.entries, facts),
    topics: deskTopics(gathered.entries),
    brief: view.brief,
    followUps: view.followUps.filter(({ state }) => state === 'open'),
    starters: startersFor(starterFacts),
    opening:
      move === null
        ? null
        : ((await introductionOpening(home, s, introduction, channel)) ??
          openingFor({ ...move, answers: owedSubject(gathered) }, starterFacts)),
    draft,
    versions: draft === null ? [] : (await findVersions(s, draft.id)).map(viewVersion),
    same:
      people.length < 2 || draft === null
        ? null
        : { people, differs: differencesOf(starterFacts, draft.text) },
    next: nextOf(person.id, moves, await otherDrafts(s, person.id)),
  }
}

/** The draft under way: what was begun for this move, else the one last worked on. */
function draftOf({ drafts }: Gathered, moveId: string | undefined): DraftRow | undefined {
  const open = drafts.filter(({ state }) => state === 'open')
  return open.find(({ move_id }) => move_id !== null && move_id === moveId) ?? open[0]
}

/** The move of the request that alone waits for words. */
async function onlyRequest(
  s: Scope,
  personId: string,
  at: { readonly now: Instant; readonly timeZone: string },
): Promise<string | null> {
  const request = await findRequestAnswered(s, { personId, moveId: null, purpose: null, ...at })
  return request === null ? null : requestMoveId(request, at.timeZone)
}

/** After half a year a message renews the tie, whatever it is about. */
const RENEWED_MS = 183 * DAY_MS

function kindOf({ tie }: Gathered, move: MoveView | null, now: Instant): TextKind {
  if (move?.kind === 'reply-owed' || (tie?.owed_at ?? null) !== null) return 'reply'
  const heard = Math.max(tie?.last_in_at ?? 0, tie?.last_met_at ?? 0)
  const last = tie?.last_contact_at ?? 0
  return heard === 0 || now - last > RENEWED_MS ? 'outreach' : 'followup'
}

/** The subject of their question that waits for an answer. */
function owedSubject({ tie, entries }: Gathered): string | null {
  return entries.find(({ id }) => id === tie?.owed_interaction)?.subject ?? null
}

async function otherDrafts(s: Scope, personId: string): Promise<readonly DraftView[]> {
  return (await draftsUnderWay(s, 20)).filter((draft) => draft.personId !== personId)
}

/** Follow-ups first, then today's other moves, then drafts that wait. */
function nextOf(
  personId: string,
  moves: readonly MoveView[],
  drafts: readonly DraftView[],
): DeskView['next'] {
  const others = moves.filter((move) => move.personId !== personId && move.kind !== 'meeting-ahead')
  const move = others.find(({ kind }) => kind === 'follow-up') ?? others[0]
  if (move !== undefined) {
    const { person: name, why } = move
    return { personId: move.personId, moveId: move.id, name, why }
  }
  const [draft] = drafts
  if (draft === undefined) return null
  return { personId: draft.personId, moveId: null, name: draft.person, why: 'A draft waits' }
}
