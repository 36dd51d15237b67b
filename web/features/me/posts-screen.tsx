import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { PostsView } from '../../../src/domain/view/me-view.ts'
import { relativeDay, withDays } from '../../lib/dates.ts'
import { Trouble } from '../../ui/blank.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { Drafts } from './drafts.tsx'
import { MePage } from './me-page.tsx'
import { postsQuery } from './me-queries.ts'
import { PersonaGap } from './persona-gap.tsx'
import { PostCalendar } from './post-calendar.tsx'
import { PostList } from './post-list.tsx'
import { PostsBegin } from './posts-begin.tsx'

/** What one says in public: drafts, what went out, how often, and whether it fits. */
export function PostsScreen() {
  const query = useQuery(postsQuery)
  return (
    <MePage
      title="Posts"
      about="What you say in public. Drafts stay here; you publish them yourself, where you like."
      wide
    >
      {query.isPending && <Skeleton rows={5} label="Reading your posts" />}
      {query.isError && query.data === undefined && (
        <Trouble error={query.error} retry={() => void query.refetch()} />
      )}
      {query.data !== undefined && <Posts view={query.data} />}
    </MePage>
  )
}

function Posts({ view }: { view: PostsView }) {
  const published = view.posts.filter(({ state }) => state === 'published')
  const [anew, setAnew] = useState('')
  return (
    <div className="mt-8 grid gap-x-16 gap-y-12 desk:grid-cols-[minmax(0,1fr)_20rem] desk:grid-rows-[auto_1fr]">
      <div className="min-w-0">
        <Drafts view={view} anew={anew} onTaken={() => setAnew('')} />
      </div>
      {published.length > 0 && (
        <div className="space-y-10 desk:col-start-2 desk:row-span-2 desk:row-start-1">
          <Rhythm view={view} />
          <PersonaGap gap={view.gap} />
          <HireMe hireMe={view.hireMe} />
        </div>
      )}
      <div className="min-w-0">
        {published.length > 0 ? (
          <PostList posts={published} total={view.total} onAnew={setAnew} />
        ) : (
          <PostsBegin />
        )}
      </div>
    </div>
  )
}

function Rhythm({ view }: { view: PostsView }) {
  return (
    <section aria-labelledby="rhythm">
      <h2 id="rhythm" className="label">
        Rhythm
      </h2>
      <PostCalendar calendar={view.calendar} today={view.today} />
      <p className="mt-3">{withDays(view.rhythm)}</p>
      <p className="mt-1 text-small text-soft">
        The next one fits {relativeDay(view.next.day, view.today)}. {withDays(view.next.why)}
      </p>
    </section>
  )
}

/** One good post that says what one brings beats ten that ask. */
function HireMe({ hireMe }: { hireMe: PostsView['hireMe'] }) {
  if (hireMe.posts === 0) return null
  return (
    <section aria-labelledby="hire-me">
      <h2 id="hire-me" className="label">
        Looking for work
      </h2>
      <p className="mt-2 nums">
        {hireMe.posts} of your {hireMe.of} posts in the last ninety days speak of it.
      </p>
      {hireMe.posts >= 3 && (
        <p className="mt-1 text-small text-soft">
          One that names the role, the place and something you did works better than many.
        </p>
      )}
    </section>
  )
}
