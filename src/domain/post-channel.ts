/** Where the owner speaks in public; names as the coach's context has them. */
export const POST_CHANNELS = [
  'linkedin',
  'mastodon',
  'bluesky',
  'x',
  'facebook',
  'blog',
  'other',
] as const
export type PostChannel = (typeof POST_CHANNELS)[number]
