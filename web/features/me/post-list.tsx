import { useState } from 'react'
import type { PostView } from '../../../src/domain/view/me-view.ts'
import { useCoach } from '../../coach/use-coach.ts'
import { useCoachOff } from '../../coach/use-coach-off.ts'
import { ago, count, plainDate } from '../../lib/dates.ts'
import { Button } from '../../ui/button.tsx'
import { Chips } from '../../ui/chips.tsx'
import { SourceLink } from '../../ui/reasons.tsx'
import { CoachNotes } from './coach-notes.tsx'
import { editPost } from './post-writes.ts'
import { CHANNEL_TITLES } from './me-words.ts'

const PAGE = 15
const KINDS = [
  { value: 'post', title: 'Posts' },
  { value: 'comment', title: 'Comments' },
] as const

type Props = { posts: readonly PostView[]; total: number; onAnew: (text: string) => void }

/** What went out, newest first, each as the coach reads it. */
export function PostList({ posts, total, onAnew }: Props) {
  const [kind, setKind] = useState<PostView['kind']>('post')
  const [pages, setPages] = useState(1)
  const ofKind = posts.filter((post) => post.kind === kind)
  const shown = ofKind.slice(0, pages * PAGE)
  return (
    <section aria-labelledby="published">
      <div className="flex flex-wrap items-center gap-4">
        <h2 id="published" className="label grow">
          Published
        </h2>
        {posts.some((post) => post.kind === 'comment') && (
          <Chips label="Which" choices={KINDS} value={kind} onChange={setKind} />
        )}
      </div>
      <ul className="mt-2 divide-y divide-line">
        {shown.map((post) => (
          <Post key={post.id} post={post} onAnew={onAnew} />
        ))}
      </ul>
      {shown.length === 0 && <p className="py-6 text-soft">None that Digwell knows of.</p>}
      {shown.length < ofKind.length && (
        <Button look="quiet" className="mt-3 -ml-2.5" onClick={() => setPages(pages + 1)}>
          Earlier
        </Button>
      )}
      {shown.length === ofKind.length && posts.length < total && (
        <p className="mt-3 text-small text-faint nums">
          {count(total)} in all; the newest {count(posts.length)} are shown.
        </p>
      )}
    </section>
  )
}

function Post({ post, onAnew }: { post: PostView; onAnew: (text: string) => void }) {
  const { off } = useCoachOff()
  const { context, facts } = post.grounds
  const { reading } = useCoach({ text: post.text, kind: 'post', context, facts, off })
  const [open, setOpen] = useState(false)
  const findings = reading?.findings ?? []
  return (
    <li className="py-5">
      <p className="flex flex-wrap gap-x-2 text-small text-faint nums">
        <span>
          {plainDate(post.at)}, {ago(post.at)}
        </span>
        <span>{CHANNEL_TITLES[post.channel]}</span>
        {post.recordId !== null && (
          <SourceLink source={post.source} locator={`record:${post.recordId}`} />
        )}
        {post.jobSeeking && <span className="text-soft">speaks of looking for work</span>}
      </p>
      <p className="mt-1 whitespace-pre-wrap">
        {post.text === '' ? (
          <span className="text-faint">Shared without a word of your own.</span>
        ) : (
          post.text
        )}
      </p>
      <div className="mt-1 -ml-2.5 flex flex-wrap gap-x-1">
        {findings.length > 0 && (
          <Button look="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
            {findings.length === 1
              ? 'One note from the coach'
              : `${findings.length} notes from the coach`}
          </Button>
        )}
        {post.text !== '' && (
          <Button look="quiet" onClick={() => onAnew(post.text)}>
            Write it anew
          </Button>
        )}
        {post.own && (
          <Button look="quiet" onClick={() => void editPost(post.id, { publishedOn: null })}>
            Not out yet
          </Button>
        )}
      </div>
      {open && <CoachNotes findings={findings} />}
    </li>
  )
}
