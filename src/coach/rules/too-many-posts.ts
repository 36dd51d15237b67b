import type { CoachContext } from '../../domain/coach/coach-context.ts'
import type { ContextField } from '../../domain/coach/coach-context.ts'
import { wholeText } from '../reading/whole-text.ts'
import type { Rule } from '../rule.ts'

const SLOW = { day: 3, week: 10 } // posts already out, on LinkedIn
const FAST_A_DAY = 20
const SLOW_CHANNEL = /^linkedin/
const FAST_CHANNEL = /^(?:x|twitter|mastodon|bluesky|threads|fediverse)$/

/** The counts that are over the measure of the channel. */
function tooMany(context: CoachContext): readonly ContextField[] {
  const channel = context.channel?.trim().toLowerCase() ?? ''
  const today = context.posts_today ?? 0
  if (FAST_CHANNEL.test(channel)) return today >= FAST_A_DAY ? ['posts_today'] : []
  if (!SLOW_CHANNEL.test(channel)) return []
  const fields: ContextField[] = []
  if (today >= SLOW.day) fields.push('posts_today')
  if ((context.posts_last_7_days ?? 0) >= SLOW.week) fields.push('posts_last_7_days')
  return fields
}

/** Many updates in a short time, by the pace of the place they go to. */
export const tooManyPosts: Rule = {
  id: 'too-many-posts',
  title: 'A rest between posts',
  severity: 'hint',
  kinds: ['post'],
  source: { doc: 'S1', reason: 10, phrase: 'posting updates too often' },
  needs: ['channel'],
  anyLanguage: true,
  find: (text, context) => {
    const facts = tooMany(context)
    const whole = wholeText(text)
    return facts.length === 0 || whole === undefined ? [] : [{ ...whole, facts }]
  },
  why: ({ facts = [] }, { posts_today: today, posts_last_7_days: week }) =>
    facts.includes('posts_today')
      ? `You have posted ${today} times today already, and each further one takes readers away from the others.`
      : `You have posted ${week} times in the last seven days, and each further one takes readers away from the others.`,
  rewrite: () => [
    {
      kind: 'advice',
      text: 'Keep it as a draft for your next quiet day; a good post is good then too.',
    },
  ],
  about:
    'Speaks when much is out already: on LinkedIn three posts in a day or ten in a week, on fast channels such as X, Mastodon and Bluesky twenty in a day. The words do not matter, and it keeps quiet where the numbers or the channel are unknown.',
  examples: {
    fires: [
      {
        kind: 'post',
        text: 'A shelf, a spirit level, and a quiet house.',
        context: { channel: 'linkedin', posts_today: 3 },
      },
      {
        kind: 'post',
        text: 'Seen from the tram: a heron on a traffic light.',
        context: { channel: 'mastodon', posts_today: 21 },
      },
    ],
    silent: [
      {
        kind: 'post',
        text: 'Seen from the tram: a heron on a traffic light.',
        context: { channel: 'mastodon', posts_today: 9 },
      },
      {
        kind: 'post',
        text: 'A shelf, a spirit level, and a quiet house.',
        context: { channel: 'linkedin', posts_today: 2, posts_last_7_days: 9 },
      },
    ],
  },
}
