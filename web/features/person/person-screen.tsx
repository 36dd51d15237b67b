import { useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate, useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import type { PersonView } from '../../../src/domain/view/person-view.ts'
import { useKeys } from '../../lib/keys.ts'
import { askFollowUp, askNote, askPromise, askTalk } from '../../lib/person-forms.ts'
import { personQuery } from '../../lib/queries.ts'
import { Trouble } from '../../ui/blank.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { Brief } from './brief.tsx'
import { Communities } from './communities.tsx'
import { Facts } from './facts.tsx'
import { FollowUps } from './follow-ups.tsx'
import { Gives } from './gives.tsx'
import { Introductions } from './introductions.tsx'
import { Identities } from './identities.tsx'
import { Needs } from './needs.tsx'
import { Meeting } from './meeting.tsx'
import { PersonHead } from './person-head.tsx'
import { Promises } from './promises.tsx'
import { Requests } from './requests.tsx'
import { Timeline } from './timeline.tsx'

const route = getRouteApi('/shell/people/$id')

/** Who this is, what to remember before the next word, what happened, what is known and from where. */
export function PersonScreen() {
  const { id } = route.useParams()
  const query = useQuery(personQuery(id))
  const router = useRouter()
  useKeys({ u: () => router.history.back(), escape: () => router.history.back() })
  return (
    <div className="mx-auto max-w-[72rem] pt-3 tablet:pt-8">
      <title>{`${query.data?.name ?? 'Person'} · Digwell`}</title>
      {query.isPending && <Skeleton rows={6} label="Looking this person up" />}
      {query.isError && query.data === undefined && (
        <Trouble error={query.error} retry={() => void query.refetch()} />
      )}
      {query.data !== undefined && <Person key={query.data.id} person={query.data} />}
    </div>
  )
}

/** A section with nothing in it is one link: such links stand together. */
const LINKS_TOGETHER =
  '[&>section:not(:has(h2,h3,ul,form))+section:not(:has(h2,h3,ul,form))]:-mt-12'

function Person({ person }: { person: PersonView }) {
  const [whyOpen, setWhyOpen] = useState(false)
  const navigate = useNavigate()
  const best = person.tie.bestChannel?.channel ?? null
  useKeys({
    w: () => void navigate({ to: '/write/$personId', params: { personId: person.id }, search: {} }),
    t: () => askTalk(person, { best }),
    f: () => askFollowUp(person),
    n: () => askNote(person),
    k: () => askPromise(person),
    y: () => setWhyOpen(true),
  })
  return (
    <>
      <PersonHead person={person} whyOpen={whyOpen} onWhy={setWhyOpen} />
      <div className="mt-9 grid gap-x-16 gap-y-12 desk:grid-cols-[minmax(0,1fr)_19rem]">
        <div className={`min-w-0 space-y-12 ${LINKS_TOGETHER}`}>
          <div className="space-y-3">
            <Brief person={person} />
            <Meeting person={person} />
          </div>
          <Promises person={person} />
          <Requests person={person} />
          <Gives person={person} />
          <Needs person={person} />
          <Introductions person={person} />
          <FollowUps person={person} />
          <Timeline person={person} />
        </div>
        <div className="min-w-0 space-y-12">
          <Facts person={person} />
          <Communities person={person} />
          <Identities person={person} />
        </div>
      </div>
    </>
  )
}
