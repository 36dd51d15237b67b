/** The rules, in the order of their pages: who am I, what do I want, to whom and how often, in public. */
export const RULE_IDS = [
  'unemployed-intro',
  'jack-of-all-trades',
  'myself-inc',
  'flat-skills',
  'stale-profile',
  'are-you-hiring',
  'desperation',
  'self-centred',
  'vague-ask',
  'no-next-step',
  'favour-on-first-contact',
  'rescue-me',
  'no-homework',
  'broadcast',
  'default-invite',
  'template-leftover',
  'wrong-name',
  'pestering',
  'open-promise',
  'only-when-needed',
  'number-collecting',
  'complaint',
  'persona-clash',
  'hire-me-flood',
  'too-many-posts',
] as const
export type RuleId = (typeof RULE_IDS)[number]

/** `hold`: ask before sending. `fix`: likely to hurt. `hint`: could be better; never counts. */
export type Severity = 'hold' | 'fix' | 'hint'

/** The document a rule stands on (docs/sources), with the reason's number in S1 and the words it rests on. */
export type RuleSource = {
  readonly doc: 'S0' | 'S1' | 'S2' | 'S3' | 'S4'
  readonly reason?: number
  readonly phrase: string
}
