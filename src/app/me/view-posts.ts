import { DAY_MS, dayOf, isoDay, type Day, type Instant } from '../../domain/instant.ts'
import type { PostChannel } from '../../domain/post-channel.ts'
import type { PersonaGap, PostsView, PostView, ProfileView } from '../../domain/view/me-view.ts'
import { personaGap } from '../../insight/persona-gap.ts'
import { nextGoodDay, rhythmWords } from '../../insight/post-rhythm.ts'
import type { Scope } from '../../store/store.ts'
import { isJobSeeking } from '../../text/job-seeking.ts'
import { postContext } from '../coach/post-context.ts'
import { loadSettings, type Home } from '../home.ts'
import { findAllPosts, type KnownPost } from './all-posts.ts'
import { viewProfile } from './view-profile.ts'

const MOST_SHOWN = 300
const CALENDAR_DAYS = 182
const GAP_DAYS = 365
const HIRE_ME_DAYS = 90
const LOOK_BACK_DAYS = 32
/** Words of rank say nothing of the subject. */
const RANK =
  /^(?:(?:senior|junior|lead|head of|director of|chief|principal|freelance|independent)\s+)+|\s+(?:lead|manager|officer|director|specialist|consultant|assistant|coordinator)$/gi

/** What the owner says in public, how often, and how it fits what they want to be known for. */
export async function viewPosts(home: Home, s: Scope): Promise<PostsView> {
  const { timeZone } = await loadSettings(home, s)
  const now = home.clock()
  const today = dayOf(now, timeZone)
  const all = await findAllPosts(s)
  const published = all.filter((post) => post.state === 'published' && post.kind === 'post')
  const onDays = published.map((post) => ({
    day: dayOf(post.at, timeZone),
    channel: post.channel,
    jobSeeking: isJobSeeking(post.text),
  }))
  const recent = onDays.filter(({ day }) => day > today - HIRE_ME_DAYS)
  const next = nextGoodDay(onDays, today)
  return {
    today: isoDay(today),
    posts: shown(all).map((post) => viewPost(post, published, timeZone, now)),
    total: all.length,
    calendar: calendar(all, today, timeZone),
    gap: gapOf(await viewProfile(home, s), published, now),
    hireMe: { posts: recent.filter((one) => one.jobSeeking).length, of: recent.length },
    rhythm: rhythmWords(onDays, today),
    next: { day: isoDay(next.day), why: next.why },
    hasImport: all.some((post) => !post.own),
    now: groundsNow(published, timeZone, now),
  }
}

function shown(all: readonly KnownPost[]): readonly KnownPost[] {
  const drafts = all.filter((post) => post.state === 'draft')
  return [...drafts, ...all.filter((post) => post.state === 'published')].slice(0, MOST_SHOWN)
}

/** A draft is judged as if it went out now. */
function viewPost(
  post: KnownPost,
  published: readonly KnownPost[],
  timeZone: string,
  now: Instant,
): PostView {
  const at = post.state === 'draft' ? now : post.at
  return {
    ...post,
    jobSeeking: isJobSeeking(post.text),
    grounds:
      post.kind === 'comment'
        ? { context: { channel: post.channel }, facts: {} }
        : postContext({ ...post, at }, before(published, at), timeZone),
  }
}

/** All that the rules on rhythm look back upon. */
function before(published: readonly KnownPost[], at: Instant): readonly KnownPost[] {
  return published.filter((one) => one.at <= at && one.at > at - LOOK_BACK_DAYS * DAY_MS)
}

function groundsNow(
  published: readonly KnownPost[],
  timeZone: string,
  at: Instant,
): PostsView['now'] {
  const near = before(published, at)
  const on = (channel: PostChannel) =>
    postContext({ id: '', text: '', channel, at }, near, timeZone)
  return {
    linkedin: on('linkedin'),
    mastodon: on('mastodon'),
    bluesky: on('bluesky'),
    x: on('x'),
    facebook: on('facebook'),
    blog: on('blog'),
    other: on('other'),
  }
}

function calendar(all: readonly KnownPost[], today: Day, timeZone: string): PostsView['calendar'] {
  const counts = new Map<string, PostsView['calendar'][number]>()
  for (const post of all) {
    const day = dayOf(post.at, timeZone)
    if (post.state === 'draft' || day <= today - CALENDAR_DAYS || day > today) continue
    const channel = post.kind === 'comment' ? 'comment' : post.channel
    const key = `${day} ${channel}`
    const count = (counts.get(key)?.count ?? 0) + 1
    counts.set(key, { day: isoDay(day), channel, count })
  }
  return [...counts.values()].toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
}

/** Against the skills picked; without any, against the headline as a whole. */
function gapOf(
  profile: Pick<ProfileView, 'skills' | 'lines'>,
  published: readonly KnownPost[],
  now: Instant,
): PersonaGap {
  const picked = profile.skills.filter(({ place }) => place === 'known-for').map(({ name }) => name)
  const headline = profile.lines.find(({ section }) => section === 'headline')?.title
  const themes = picked.length > 0 ? picked : themesOf(headline ?? '')
  const texts = published.filter((post) => post.at > now - GAP_DAYS * DAY_MS)
  return personaGap(themes, picked.length > 0 ? 'skills' : 'headline', texts)
}

/** `Digital Collections Lead at Aldermoor Library | Oral history` names two things. */
function themesOf(headline: string): readonly string[] {
  return headline
    .split(/\s*[|·•,;/]\s*|\s+[-–—]\s+/)
    .map((part) =>
      part
        .replace(/\s+(?:at|@|for|with)\s+.*$/i, '')
        .replace(RANK, '')
        .trim(),
    )
    .filter((part) => part !== '')
    .slice(0, 5)
}
