import { z } from '@hono/zod-openapi'
import type { PitchesView, PitchView } from '../../domain/view/me-view.ts'
import { Id } from './person-input.ts'
import { Instant } from './today.ts'

const Seconds = z.number().min(1).max(600)
const Audience = z.string().trim().min(1).max(200)
const PitchText = z.string().max(5_000)

const PitchSchema = z.object({
  id: z.string(),
  audience: z.string(),
  text: z.string(),
  archived: z.boolean(),
  targetSeconds: z.number().nullable(),
  changedAt: Instant,
  versions: z.array(z.object({ id: z.string(), text: z.string(), at: Instant })).readonly(),
  practices: z
    .array(
      z.object({
        id: z.string(),
        at: Instant,
        seconds: z.number(),
        targetSeconds: z.number().nullable(),
      }),
    )
    .readonly(),
}) satisfies z.ZodType<PitchView>

export const PitchesSchema = z
  .object({ pitches: z.array(PitchSchema).readonly(), wordsAMinute: z.number() })
  .openapi('Pitches') satisfies z.ZodType<PitchesView>

export const NewPitchInput = z.object({
  id: Id.optional(),
  audience: Audience,
  text: PitchText,
  targetSeconds: Seconds.int().nullable().optional(),
})

export const PitchEditInput = z.object({
  audience: Audience.optional(),
  text: PitchText.optional(),
  targetSeconds: Seconds.int().nullable().optional(),
  archived: z.boolean().optional(),
})

export const PracticeInput = z.object({ id: Id.optional(), seconds: Seconds })
export const PaceInput = z.object({ wordsAMinute: z.number().int().min(80).max(240) })
