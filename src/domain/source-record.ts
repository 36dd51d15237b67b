import type { Fact } from './fact.ts'
import type { Instant } from './instant.ts'
import type { InteractionClaim, Role } from './interaction.ts'
import type { JsonObject } from './json.ts'
import type { Said } from './promise.ts'
import type { FoundRequest } from './request.ts'

export const SOURCE_KINDS = [
  'linkedin',
  'google-contacts',
  'outlook-contacts',
  'vcard',
  'csv',
  'mail',
  'calendar',
  'event-list',
  'whatsapp',
  'digwell', // our own export, read back
  'you',
] as const
export type SourceKind = (typeof SOURCE_KINDS)[number]

export const RECORD_KINDS = [
  'connection',
  'message',
  'invitation',
  'profile',
  'position',
  'education',
  'skill',
  'language',
  'recommendation',
  'endorsement',
  'event',
  'application',
  'saved-job',
  'company-follow',
  'member-follow',
  'share',
  'comment',
  'reaction',
  'note',
  'own-address',
  'contact',
  'mail',
  'meeting',
  'guest',
  'organisation',
  'other', // read and kept, nothing made of it
] as const
export type RecordKind = (typeof RECORD_KINDS)[number]

/**
 * An identity as one source knows it: an address in mail, a LinkedIn slug, a card in an address book, a
 * guest of an event. Many records mention one persona; a person is a set of personas.
 */
export type PersonaClaim = {
  /** Stable within its source: `ana@oak.example`, `in/ana-ruiz`, the contact's record key. */
  readonly key: string
  /** How the file itself points at it, for people to find it again: the address, the profile's URL, `#12`. */
  readonly cite: string
  /** Best whole name the record gives; every spelling also stands in `facts`. */
  readonly name?: string
  readonly facts: readonly Fact[]
  /** Their part in the record's interaction; null when there is none or they have no part in it. */
  readonly role: Role | null
  /**
   * `listed`: in a list of people someone keeps (address book, connections, guests) ·
   * `seen`: only in traffic; becomes a person when the owner wrote to them or they wrote personally ·
   * `never`: cannot be a person (mailing list, notifier, room, company card).
   */
  readonly standing: 'listed' | 'seen' | 'never'
  /** Their part in the record's event, where there is one. */
  readonly presence?: Presence
  /** This claim shows the owner's own will: they wrote to this persona, or it wrote personally to them. */
  readonly proof?: 'owner-wrote' | 'wrote-personally'
}

/** `there`: seen at it · `coming`: said yes · `listed`: on its list, and not known to have come. */
export type Presence = 'there' | 'coming' | 'invited' | 'declined' | 'listed'

/** What a record says about the owner. */
export type OwnClaim = {
  readonly names?: readonly string[]
  readonly emails?: readonly string[]
  readonly phones?: readonly string[]
  readonly linkedin?: readonly string[]
  /** Where letters reach them, as written. */
  readonly places?: readonly string[]
  /** Fields of the owner's own profile: headline, summary, industry. */
  readonly profile?: JsonObject
}

/** An event the record names (attendee list, LinkedIn event, calendar entry with an event's traits). */
export type EventClaim = {
  readonly key: string
  readonly name: string
  readonly startAt: Instant | null
  /** Only the day is known: `startAt` is its beginning. */
  readonly dayOnly?: boolean
  readonly endAt?: Instant
  readonly place?: string
  readonly community?: string
  readonly url?: string
  /** The owner's part: went, is going, was asked, said no; `unknown` where nobody says. */
  readonly attendance: 'attended' | 'going' | 'invited' | 'declined' | 'unknown'
  /** Cost in the currency's main unit. */
  readonly cost?: number
  readonly travel?: number
  readonly currency?: string
}

/** One row, card, mail or entry as its source said it, and what a reader makes of it. */
export type SourceRecord = {
  readonly kind: RecordKind
  /** Stable across exports of the same source, unique within it together with `kind`. */
  readonly key: string
  /** 1-based line at which it starts in its file. */
  readonly line: number
  /** When it happened or was said, where the record tells. */
  readonly at?: Instant
  /** Raw values as the source wrote them. */
  readonly payload: JsonObject
  readonly personas: readonly PersonaClaim[]
  readonly interaction?: InteractionClaim
  readonly own?: OwnClaim
  readonly event?: EventClaim
  /** Small facts about others that a mail carries: dead addresses, new addresses, introductions. */
  readonly signals?: readonly Signal[]
  /** Promises made and kept in its text, by the owner or by its writer. */
  readonly said?: Said
  /** What its writer asks of the owner. */
  readonly asked?: FoundRequest
}

export type Signal =
  | { readonly kind: 'bounce'; readonly email: string }
  | { readonly kind: 'out-of-office'; readonly email: string }
  | { readonly kind: 'new-address'; readonly email: string; readonly newEmail: string }
  | { readonly kind: 'assistant'; readonly email: string; readonly of: string }

/** A row that could not be used, said so that its owner can find and mend it. */
export type SetAside = { readonly line: number; readonly reason: string }
