/** What people ask of somebody they need. */
export const REQUEST_KINDS = [
  'introduction',
  'advice', // a call, a coffee, "pick your brain"
  'job', // a referral, an opening, to be kept in mind
  'endorsement', // a recommendation, a reference, a good word
  'feedback', // on their work
  'event', // to speak, to sit on a panel, to come
  'money', // a donation, sponsoring, an investment, a loan
  'pitch', // something they sell
  'information',
  'other',
] as const
export type RequestKind = (typeof REQUEST_KINDS)[number]

/**
 * What the owner answers: all of it · a small part · somebody or something better · later · a kind no ·
 * it settled itself, nothing is left to say · it is no request at all.
 */
export const REQUEST_ANSWERS = [
  'yes',
  'small-yes',
  'pointer',
  'not-now',
  'no',
  'settled',
  'none',
] as const
export type RequestAnswer = (typeof REQUEST_ANSWERS)[number]

/** What came longer ago is not brought up any more: whoever asked has found another way. */
export const REQUEST_FRESH_DAYS = 183

/** What came longer ago stands after what came since: it has often settled itself. */
export const REQUEST_PLAIN_DAYS = 60

/** An answer that comes later than this says sorry for it. */
export const REQUEST_LATE_DAYS = 14

/** The answers for which there are words to send. */
export type SpokenAnswer = Exclude<RequestAnswer, 'settled' | 'none'>

/** A message that asks something of its reader; of several asks the weightiest. */
export type FoundRequest = {
  readonly kind: RequestKind
  /** The sentence on one line. */
  readonly words: string
  /** What is asked, in the writer's own words: "introduce me to Kim". */
  readonly what: string
}
