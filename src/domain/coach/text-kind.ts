/** What a text is for; each rule names the kinds it reads. */
export const TEXT_KINDS = [
  'outreach',
  'followup',
  'intro_request',
  'reply',
  'pitch',
  'post',
  'profile',
] as const
export type TextKind = (typeof TEXT_KINDS)[number]

/** Texts that go to one reader. */
export const MESSAGE_KINDS = ['outreach', 'followup', 'intro_request', 'reply'] as const
