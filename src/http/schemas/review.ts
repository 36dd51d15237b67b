import { z } from '@hono/zod-openapi'
import type { ReviewCard, ReviewPage, ReviewSide } from '../../domain/view/review-view.ts'
import { Instant } from './today.ts'

const SideSchema = z
  .object({
    personId: z.string().nullable(),
    name: z.string(),
    about: z.string().nullable(),
    lastContactAt: Instant.nullable(),
    records: z.array(z.object({ source: z.string(), key: z.string() })).readonly(),
    facts: z
      .array(z.object({ field: z.string(), value: z.string(), source: z.string() }))
      .readonly(),
  })
  .openapi('ReviewSide') satisfies z.ZodType<ReviewSide>

const CardSchema = z
  .object({
    id: z.string(),
    bits: z.number(),
    left: SideSchema,
    right: SideSchema,
    evidence: z.array(z.object({ text: z.string(), bits: z.number() })).readonly(),
  })
  .openapi('ReviewCard') satisfies z.ZodType<ReviewCard>

export const ReviewPageSchema = z
  .object({ cards: z.array(CardSchema).readonly(), open: z.number() })
  .openapi('ReviewPage') satisfies z.ZodType<ReviewPage>
