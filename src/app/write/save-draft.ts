import { DigwellError } from '../../domain/digwell-error.ts'
import type { DraftSaved } from '../../domain/view/write-view.ts'
import { deleteRow, insertRows, putRow, updateRow, type Writer } from '../../store/change.ts'
import { findDraft, findVersions } from '../../store/drafts.ts'
import type { Scope } from '../../store/store.ts'
import type { DraftRow, DraftVersionRow } from '../../store/write-rows.ts'
import { loadSettings, type Home } from '../home.ts'
import { requirePerson } from '../people/require-person.ts'
import { findDifferences } from './differences.ts'
import { findSameText } from './same-text.ts'
import { viewVersion } from './view-draft.ts'
import type { DraftInput } from './write-desk.ts'

/** From this many people on, others already got these words: worth a word. */
const TOLD_FROM = 2

/**
 * Keeps a draft as it is typed. No deed of its own: its rows belong to one standing change that nobody
 * sees, and what it said before is kept in versions.
 */
export async function saveDraft(home: Home, draft: DraftInput): Promise<DraftSaved> {
  return home.store.write(home.owner, async (s) => {
    const person = await requirePerson(s, draft.personId)
    const at = home.clock()
    await keepDraft(home, s, { ...draft, personId: person.id })
    const { ownNames } = await loadSettings(home, s)
    const people = await findSameText(s, {
      text: draft.text,
      personId: person.id,
      names: [...ownNames, person.name],
      now: at,
    })
    const versions = await findVersions(s, draft.id)
    return {
      id: draft.id,
      changedAt: at,
      versions: versions.map(viewVersion),
      same:
        people.length < TOLD_FROM
          ? null
          : { people, differs: await findDifferences(home, s, person.id, draft.text) },
    }
  })
}

/** Writes the draft and its newest version. @throws DigwellError `conflict` unless it is still open */
export async function keepDraft(home: Home, s: Scope, draft: DraftInput): Promise<void> {
  const w: Writer = { ...s, changeId: 'drafts', at: home.clock() }
  const former = await findDraft(s, draft.id)
  if (former !== undefined && former.state !== 'open') {
    throw new DigwellError(
      'conflict',
      former.state === 'sent'
        ? 'This message is marked as sent. Undo that to go on with it.'
        : 'This draft was put away. Undo that to go on with it.',
    )
  }
  await putRow(w, 'draft', {
    id: draft.id,
    person_id: draft.personId,
    move_id: draft.moveId ?? former?.move_id ?? null,
    kind: draft.kind,
    purpose: draft.purpose ?? null,
    channel: draft.channel,
    subject: draft.subject,
    text: draft.text,
    state: 'open',
    made_at: former?.made_at ?? w.at,
    changed_at: w.at,
    sent_at: null,
    interaction_id: null,
  })
  await keepVersion(home, w, draft, former)
}

/** A version goes on growing for this long; then what it says stays and a new one begins. */
const VERSION_MS = 5 * 60_000
/** A text of whose words more than this share went begins a new version at once. */
const LOST = 0.3
const MOST_VERSIONS = 30

async function keepVersion(
  home: Home,
  w: Writer,
  { id, subject, text }: DraftInput,
  former: DraftRow | undefined,
): Promise<void> {
  if (former !== undefined && former.subject === subject && former.text === text) return
  const versions = await findVersions(w, id)
  const [newest] = versions
  if (newest !== undefined && goesOn(newest, text, w.at)) {
    await updateRow(w, 'draft_version', newest.id, { subject, text, changed_at: w.at })
    return
  }
  await insertRows(w, 'draft_version', [
    { id: home.newId(), draft_id: id, subject, text, at: w.at, changed_at: w.at },
  ])
  for (const old of versions.slice(MOST_VERSIONS - 1)) await deleteRow(w, 'draft_version', old.id)
}

function goesOn({ at, text: before }: DraftVersionRow, text: string, now: number): boolean {
  return now - at < VERSION_MS && stayed(before, text) >= before.length * (1 - LOST)
}

/** How many characters two texts begin with alike, and end with alike. */
function stayed(before: string, after: string): number {
  const most = Math.min(before.length, after.length)
  let ahead = 0
  while (ahead < most && before[ahead] === after[ahead]) ahead += 1
  let behind = 0
  while (behind < most - ahead && before.at(-1 - behind) === after.at(-1 - behind)) behind += 1
  return ahead + behind
}
