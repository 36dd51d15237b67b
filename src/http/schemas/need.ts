import { z } from '@hono/zod-openapi'
import { MATCH_KINDS, NEED_WAYS } from '../../domain/need.ts'
import type { MatchesView, MatchView, NeedsPage, NeedView } from '../../domain/view/need-view.ts'
import { Instant, ReasonSchema } from './today.ts'

export const NeedSchema = z
  .object({
    id: z.string(),
    personId: z.string().nullable(),
    person: z.string().nullable(),
    way: z.enum(NEED_WAYS),
    what: z.string(),
    words: z.string(),
    at: Instant,
    state: z.enum(['open', 'met', 'dismissed']),
    confirmed: z.boolean(),
    source: z.string(),
    locator: z.string().nullable(),
  })
  .openapi('Need') satisfies z.ZodType<NeedView>

export const NeedsPageSchema = z
  .object({ rows: z.array(NeedSchema).readonly(), knownFor: z.array(z.string()).readonly() })
  .openapi('NeedsPage') satisfies z.ZodType<NeedsPage>

const MatchSchema = z
  .object({
    id: z.string(),
    kind: z.enum(MATCH_KINDS),
    personId: z.string(),
    person: z.string(),
    otherId: z.string().nullable(),
    other: z.string().nullable(),
    line: z.string(),
    about: z.string(),
    say: z.string(),
    why: z.string(),
    facts: z.array(ReasonSchema).readonly(),
    at: Instant,
  })
  .openapi('Match') satisfies z.ZodType<MatchView>

const list = z.array(MatchSchema).readonly()

export const MatchesSchema = z
  .object({ today: list, give: list, ask: list, meet: list, counting: z.boolean() })
  .openapi('Matches') satisfies z.ZodType<MatchesView>
