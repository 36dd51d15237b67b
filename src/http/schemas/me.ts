import { z } from '@hono/zod-openapi'
import { POST_CHANNELS } from '../../domain/post-channel.ts'
import {
  CARD_FIELDS,
  type CardView,
  type MeView,
  type PersonaGap,
  type PostsView,
  type PostView,
} from '../../domain/view/me-view.ts'
import { DayText, Id } from './person-input.ts'
import { GroundsSchema, ProfileLineSchema } from './profile.ts'
import { Instant } from './today.ts'

const PostText = z.string().max(20_000)
const PostChannelSchema = z.enum(POST_CHANNELS)

const PostSchema = z
  .object({
    id: z.string(),
    kind: z.enum(['post', 'comment']),
    channel: PostChannelSchema,
    text: z.string(),
    state: z.enum(['draft', 'published']),
    at: Instant,
    own: z.boolean(),
    source: z.string(),
    recordId: z.string().nullable(),
    jobSeeking: z.boolean(),
    grounds: GroundsSchema,
  })
  .openapi('Post') satisfies z.ZodType<PostView>

const GapSchema = z.object({
  from: z.enum(['skills', 'headline']).nullable(),
  themes: z
    .array(z.object({ theme: z.string(), posts: z.number(), lastAt: Instant.nullable() }))
    .readonly(),
  instead: z.array(z.object({ words: z.string(), posts: z.number() })).readonly(),
  posts: z.number(),
  enough: z.boolean(),
}) satisfies z.ZodType<PersonaGap>

const HireMe = z.object({ posts: z.number(), of: z.number() })
const Next = z.object({ day: z.string(), why: z.string() })

export const PostsSchema = z
  .object({
    today: z.string(),
    posts: z.array(PostSchema).readonly(),
    total: z.number(),
    calendar: z
      .array(
        z.object({
          day: z.string(),
          channel: z.enum([...POST_CHANNELS, 'comment']),
          count: z.number(),
        }),
      )
      .readonly(),
    gap: GapSchema,
    hireMe: HireMe,
    rhythm: z.string(),
    next: Next,
    hasImport: z.boolean(),
    now: z.record(PostChannelSchema, GroundsSchema),
  })
  .openapi('Posts') satisfies z.ZodType<PostsView>

export const NewPostInput = z.object({
  id: Id.optional(),
  text: PostText.min(1),
  channel: PostChannelSchema,
})

export const PostEditInput = z.object({
  text: PostText.optional(),
  channel: PostChannelSchema.optional(),
  publishedOn: DayText.nullable().optional(),
  dropped: z.boolean().optional(),
})

export const CardSchema = z
  .object({
    name: z.string(),
    line: z.string(),
    ownLine: z.boolean(),
    parts: z
      .array(
        z.object({
          key: z.string(),
          field: z.enum(CARD_FIELDS),
          value: z.string(),
          on: z.boolean(),
        }),
      )
      .readonly(),
    qrHolds: z.enum(['card', 'site']),
    qr: z
      .object({ size: z.number(), version: z.number(), path: z.string(), text: z.string() })
      .nullable(),
    left: z.array(z.string()).readonly(),
  })
  .openapi('Card') satisfies z.ZodType<CardView>

export const CardEditInput = z.object({
  line: z.string().max(160).nullable().optional(),
  parts: z.record(z.string().max(600), z.boolean()).optional(),
  qrHolds: z.enum(['card', 'site']).optional(),
})

export const MeSchema = z
  .object({
    pitch: z.object({
      count: z.number(),
      latest: z.object({ id: z.string(), audience: z.string(), text: z.string() }).nullable(),
      practisedAt: Instant.nullable(),
      wordsAMinute: z.number(),
    }),
    profile: z.object({
      importedAt: Instant.nullable(),
      updatedAt: Instant.nullable(),
      headline: z.string().nullable(),
      roles: z.array(z.string()).readonly(),
      knownFor: z.array(z.string()).readonly(),
      skills: z.number(),
      ask: ProfileLineSchema.nullable(),
      stillShown: z.number(),
    }),
    posts: z.object({
      rhythm: z.string(),
      hireMe: HireMe,
      next: Next,
      total: z.number(),
      drafts: z.number(),
      missing: z.array(z.string()).readonly(),
    }),
    card: z.object({ name: z.string(), line: z.string(), ready: z.boolean() }),
  })
  .openapi('Me') satisfies z.ZodType<MeView>
