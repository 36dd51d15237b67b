import { useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate, useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import type { CommunityView } from '../../../src/domain/view/community-view.ts'
import { CommunityForm } from '../../communities/community-form.tsx'
import { aboutCommunity } from '../../communities/community-words.ts'
import { communityQuery } from '../../lib/community-queries.ts'
import { editCommunity, removeCommunity } from '../../lib/community-writes.ts'
import { useKeys } from '../../lib/keys.ts'
import { Trouble } from '../../ui/blank.tsx'
import { Button } from '../../ui/button.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { CommunityEvents } from './community-events.tsx'
import { CommunityGives } from './community-gives.tsx'
import { CommunityPeople } from './community-people.tsx'

const route = getRouteApi('/shell/communities/$id')

/** One community: what it is to the owner, whom they know through it, what its events brought. */
export function CommunityScreen() {
  const { id } = route.useParams()
  const query = useQuery(communityQuery(id))
  const router = useRouter()
  useKeys({ u: () => router.history.back(), escape: () => router.history.back() })
  return (
    <div className="mx-auto max-w-[46rem] pt-4 tablet:pt-10">
      <title>{`${query.data?.name ?? 'Community'} · Digwell`}</title>
      {query.isPending && <Skeleton rows={5} label="Looking this community up" />}
      {query.isError && query.data === undefined && (
        <Trouble error={query.error} retry={() => void query.refetch()} />
      )}
      {query.data !== undefined && <Community key={id} community={query.data} />}
    </div>
  )
}

function Community({ community }: { community: CommunityView }) {
  const [editing, setEditing] = useState(false)
  const navigate = useNavigate()
  useKeys({ e: () => setEditing(true) })
  const { id, leftAt } = community
  const remove = async () => {
    const receipt = await removeCommunity(id)
    if (receipt !== null) await navigate({ to: '/give' })
  }
  return (
    <>
      <header>
        <h1 className="font-serif text-page [overflow-wrap:anywhere]">{community.name}</h1>
        <p className="mt-1 text-soft">{aboutCommunity(community)}</p>
        {leftAt !== null && <p className="mt-1 text-small text-soft">You left it.</p>}
        <div className="mt-4 -ml-2.5 flex flex-wrap">
          <Button look="quiet" hint="e" onClick={() => setEditing(true)}>
            Edit
          </Button>
          <Button look="quiet" onClick={() => void editCommunity(id, { left: leftAt === null })}>
            {leftAt === null ? 'I left' : 'I am in again'}
          </Button>
          <Button look="quiet" onClick={() => void remove()}>
            Take out of my communities
          </Button>
        </div>
      </header>
      <CommunityPeople community={community} />
      <CommunityGives community={community} />
      <CommunityEvents community={community} />
      <Sheet open={editing} onClose={() => setEditing(false)} title={community.name}>
        <CommunityForm
          community={community}
          onClose={() => setEditing(false)}
          onSave={(fields) => void editCommunity(id, fields)}
        />
      </Sheet>
    </>
  )
}
