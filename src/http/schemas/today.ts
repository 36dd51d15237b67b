import { z } from '@hono/zod-openapi'
import { CHANNELS } from '../../domain/interaction.ts'
import {
  MOVE_KINDS,
  type MoveView,
  type Reason,
  type TodayView,
} from '../../domain/view/today-view.ts'

export const Instant = z.number().openapi({ description: 'Milliseconds since 1970-01-01T00:00Z' })
export const Channel = z.enum(CHANNELS)

export const ReasonSchema = z
  .object({
    text: z.string(),
    at: Instant.nullable(),
    source: z.string(),
    locator: z.string().nullable(),
  })
  .openapi('Reason') satisfies z.ZodType<Reason>

export const MoveSchema = z
  .object({
    id: z.string(),
    kind: z.enum(MOVE_KINDS),
    personId: z.string(),
    person: z.string(),
    about: z.string().nullable(),
    channel: Channel,
    channelWhy: z.string(),
    reach: z.string().nullable(),
    say: z.string(),
    why: z.string(),
    reasons: z.array(ReasonSchema).readonly(),
    part: z.enum(['before-you-start', 'can-wait']),
    state: z.enum(['open', 'done', 'later', 'skipped']),
    changeId: z.string().nullable(),
  })
  .openapi('Move') satisfies z.ZodType<MoveView>

export const TodaySchema = z
  .object({
    date: z.string(),
    moves: z.array(MoveSchema).readonly(),
    cap: z.number(),
    doneCount: z.number(),
    closed: z.boolean(),
    closing: z.object({ done: z.string(), next: z.string() }).nullable(),
    welcomeBack: z.boolean(),
    protecting: z.string().nullable(),
    events: z
      .array(
        z.object({
          id: z.string(),
          name: z.string(),
          startAt: Instant.nullable(),
          when: z.enum(['now', 'today', 'tonight']),
          toLookFor: z.number().nullable(),
        }),
      )
      .readonly(),
    noticed: z.array(ReasonSchema).readonly(),
    empty: z.enum(['no-people', 'nothing-due']).nullable(),
  })
  .openapi('Today') satisfies z.ZodType<TodayView>
