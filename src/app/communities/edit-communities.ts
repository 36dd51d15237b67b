import { DigwellError } from '../../domain/digwell-error.ts'
import { readSourceKey } from '../../domain/community.ts'
import { plainLine } from '../../domain/plain-text.ts'
import type { Receipt } from '../../domain/view/history-view.ts'
import { communityKind } from '../../insight/community-kind.ts'
import { deleteRow, insertRows, putRow, updateRow, type Writer } from '../../store/change.ts'
import { findCommunities } from '../../store/communities.ts'
import type { CommunityMemberRow } from '../../store/community-rows.ts'
import { namedId } from '../../store/named-id.ts'
import { findStanding } from '../../store/standing.ts'
import { fold } from '../../text/fold.ts'
import { change, type Home } from '../home.ts'
import { requireSome } from '../require-some.ts'
import { parseDay } from '../people/edit-person.ts'
import { ownPersona, ownPersonaId } from '../people/own-persona.ts'
import { requireFreeId } from '../people/require-free-id.ts'
import { requirePerson } from '../people/require-person.ts'
import type { CommunityDetails, CommunityEdit, NewCommunity } from './communities.ts'
import { requireCommunity } from './view-communities.ts'

/** A community of the owner's, typed or suggested. @throws DigwellError invalid-input, conflict */
export async function addCommunity(
  home: Home,
  community: NewCommunity,
  requestKey?: string,
): Promise<Receipt & { id: string }> {
  const name = checkName(community.name)
  const source = readSourceKey(community.sourceKey ?? null)
  if (community.sourceKey !== undefined && source === null) {
    throw new DigwellError('invalid-input', 'That is no place where people are found.')
  }
  const id = community.id ?? home.newId()
  const details = detailsOf(community)
  return change(
    home,
    { verb: 'community', summary: `In your communities: ${name}` },
    async (w) => {
      await requireFreeId(w, 'community', id)
      await requireNewName(w, id, name)
      await insertRows(w, 'community', [
        {
          id,
          name,
          kind: community.kind ?? communityKind(name),
          since_day: null,
          role: null,
          hours: null,
          words: null,
          ...details,
          source_key: community.sourceKey ?? null,
          made_at: w.at,
          left_at: null,
        },
      ])
      return { id }
    },
    requestKey,
  )
}

/** @throws DigwellError not-found, invalid-input, conflict */
export async function editCommunity(
  home: Home,
  id: string,
  edit: CommunityEdit,
  requestKey?: string,
): Promise<Receipt> {
  requireSome(edit)
  const row = await home.store.read(home.owner, (s) => requireCommunity(s, id))
  const name = edit.name === undefined ? row.name : checkName(edit.name)
  const left =
    edit.left === true ? 'You left' : edit.left === false ? 'You are in again' : 'Changed'
  return change(
    home,
    { verb: 'community-edit', summary: `${left}: ${name}` },
    async (w) => {
      if (edit.name !== undefined) await requireNewName(w, id, name)
      await updateRow(w, 'community', id, {
        name,
        ...(edit.kind === undefined ? {} : { kind: edit.kind }),
        ...detailsOf(edit),
        ...(edit.left === undefined ? {} : { left_at: edit.left ? w.at : null }),
      })
      return {}
    },
    requestKey,
  )
}

/** Takes a community out of the list; the people stay, and the words on who is in it wait for an undo. */
export async function removeCommunity(
  home: Home,
  id: string,
  requestKey?: string,
): Promise<Receipt> {
  const { name } = await home.store.read(home.owner, (s) => requireCommunity(s, id))
  return change(
    home,
    { verb: 'community-remove', summary: `Took out of your communities: ${name}` },
    async (w) => {
      await deleteRow(w, 'community', id)
      return {}
    },
    requestKey,
  )
}

/** The owner's word that somebody is in a community, or is not. */
export async function putMember(
  home: Home,
  id: string,
  member: { readonly personId: string; readonly presence: 'in' | 'out' },
  requestKey?: string,
): Promise<Receipt> {
  const { person, community } = await home.store.read(home.owner, async (s) => ({
    person: await requirePerson(s, member.personId),
    community: await requireCommunity(s, id),
  }))
  const word = member.presence === 'in' ? 'is in' : 'is not in'
  const verb = 'community-member'
  const wordId = namedId('community-member', id, ownPersonaId(person.id))
  const stands = (row?: CommunityMemberRow) => row?.presence === member.presence
  return change(
    home,
    {
      verb,
      summary: `${person.name} ${word} ${community.name}`,
      standing: (s) => findStanding(s, { verb, table: 'community_member', id: wordId, stands }),
    },
    async (w) => {
      const persona = await ownPersona(w, person.id)
      await putRow(w, 'community_member', {
        id: wordId,
        community_id: id,
        persona_id: persona,
        presence: member.presence,
        at: w.at,
      })
      return {}
    },
    requestKey,
  )
}

/** A suggestion is turned down for good, also when it is imported anew. */
export async function dismissCommunity(
  home: Home,
  key: string,
  requestKey?: string,
): Promise<Receipt> {
  const source = readSourceKey(key)
  if (source === null) {
    throw new DigwellError('invalid-input', 'That is no place where people are found.')
  }
  const [verb, id] = ['community-dismiss', namedId('community-mark', key)]
  return change(
    home,
    {
      verb,
      summary: `No community: ${source.name}`,
      standing: (s) =>
        findStanding(s, {
          verb,
          table: 'community_mark',
          id,
          stands: (mark) => mark !== undefined,
        }),
    },
    async (w) => {
      await putRow(w, 'community_mark', { id, source_key: key, state: 'dismissed', at: w.at })
      return {}
    },
    requestKey,
  )
}

/** One name, however it is spelled, is one community. */
async function requireNewName(w: Writer, id: string, name: string): Promise<void> {
  const same = (await findCommunities(w)).find(
    (row) => row.id !== id && (fold(row.name) || row.name) === (fold(name) || name),
  )
  if (same === undefined) return
  const where = same.left_at === null ? 'already' : 'as one you left; take it up there again'
  throw new DigwellError('conflict', `“${same.name}” stands among your communities ${where}.`)
}

/** The columns of what was said; what was not stays as it is. */
function detailsOf({ since, role, hours, words }: CommunityDetails) {
  if (hours !== undefined && hours !== null && (hours < 0 || hours > 744)) {
    throw new DigwellError('invalid-input', 'A month has no more than 744 hours.')
  }
  return {
    ...(since === undefined ? {} : { since_day: since === null ? null : parseDay(since) }),
    ...(role === undefined ? {} : { role: shortened(role) }),
    ...(hours === undefined ? {} : { hours }),
    ...(words === undefined ? {} : { words: shortened(words) }),
  }
}

function shortened(text: string | null): string | null {
  const short = plainLine(text ?? '').slice(0, 500)
  return short === '' ? null : short
}

function checkName(text: string): string {
  const name = plainLine(text)
  if (name === '' || name.length > 200) {
    throw new DigwellError('invalid-input', 'Say in a few words what it is called.')
  }
  return name
}
