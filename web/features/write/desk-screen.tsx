import { useQuery } from '@tanstack/react-query'
import { getRouteApi, useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import type { WrittenChannel } from '../../../src/domain/view/write-view.ts'
import { useKeys } from '../../lib/keys.ts'
import { Trouble } from '../../ui/blank.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { Desk } from './desk.tsx'
import { deskQuery } from './write-queries.ts'

const route = getRouteApi('/shell/write/$personId')

/** Writing to one person. */
export function DeskScreen() {
  const { personId } = route.useParams()
  return <ForPerson key={personId} personId={personId} />
}

function ForPerson({ personId }: { personId: string }) {
  const { move, all } = route.useSearch()
  const [channel, setChannel] = useState<WrittenChannel | undefined>(undefined)
  const query = useQuery(deskQuery(personId, move, channel))
  const router = useRouter()
  useKeys({ u: () => router.history.back(), escape: () => router.history.back() })
  const desk = query.data
  return (
    <div className="mx-auto max-w-[76rem] pt-3 tablet:pt-8">
      <title>{desk === undefined ? 'Write · Digwell' : `To ${desk.person.name} · Digwell`}</title>
      {query.isPending && <Skeleton rows={6} label="Getting the desk ready" />}
      {query.isError && desk === undefined && (
        <Trouble error={query.error} retry={() => void query.refetch()} />
      )}
      {desk !== undefined && (
        <Desk
          desk={desk}
          fromMove={move !== undefined || all === true}
          oneAfterAnother={all === true}
          onChannel={setChannel}
        />
      )}
    </div>
  )
}
