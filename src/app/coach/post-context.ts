import type { ContextFacts, ContextField } from '../../domain/coach/coach-context.ts'
import { dayOf, isoDay, type Instant } from '../../domain/instant.ts'
import type { PostChannel } from '../../domain/post-channel.ts'
import type { CoachGrounds } from '../../domain/view/me-view.ts'
import type { Reason } from '../../domain/view/today-view.ts'
import { countBefore } from '../../insight/post-rhythm.ts'
import { isJobSeeking } from '../../text/job-seeking.ts'
import { isSameText } from '../../text/same-text.ts'

/** Something said in public, published or about to be. */
export type PublicPost = {
  readonly id: string
  readonly text: string
  readonly channel: PostChannel
  readonly at: Instant
}

const SAME_TEXT_DAYS = 30

/**
 * What the coach is told before it reads a post: what went out before it, as far as Digwell knows.
 *
 * @param published every post known, in any order; the post itself may be among them
 */
export function postContext(
  post: PublicPost,
  published: readonly PublicPost[],
  timeZone: string,
): CoachGrounds {
  const day = dayOf(post.at, timeZone)
  const others = published.filter((one) => one.id !== post.id && one.at <= post.at)
  const onDays = others.map((one) => ({
    ...one,
    day: dayOf(one.at, timeZone),
    jobSeeking: isJobSeeking(one.text),
  }))
  const before = countBefore(onDays, post.channel, day)
  const elsewhere = channelsOf(
    post,
    onDays.filter((one) => one.day > day - SAME_TEXT_DAYS),
  )
  const latest = (days: number, counts: (one: (typeof onDays)[number]) => boolean) =>
    onDays.filter((one) => one.day > day - days && counts(one)).reduce<Instant | null>(newer, null)
  const here = (one: { readonly channel: string }) => one.channel === post.channel
  return {
    context: {
      channel: post.channel,
      today: isoDay(day),
      posts_today: before.today,
      posts_last_7_days: before.week,
      hire_me_posts_last_30d: before.hireMe,
      same_text_channels: elsewhere.length,
    },
    facts: {
      ...said('posts_today', before.today, 'published here that day', latest(1, here)),
      ...said('posts_last_7_days', before.week, 'published here in seven days', latest(7, here)),
      ...said(
        'hire_me_posts_last_30d',
        before.hireMe,
        'about looking for work in thirty days',
        latest(30, (one) => one.jobSeeking),
      ),
      ...(elsewhere.length < 2
        ? {}
        : { same_text_channels: fact(`The same text on ${elsewhere.join(', ')}`, null) }),
    },
  }
}

/** The channels that carry this text, its own first. */
function channelsOf(post: PublicPost, others: readonly PublicPost[]): readonly PostChannel[] {
  const same = others.filter(
    (one) => one.channel !== post.channel && isSameText(one.text, post.text),
  )
  return [...new Set([post.channel, ...same.map((one) => one.channel)])]
}

function newer(latest: Instant | null, one: { readonly at: Instant }): Instant {
  return latest === null ? one.at : Math.max(latest, one.at)
}

/** A fact only where there is something to show. */
function said(
  field: ContextField,
  count: number,
  words: string,
  latest: Instant | null,
): ContextFacts {
  if (count === 0) return {}
  return { [field]: fact(`${count === 1 ? 'One post' : `${count} posts`} ${words}`, latest) }
}

function fact(text: string, at: Instant | null): Reason {
  return { text, at, source: 'Your posts', locator: null }
}
