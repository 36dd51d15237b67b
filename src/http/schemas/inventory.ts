import { z } from '@hono/zod-openapi'
import { EVENT_KINDS } from '../../domain/event.ts'
import {
  CAPTURE_CHIPS,
  CAPTURE_STATES,
  type BudgetView,
  type InventoryView,
} from '../../domain/view/event-view.ts'
import { MoneySchema, ReturnGroupSchema } from './event.ts'
import { GivenInstant } from './given-instant.ts'
import { DayText, Id } from './person-input.ts'
import { Instant } from './today.ts'

const Limit = z.number().min(0).max(10_000_000).nullable()
const Line = z.object({ limit: Limit, spent: z.number(), planned: z.number() })

const Span = z.object({
  from: z.string(),
  to: z.string(),
  passed: z.number(),
  hours: Line,
  money: Line,
  foreign: z
    .array(z.object({ currency: z.string(), spent: z.number(), planned: z.number() }))
    .readonly(),
  events: z.number(),
})

const Budget = z.object({
  hoursMonth: Limit,
  moneyMonth: Limit,
  hoursQuarter: Limit,
  moneyQuarter: Limit,
  currency: z.string().trim().max(8),
})

const BudgetSchema = z.object({
  limits: Budget,
  month: Span,
  quarter: Span,
}) satisfies z.ZodType<BudgetView>

export const InventorySchema = z
  .object({
    groups: z.array(ReturnGroupSchema).readonly(),
    once: z
      .array(
        z.object({
          id: z.string(),
          name: z.string(),
          kind: z.enum(EVENT_KINDS),
          startAt: Instant.nullable(),
          hours: z.number(),
          money: MoneySchema.nullable(),
          fresh: z.number(),
          kept: z.number(),
          replied: z.number(),
          settled: z.boolean(),
          own: z.enum(['yes', 'no', 'maybe']).nullable(),
        }),
      )
      .readonly(),
    all: ReturnGroupSchema,
    since: Instant.nullable(),
    mix: z
      .array(z.object({ month: z.string(), inPerson: z.number(), online: z.number() }))
      .readonly(),
    budget: BudgetSchema,
    counting: z.boolean(),
  })
  .openapi('Inventory') satisfies z.ZodType<InventoryView>

export const BudgetInput = Budget.partial()

export const CaptureInput = z.object({
  id: Id.optional(),
  personId: Id.optional(),
  isNew: z.boolean().optional(),
  name: z.string().trim().max(500),
  about: z.string().max(500).optional(),
  eventId: Id.nullable().optional(),
  place: z.string().max(500).optional(),
  chips: z.array(z.enum(CAPTURE_CHIPS)).max(4).optional(),
  detail: z.string().max(2_000).optional(),
  tags: z.array(z.string().trim().min(1).max(200)).max(20).optional(),
  at: GivenInstant.optional(),
})

export const TriageInput = z.object({
  state: z.enum(CAPTURE_STATES),
  what: z.string().trim().max(500).optional(),
  due: DayText.optional(),
  followUpId: Id.optional(),
})

/** Base64 of a JPEG, PNG or WebP. */
export const PhotoInput = z.object({ content: z.base64().max(3_500_000) })
export const FeedSchema = z.object({ path: z.string().nullable() })
