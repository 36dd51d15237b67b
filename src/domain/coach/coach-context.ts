import type { Reason } from '../view/today-view.ts'

/**
 * What is known about reader and sender when a text is read; every field may be missing, and a rule that
 * needs a missing fact stays silent. Names as in JSON lines given to `coach --jsonl`.
 */
export type CoachContext = {
  /** They never exchanged a word. */
  readonly first_contact?: boolean
  /** email, linkedin-invite, linkedin-dm, sms, slack, event, linkedin, x, mastodon, facebook … */
  readonly channel?: string
  /** Messages sent without an answer, before this one. */
  readonly unanswered?: number
  readonly days_since_last?: number
  /** They said no. */
  readonly declined?: boolean
  readonly last_contact_months?: number
  /** What the sender still owes this person, each in words. */
  readonly open_promises?: readonly string[]
  /** People who already got the same text. */
  readonly same_text_sent_to?: number
  readonly same_text_channels?: number
  /** It answers a published vacancy. */
  readonly advertised_role?: boolean
  /** recruiter, hiring manager, researcher … */
  readonly sender_role?: string
  readonly posts_today?: number
  readonly posts_last_7_days?: number
  readonly hire_me_posts_last_30d?: number
  readonly profile_updated_days_ago?: number
  /** The job shown as current is left. */
  readonly left_current_role?: boolean
  /** The owner's calendar day, `2026-11-24`. */
  readonly today?: string
  /** How the reader is called, so that names are not taken for details. */
  readonly reader_name?: string
  /** How the sender would greet them: a nickname or the given name. */
  readonly reader_called?: string
  /** What else they are called: nicknames, former names, names in another script. */
  readonly reader_other_names?: readonly string[]
  readonly reader_employer?: string
  readonly sender_name?: string
  /** Days since the sender last gave this person something, and last asked. */
  readonly days_since_give?: number
  readonly days_since_ask?: number
}

export type ContextField = keyof CoachContext

/** The dated facts behind the fields, where they come from the network: shown in findings and opened from them. */
export type ContextFacts = { readonly [field in ContextField]?: Reason }
