import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { MeView } from '../../../src/domain/view/me-view.ts'
import { spokenSeconds } from '../../../src/text/spoken.ts'
import { ago, plural, relativeDay, withDays } from '../../lib/dates.ts'
import { Trouble } from '../../ui/blank.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { MePage } from './me-page.tsx'
import { meQuery } from './me-queries.ts'
import { secondsWords } from './me-words.ts'
import { StillTrue } from './still-true.tsx'

/** The four sides of how one shows oneself, each in a sentence. */
export function MeScreen() {
  const query = useQuery(meQuery)
  return (
    <MePage title="Me" about="How you say what you do, in the hall, on the web and on a card." wide>
      {query.isPending && <Skeleton rows={4} label="Looking at your side" />}
      {query.isError && query.data === undefined && (
        <Trouble error={query.error} retry={() => void query.refetch()} />
      )}
      {query.data !== undefined && <Sides me={query.data} />}
    </MePage>
  )
}

function Sides({ me }: { me: MeView }) {
  return (
    <>
      {me.profile.ask !== null && <StillTrue line={me.profile.ask} />}
      <div className="mt-8 grid gap-x-16 gap-y-10 desk:grid-cols-2">
        <PitchSide pitch={me.pitch} />
        <ProfileSide profile={me.profile} />
        <PostsSide posts={me.posts} />
        <CardSide card={me.card} />
      </div>
    </>
  )
}

type SideProps = {
  to: '/me/pitch' | '/me/profile' | '/me/posts' | '/me/card'
  title: string
  act: string
  lead: string
  /** Opens the card full screen at once: nobody waits in a hall. */
  show?: boolean
  children?: ReactNode
}

function Side({ to, title, act, lead, show = false, children }: SideProps) {
  return (
    <section aria-labelledby={`side-${title}`} className="border-t border-line pt-5">
      <h2 id={`side-${title}`} className="label">
        {title}
      </h2>
      <p className="mt-3 line-clamp-4 font-serif text-name">{lead}</p>
      <div className="mt-2 space-y-1 text-small text-soft">{children}</div>
      <Link
        to={to}
        search={show ? { show: true } : {}}
        className="mt-2 -ml-2.5 inline-flex min-h-11 items-center rounded-full px-2.5 text-small font-medium text-water hover:bg-water-wash desk:min-h-9"
      >
        {act}
      </Link>
    </section>
  )
}

function PitchSide({ pitch }: { pitch: MeView['pitch'] }) {
  const { latest } = pitch
  if (latest === null) {
    return (
      <Side
        to="/me/pitch"
        title="Pitch"
        act="Write one"
        lead="What do you say when somebody asks what you do?"
      >
        <p>Twenty seconds, in the present tense, for one kind of listener at a time.</p>
      </Side>
    )
  }
  const seconds = spokenSeconds(latest.text, pitch.wordsAMinute)
  return (
    <Side
      to="/me/pitch"
      title="Pitch"
      act={pitch.count > 1 ? `All ${pitch.count}` : 'Change or practise'}
      lead={latest.text === '' ? `For ${latest.audience}: not a word yet.` : `“${latest.text}”`}
    >
      <p className="nums">
        For {latest.audience}
        {seconds > 0 && `, about ${secondsWords(seconds)} aloud`}.{' '}
        {pitch.practisedAt !== null && `Last practised ${ago(pitch.practisedAt)}.`}
      </p>
    </Side>
  )
}

function ProfileSide({ profile }: { profile: MeView['profile'] }) {
  if (profile.headline === null && profile.roles.length === 0) {
    return (
      <Side
        to="/me/profile"
        title="Profile"
        act="Begin"
        lead="What do others find when they look you up?"
      >
        <p>Read it from your LinkedIn export, or type it here.</p>
      </Side>
    )
  }
  const { knownFor, skills, stillShown, updatedAt } = profile
  return (
    <Side
      to="/me/profile"
      title="Profile"
      act="Keep it true"
      lead={profile.headline ?? profile.roles[0] ?? ''}
    >
      {knownFor.length > 0 ? (
        <p>To be known for {knownFor.join(', ')}.</p>
      ) : (
        skills > 3 && <p>{plural(skills, 'skill', 'skills')}, all alike. Pick three to lead.</p>
      )}
      {stillShown > 0 && (
        <p>{plural(stillShown, 'role looks', 'roles look')} left, yet shown as current.</p>
      )}
      {updatedAt !== null && <p>The last change known of: {ago(updatedAt)}.</p>}
    </Side>
  )
}

function PostsSide({ posts }: { posts: MeView['posts'] }) {
  if (posts.total === 0) {
    return (
      <Side
        to="/me/posts"
        title="Posts"
        act="Draft one"
        lead="What would you like to be read about?"
      >
        <p>Drafts stay here until you publish them yourself, wherever you like.</p>
      </Side>
    )
  }
  return (
    <Side to="/me/posts" title="Posts" act="See them" lead={withDays(posts.rhythm)}>
      {posts.missing.length > 0 && <p>Not in your posts so far: {posts.missing.join(', ')}.</p>}
      {posts.hireMe.posts > 0 && (
        <p className="nums">
          {posts.hireMe.posts} of {posts.hireMe.of} lately speak of looking for work.
        </p>
      )}
      <p>The next one fits {relativeDay(posts.next.day)}.</p>
      {posts.drafts > 0 && <p>{plural(posts.drafts, 'draft waits', 'drafts wait')}.</p>}
    </Side>
  )
}

function CardSide({ card }: { card: MeView['card'] }) {
  return (
    <Side
      to="/me/card"
      title="Card"
      act={card.ready ? 'Show it' : 'Make one'}
      show={card.ready}
      lead={card.name === '' ? 'A card that is always with you.' : card.name}
    >
      {card.line !== '' && <p>{card.line}</p>}
      <p>A code to scan, a file to send, a page to print.</p>
    </Side>
  )
}
