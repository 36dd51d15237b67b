import { z } from '@hono/zod-openapi'
import { EVENT_KINDS } from '../../domain/event.ts'
import { TIE_STATES } from '../../domain/tie.ts'
import {
  CAPTURE_CHIPS,
  CAPTURE_STATES,
  LOOK_FOR,
  type CaptureView,
  type EventLine,
  type EventsPage,
  type EventView,
  type GuestView,
  type ReturnGroup,
} from '../../domain/view/event-view.ts'
import { GivenInstant } from './given-instant.ts'
import { Channel, Instant } from './today.ts'

const Attendance = z.enum(['attended', 'going', 'invited', 'declined', 'unknown'])
const Presence = z.enum(['there', 'coming', 'invited', 'declined', 'listed'])
const GoAgain = z.enum(['yes', 'no', 'maybe'])
const VERDICTS = ['yes', 'rather-yes', 'even', 'rather-no', 'no'] as const
const Nullable = z.string().nullable()
const PersonRef = z.object({ personId: z.string(), name: z.string() })

export const EventLineSchema = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.enum(EVENT_KINDS),
  startAt: Instant.nullable(),
  endAt: Instant.nullable(),
  dayOnly: z.boolean(),
  when: z.enum(['ahead', 'now', 'past', 'undated']),
  place: Nullable,
  online: z.boolean(),
  community: Nullable,
  series: Nullable,
  attendance: Attendance,
  hours: z.number().nullable(),
  hoursFrom: z.enum(['you', 'times']).nullable(),
  cost: z.number().nullable(),
  travel: z.number().nullable(),
  currency: Nullable,
  brought: z.object({
    there: z.number(),
    fresh: z.number(),
    kept: z.number(),
    replied: z.number(),
    captured: z.number(),
    open: z.number(),
  }),
  settled: z.boolean(),
  goAgain: GoAgain.nullable(),
}) satisfies z.ZodType<EventLine>

const Lines = z.array(EventLineSchema).readonly()

export const EventsSchema = z
  .object({ ahead: Lines, past: Lines, undated: Lines, next: Nullable })
  .openapi('Events') satisfies z.ZodType<EventsPage>

const GuestSchema = z.object({
  personId: z.string(),
  name: z.string(),
  about: Nullable,
  presence: Presence,
  state: z.enum(TIE_STATES),
  lastTalk: z.object({ at: Instant, channel: Channel, subject: Nullable }).nullable(),
  lookFor: z
    .array(
      z.object({
        kind: z.enum(LOOK_FOR),
        text: z.string(),
        at: Instant.nullable(),
        source: z.string(),
        via: PersonRef.nullable(),
      }),
    )
    .readonly(),
  known: z.array(z.object({ text: z.string(), at: Instant.nullable() })).readonly(),
  ask: z.string(),
  open: z.array(z.string()).readonly(),
  fresh: z.boolean(),
  keptAt: Instant.nullable(),
}) satisfies z.ZodType<GuestView>

const CaptureSchema = z.object({
  id: z.string(),
  personId: z.string(),
  name: z.string(),
  about: Nullable,
  chips: z.array(z.enum(CAPTURE_CHIPS)).readonly(),
  detail: z.string(),
  at: Instant,
  state: z.enum(CAPTURE_STATES),
  photo: z.boolean(),
  fresh: z.boolean(),
  kept: z
    .array(
      z.object({ kind: z.enum(['promise', 'need', 'offer']), what: z.string(), due: Nullable }),
    )
    .readonly(),
  followUpBy: Nullable,
}) satisfies z.ZodType<CaptureView>

export const MoneySchema = z.object({ amount: z.number(), currency: z.string() })

export const ReturnGroupSchema = z.object({
  by: z.enum(['series', 'community', 'kind', 'once']),
  name: z.string(),
  events: z.number(),
  hours: z.number(),
  guessed: z.number(),
  money: z.array(MoneySchema).readonly(),
  there: z.number(),
  fresh: z.number(),
  kept: z.number(),
  replied: z.number(),
  perTenHours: z.object({ mean: z.number(), low: z.number(), high: z.number() }).nullable(),
  verdict: z.enum(['too-early', ...VERDICTS]),
  ofKind: z.object({ kind: z.enum(EVENT_KINDS), verdict: z.enum(VERDICTS) }).nullable(),
  own: GoAgain.nullable(),
}) satisfies z.ZodType<ReturnGroup>

export const EventSchema = EventLineSchema.extend({
  url: Nullable,
  goal: Nullable,
  note: Nullable,
  face: z.enum(['before', 'during', 'after']),
  edited: z.array(z.string()).readonly(),
  sources: z.array(z.object({ name: z.string(), recordId: Nullable })).readonly(),
  looksLike: z
    .array(
      z.object({
        id: z.string(),
        name: z.string(),
        people: z.number(),
        place: Nullable,
        community: Nullable,
      }),
    )
    .readonly(),
  toldAs: z.array(z.object({ id: z.string(), name: z.string() })).readonly(),
  guests: z.array(GuestSchema).readonly(),
  guestCount: z.number(),
  captures: z.array(CaptureSchema).readonly(),
  bring: z.object({
    pitch: z.object({ id: z.string(), audience: z.string(), text: z.string() }).nullable(),
    offers: z.array(z.string()).readonly(),
  }),
  seriesEvents: Lines,
  seriesReturn: ReturnGroupSchema.nullable(),
  followUpBy: z.object({ from: z.string(), to: z.string() }).nullable(),
}).openapi('Event') satisfies z.ZodType<EventView>

const OwnText = z.string().trim().max(5_000).nullable()
const Sum = z.number().min(0).max(1_000_000).nullable()

const OwnEventInput = z.object({
  name: z.string().trim().min(1).max(300).optional(),
  startAt: GivenInstant.nullable().optional(),
  endAt: GivenInstant.nullable().optional(),
  place: z.string().trim().max(500).nullable().optional(),
  online: z.boolean().optional(),
  kind: z.enum(EVENT_KINDS).optional(),
  community: z.string().trim().max(200).nullable().optional(),
  series: z.string().trim().max(200).nullable().optional(),
  url: z
    .url({ protocol: /^https?$/ })
    .nullable()
    .optional(),
  attendance: Attendance.optional(),
  cost: Sum.optional(),
  travel: Sum.optional(),
  currency: z.string().trim().max(8).nullable().optional(),
  hours: z.number().min(0).max(1_000).nullable().optional(),
  goal: OwnText.optional(),
  note: OwnText.optional(),
  goAgain: GoAgain.nullable().optional(),
  hidden: z.boolean().optional(),
})

export const NewEventInput = OwnEventInput.extend({
  id: z.string().min(1).max(200).optional(),
  name: z.string().trim().min(1).max(300),
})

export const EventEditInput = OwnEventInput.extend({
  reset: z.array(OwnEventInput.keyof()).max(20).optional(),
})
