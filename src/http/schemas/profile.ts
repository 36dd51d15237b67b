import { z } from '@hono/zod-openapi'
import {
  PROFILE_SECTIONS,
  SKILL_PLACES,
  type CoachGrounds,
  type ProfileLine,
  type ProfileView,
  type SkillView,
} from '../../domain/view/me-view.ts'
import { Id } from './person-input.ts'
import { Instant } from './today.ts'

/** What the coach is told before it reads: its own vocabulary, see `src/domain/coach/coach-context.ts`. */
export const GroundsSchema = z
  .custom<CoachGrounds>()
  .openapi({ type: 'object' }) satisfies z.ZodType<CoachGrounds>

const words = {
  title: z.string(),
  place: z.string().nullable(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  text: z.string().nullable(),
}

export const ProfileLineSchema = z
  .object({
    ...words,
    key: z.string(),
    section: z.enum(PROFILE_SECTIONS),
    source: z.string(),
    recordId: z.string().nullable(),
    since: Instant,
    own: z.boolean(),
    imported: z.object(words).nullable(),
    checkedAt: Instant.nullable(),
    stillShown: z.string().nullable(),
  })
  .openapi('ProfileLine') satisfies z.ZodType<ProfileLine>

const SkillSchema = z.object({
  key: z.string(),
  name: z.string(),
  place: z.enum(SKILL_PLACES),
  endorsed: z.number(),
  source: z.string(),
  recordId: z.string().nullable(),
}) satisfies z.ZodType<SkillView>

const ChangesSchema = z.object({
  since: Instant,
  until: Instant,
  items: z
    .array(
      z.object({
        kind: z.enum(['new', 'gone', 'changed']),
        what: z.string(),
        from: z.string().nullable(),
        to: z.string().nullable(),
      }),
    )
    .readonly(),
})

export const ProfileSchema = z
  .object({
    importedAt: Instant.nullable(),
    lines: z.array(ProfileLineSchema).readonly(),
    ask: z.string().nullable(),
    skills: z.array(SkillSchema).readonly(),
    skillsText: z.string(),
    changes: ChangesSchema.nullable(),
    updatedAt: Instant.nullable(),
    editUrl: z.string(),
    recommendations: z
      .array(
        z.object({
          from: z.string(),
          text: z.string(),
          at: Instant.nullable(),
          recordId: z.string(),
        }),
      )
      .readonly(),
    grounds: GroundsSchema,
  })
  .openapi('Profile') satisfies z.ZodType<ProfileView>

const Words = z.object({
  title: z.string().trim().min(1).max(5_000),
  place: z.string().max(500).nullable(),
  from: z.string().max(10).nullable(),
  to: z.string().max(10).nullable(),
  text: z.string().max(10_000).nullable(),
})

export const LineEditInput = z.object({
  key: Id,
  words: z.union([Words, z.literal('hidden')]).nullable(),
})

export const LineCheckInput = z.object({ key: Id, answer: z.enum(['yes', 'ended']) })

export const SkillInput = z.object({
  name: z.string().trim().min(1).max(200),
  place: z.enum(SKILL_PLACES),
})
