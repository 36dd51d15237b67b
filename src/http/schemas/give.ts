import { z } from '@hono/zod-openapi'
import { GIVE_KINDS, GIVE_SIZES } from '../../domain/give.ts'
import type { GiveMonth, GivesPage, GiveView, LoopView } from '../../domain/view/give-view.ts'
import { Instant } from './today.ts'

export const GiveKindSchema = z.enum(GIVE_KINDS)
export const GiveSizeSchema = z.enum(GIVE_SIZES)

const LoopSchema = z
  .object({
    state: z.enum(['open', 'thanked', 'reported', 'let-go']),
    thankedAt: Instant.nullable(),
    reportedAt: Instant.nullable(),
    next: z.object({ what: z.enum(['thank', 'report']), due: z.string() }).nullable(),
  })
  .openapi('Loop') satisfies z.ZodType<LoopView>

export const GiveSchema = z
  .object({
    id: z.string(),
    personId: z.string(),
    person: z.string(),
    sort: z.enum(['give', 'ask']),
    by: z.enum(['me', 'them']),
    kind: GiveKindSchema,
    size: GiveSizeSchema,
    at: Instant,
    words: z.string(),
    others: z.array(z.string()).readonly(),
    found: z.enum(['introduction', 'recommendation', 'endorsement']).nullable(),
    source: z.string(),
    locator: z.string().nullable(),
    loop: LoopSchema.nullable(),
  })
  .openapi('Give') satisfies z.ZodType<GiveView>

export const GivesPageSchema = z
  .object({ rows: z.array(GiveSchema).readonly(), next: z.string().nullable() })
  .openapi('GivesPage') satisfies z.ZodType<GivesPage>

export const GiveMonthSchema = z
  .object({
    month: z.string(),
    kinds: z
      .array(z.object({ kind: GiveKindSchema, given: z.number(), received: z.number() }))
      .readonly(),
    asked: z.number(),
    wasAsked: z.number(),
  })
  .openapi('GiveMonth') satisfies z.ZodType<GiveMonth>
