import type { Scope } from '../../store/store.ts'
import type { Home } from '../home.ts'
import type { CommunityDesk } from './communities.ts'
import {
  addCommunity,
  dismissCommunity,
  editCommunity,
  putMember,
  removeCommunity,
} from './edit-communities.ts'
import { communitiesOf, listCommunities, viewCommunity } from './view-communities.ts'

/** Communities of one owner. */
export function createCommunityDesk(home: Home): CommunityDesk {
  const read = <T>(work: (s: Scope) => Promise<T>): Promise<T> => home.store.read(home.owner, work)
  return {
    list: () => read((s) => listCommunities(s, home.clock())),
    of: (personId) => read((s) => communitiesOf(s, personId, home.clock())),
    one: (id) => read((s) => viewCommunity(home, s, id)),
    add: (community, options) => addCommunity(home, community, options?.requestKey),
    edit: (id, edit, options) => editCommunity(home, id, edit, options?.requestKey),
    remove: (id, options) => removeCommunity(home, id, options?.requestKey),
    member: (id, member, options) => putMember(home, id, member, options?.requestKey),
    dismiss: (key, options) => dismissCommunity(home, key, options?.requestKey),
  }
}
