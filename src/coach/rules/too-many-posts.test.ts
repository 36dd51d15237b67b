import { expect, test } from 'vitest'
import type { CoachContext } from '../../domain/coach/coach-context.ts'
import { found } from '../testing.ts'
import { tooManyPosts } from './too-many-posts.ts'

test.each<[fires: boolean, CoachContext]>([
  [true, { channel: 'linkedin', posts_today: 3 }],
  [true, { channel: 'LinkedIn', posts_last_7_days: 10 }],
  [false, { channel: 'linkedin', posts_today: 2, posts_last_7_days: 9 }],
  [true, { channel: 'x', posts_today: 20 }],
  [true, { channel: 'bluesky', posts_today: 40 }],
  [false, { channel: 'mastodon', posts_today: 19, posts_last_7_days: 90 }],
  [false, { channel: 'facebook', posts_today: 5 }],
  [false, { posts_today: 50 }],
  [false, { channel: 'linkedin' }],
])('%s with %o', (fires, context) => {
  expect(found(tooManyPosts, 'post', 'A heron on a lamp post.', context)).toEqual(
    fires ? ['A heron on a lamp post.'] : [],
  )
})

test('names the count it stands on', () => {
  const context = { channel: 'linkedin', posts_today: 1, posts_last_7_days: 12 }
  expect(tooManyPosts.why({ from: 0, to: 1, facts: ['posts_last_7_days'] }, context)).toContain(
    '12',
  )
})
