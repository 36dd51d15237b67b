import type { Instant } from './instant.ts'

export const CHANNELS = [
  'email',
  'linkedin',
  'whatsapp',
  'phone',
  'video',
  'in-person',
  'event',
  'other',
] as const
export type Channel = (typeof CHANNELS)[number]

/** `in`: they to the owner · `out`: the owner to them · `mutual`: both at once · `seen`: in the same traffic, no contact. */
export const DIRECTIONS = ['in', 'out', 'mutual', 'seen'] as const
export type Direction = (typeof DIRECTIONS)[number]

export const INTERACTION_KINDS = [
  'message',
  'meeting',
  'event',
  'call',
  'invitation',
  'connected', // an invitation accepted, a tie made on LinkedIn
  'introduction',
  'recommendation',
  'endorsement',
  'comment',
  'note', // the owner's own note; no contact
] as const
export type InteractionKind = (typeof INTERACTION_KINDS)[number]

/** A person's part in an interaction. */
export const ROLES = [
  'from',
  'to',
  'cc',
  'organiser',
  'attendee',
  'guest',
  'introduced',
  'with',
] as const
export type Role = (typeof ROLES)[number]

/** What a reader says happened. The owner is never among the participants. */
export type InteractionClaim = {
  /** The same happening from two sources has the same key: `mail:<id>`, `meeting:<uid>/<start>`. */
  readonly key: string
  readonly at: Instant
  readonly endAt?: Instant
  readonly channel: Channel
  readonly direction: Direction
  readonly kind: InteractionKind
  readonly inPerson: boolean
  /** Other people in it, the owner not counted: recipients, attendees, guests. */
  readonly size: number
  readonly thread?: string
  readonly subject?: string
  /** At most 200 characters of the text, for the timeline. */
  readonly snippet?: string
  /** False for bulk, automatic and list traffic, cancelled and declined meetings: never contact. */
  readonly personal: boolean
  /** It asks the owner something personally (a question in the new text of a message to them). */
  readonly asks?: boolean
}
