import { z } from '@hono/zod-openapi'
import { CHANNELS } from '../../domain/interaction.ts'
import { REQUEST_ANSWERS, REQUEST_KINDS } from '../../domain/request.ts'
import type {
  RequestsPage,
  RequestsPicture,
  RequestView,
  RequestWords,
} from '../../domain/view/request-view.ts'
import { WRITTEN_CHANNELS } from '../../domain/view/write-view.ts'
import { TIE_STATES } from '../../domain/tie.ts'
import { Instant } from './today.ts'

export const RequestSchema = z
  .object({
    id: z.string(),
    personId: z.string(),
    person: z.string(),
    about: z.string().nullable(),
    tie: z.enum(TIE_STATES),
    lastContactAt: Instant.nullable(),
    between: z.object({ given: z.number(), received: z.number(), asked: z.number() }),
    kind: z.enum(REQUEST_KINDS),
    words: z.string(),
    what: z.string(),
    before: z.string().nullable(),
    takes: z.string(),
    at: Instant,
    channel: z.enum(CHANNELS),
    subject: z.string().nullable(),
    state: z.enum(['waiting', 'to-say', 'later', 'answered', 'settled', 'none']),
    answer: z.enum(REQUEST_ANSWERS).nullable(),
    answeredAt: Instant.nullable(),
    backOn: z.string().nullable(),
    since: z
      .object({
        how: z.enum(['thanks', 'talk']),
        at: Instant,
        words: z.string().nullable(),
        locator: z.string().nullable(),
      })
      .nullable(),
    source: z.string(),
    locator: z.string().nullable(),
  })
  .openapi('Request') satisfies z.ZodType<RequestView>

export const RequestsPageSchema = z
  .object({
    rows: z.array(RequestSchema).readonly(),
    next: z.string().nullable(),
    sinceDays: z.number().nullable(),
    week: z.object({ yes: z.number(), limit: z.number().nullable() }),
  })
  .openapi('RequestsPage') satisfies z.ZodType<RequestsPage>

export const RequestsPictureSchema = z
  .object({
    weeks: z
      .array(
        z.object({
          monday: z.string(),
          came: z.number(),
          answered: z.number(),
          waiting: z.number(),
        }),
      )
      .readonly(),
    kinds: z.array(z.object({ kind: z.enum(REQUEST_KINDS), came: z.number() })).readonly(),
    answers: z
      .array(
        z.object({
          answer: z.enum(['yes', 'small-yes', 'pointer', 'not-now', 'no', 'said']),
          count: z.number(),
        }),
      )
      .readonly(),
    medianDays: z.number().nullable(),
    waiting: z.number(),
    toSay: z.number(),
    settled: z.number(),
  })
  .openapi('RequestsPicture') satisfies z.ZodType<RequestsPicture>

export const RequestWordsSchema = z
  .object({
    personId: z.string(),
    moveId: z.string(),
    draft: z.object({ id: z.string(), isSame: z.boolean() }).nullable(),
    channel: z.enum(WRITTEN_CHANNELS),
    purpose: z.enum(['accept', 'small-yes', 'point-on', 'not-now', 'decline']),
    subject: z.string(),
    text: z.string(),
  })
  .openapi('RequestWords') satisfies z.ZodType<RequestWords>
