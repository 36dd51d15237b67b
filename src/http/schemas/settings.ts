import { z } from '@hono/zod-openapi'
import type { SessionView, Settings, WellView } from '../../domain/view/settings-view.ts'

const Names = z.array(z.string().max(500)).max(200).readonly()

export const SettingsSchema = z
  .object({
    movesADay: z.number().int().min(1).max(9),
    days: z.array(z.number().int().min(0).max(6)).max(7).readonly(),
    timeZone: z.string().min(1).max(100),
    country: z.string().length(2),
    stance: z.enum(['employed', 'looking', 'sought-after']).nullable(),
    theme: z.enum(['system', 'light', 'dark']),
    singleKeys: z.boolean(),
    keepMailText: z.boolean(),
    protect: z.boolean(),
    requestsAWeek: z.number().int().min(0).max(50).nullable(),
    pointerLink: z.string().max(500),
    pointerWords: z.string().max(1000),
    ownNames: Names,
    ownEmails: Names,
    ownLinkedin: Names,
    ownPhones: Names,
  })
  .openapi('Settings') satisfies z.ZodType<Settings>

export const SettingsEdit = SettingsSchema.partial()

export const SessionSchema = z
  .object({
    version: z.string(),
    ownerName: z.string().nullable(),
    people: z.enum(['none', 'some']),
    sample: z.string().nullable(),
    openReviews: z.number(),
    dataDirectory: z.string(),
  })
  .openapi('Session') satisfies z.ZodType<SessionView>

export const WellSchema = z
  .object({
    wouldPickUp: z.number(),
    spread: z.number(),
    circles: z.number(),
    history: z.array(z.object({ date: z.string(), wouldPickUp: z.number() })).readonly(),
  })
  .openapi('Well') satisfies z.ZodType<WellView>
