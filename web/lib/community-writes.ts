import type { CommunityEdit, NewCommunity } from '../../src/app/communities/communities.ts'
import type { CommunitiesPage, CommunityView } from '../../src/domain/view/community-view.ts'
import type { Receipt } from '../../src/domain/view/history-view.ts'
import type { PersonRef } from './overlay.ts'
import { patch, write } from './write.ts'

const TOUCHES = [['communities'], ['history']] as const
const at = (id: string, rest = '') => `/api/communities/${encodeURIComponent(id)}${rest}`

export function addCommunity(
  community: NewCommunity,
  key?: string,
): Promise<(Receipt & { id: string }) | null> {
  const { sourceKey } = community
  return write(
    {
      method: 'POST',
      path: '/api/communities',
      body: community,
      patches: sourceKey === undefined ? [] : [withoutSuggestion(sourceKey)],
      touches: TOUCHES,
    },
    key,
  )
}

export function editCommunity(id: string, edit: CommunityEdit): Promise<Receipt | null> {
  return write({ method: 'PATCH', path: at(id), body: edit, touches: TOUCHES })
}

export function removeCommunity(id: string): Promise<Receipt | null> {
  return write({ method: 'DELETE', path: at(id), touches: TOUCHES })
}

/** The owner's word on who is in it, shown at once. */
export function putMember(
  id: string,
  person: PersonRef,
  presence: 'in' | 'out',
): Promise<Receipt | null> {
  const gone = patch<CommunityView>(['communities', 'one', id], (view) => ({
    ...view,
    members: view.members.filter(({ personId }) => personId !== person.id),
  }))
  return write({
    method: 'POST',
    path: at(id, '/people'),
    body: { personId: person.id, presence },
    patches: presence === 'out' ? [gone] : [],
    touches: TOUCHES,
  })
}

export function dismissCommunity(sourceKey: string): Promise<Receipt | null> {
  return write({
    method: 'POST',
    path: '/api/communities/dismiss',
    body: { sourceKey },
    patches: [withoutSuggestion(sourceKey)],
    touches: TOUCHES,
  })
}

const withoutSuggestion = (sourceKey: string) =>
  patch<CommunitiesPage>(['communities', 'all'], (page) => ({
    ...page,
    suggested: page.suggested.filter((one) => one.sourceKey !== sourceKey),
  }))
