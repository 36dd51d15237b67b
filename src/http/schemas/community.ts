import { z } from '@hono/zod-openapi'
import { COMMUNITY_KINDS } from '../../domain/community.ts'
import { TIE_STATES } from '../../domain/tie.ts'
import type {
  CommunitiesPage,
  CommunityLine,
  CommunityView,
} from '../../domain/view/community-view.ts'
import { EventLineSchema, ReturnGroupSchema } from './event.ts'
import { GiveSchema } from './give.ts'
import { DayText, Id } from './person-input.ts'
import { Instant } from './today.ts'

const Kind = z.enum(COMMUNITY_KINDS)

export const CommunityLineSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    kind: Kind,
    since: z.string().nullable(),
    role: z.string().nullable(),
    hours: z.number().nullable(),
    words: z.string().nullable(),
    people: z.number(),
    found: z.enum(['label', 'events', 'chat', 'profiles']).nullable(),
    leftAt: Instant.nullable(),
  })
  .openapi('CommunityLine') satisfies z.ZodType<CommunityLine>

export const CommunitiesSchema = z
  .object({
    rows: z.array(CommunityLineSchema).readonly(),
    suggested: z
      .array(
        z.object({
          sourceKey: z.string(),
          name: z.string(),
          kind: Kind,
          role: z.string().nullable(),
          since: z.string().nullable(),
          why: z.string(),
        }),
      )
      .readonly(),
  })
  .openapi('Communities') satisfies z.ZodType<CommunitiesPage>

export const CommunitySchema = CommunityLineSchema.extend({
  members: z
    .array(
      z.object({
        personId: z.string(),
        name: z.string(),
        about: z.string().nullable(),
        state: z.enum(TIE_STATES),
        stateWords: z.string(),
        lastContactAt: Instant.nullable(),
        from: z.enum(['you', 'label', 'events', 'chat', 'profiles']),
        there: z.enum(['studied', 'works', 'worked']).nullable(),
        times: z.number(),
      }),
    )
    .readonly(),
  events: z.array(EventLineSchema).readonly(),
  brought: ReturnGroupSchema.nullable(),
  gives: z.array(GiveSchema).readonly(),
}).openapi('Community') satisfies z.ZodType<CommunityView>

const details = {
  since: DayText.nullable().optional(),
  role: z.string().max(500).nullable().optional(),
  hours: z.number().min(0).max(744).nullable().optional(),
  words: z.string().max(500).nullable().optional(),
}
const Name = z.string().trim().min(1).max(200)
export const SourceKey = z
  .string()
  .max(500)
  .regex(/^(?:tag|series|host|chat|profile):/)

export const NewCommunityInput = z.object({
  id: Id.optional(),
  name: Name,
  kind: Kind.optional(),
  sourceKey: SourceKey.optional(),
  ...details,
})

export const CommunityEditInput = z.object({
  name: Name.optional(),
  kind: Kind.optional(),
  left: z.boolean().optional(),
  ...details,
})
