import { z } from '@hono/zod-openapi'
import type { PromisesPage, PromiseView, WordKept } from '../../domain/view/promise-view.ts'
import { Instant } from './today.ts'

export const PromiseSchema = z
  .object({
    id: z.string(),
    by: z.enum(['me', 'them']),
    kind: z.enum(['promise', 'invitation']),
    personId: z.string(),
    person: z.string(),
    what: z.string(),
    words: z.string(),
    madeAt: Instant,
    due: z.string().nullable(),
    state: z.enum(['open', 'kept', 'released', 'dismissed']),
    confirmed: z.boolean(),
    late: z.boolean(),
    keptAt: Instant.nullable(),
    keptBy: z.string().nullable(),
    source: z.string(),
    locator: z.string().nullable(),
    messageId: z.string().nullable(),
  })
  .openapi('Promise') satisfies z.ZodType<PromiseView>

export const PromisesPageSchema = z
  .object({ rows: z.array(PromiseSchema).readonly(), next: z.string().nullable() })
  .openapi('PromisesPage') satisfies z.ZodType<PromisesPage>

const Tally = {
  inTime: z.number(),
  late: z.number(),
  unseen: z.number(),
  released: z.number(),
}
const TallySchema = z.object(Tally)

export const WordKeptSchema = z
  .object({
    sides: z
      .array(
        z.object({
          by: z.enum(['me', 'them']),
          ...Tally,
          inTimeShare: z
            .object({ share: z.number(), low: z.number(), high: z.number() })
            .nullable(),
        }),
      )
      .readonly(),
    months: z
      .array(z.object({ month: z.string(), mine: TallySchema, theirs: TallySchema }))
      .readonly(),
  })
  .openapi('WordKept') satisfies z.ZodType<WordKept>
