import type { z } from '@hono/zod-openapi'
import { ProblemSchema } from './schemas/problem.ts'

/** The answers of a route: `schema` as JSON, or the one shape of every refusal. */
export function answers<T extends z.ZodType>(schema: T, description: string) {
  return {
    200: { description, content: { 'application/json': { schema } } },
    default: {
      description: 'Refused, with the reason.',
      content: { 'application/json': { schema: ProblemSchema } },
    },
  } as const
}

/** A JSON body that must be there. */
export function jsonBody<T extends z.ZodType>(schema: T) {
  return { content: { 'application/json': { schema } }, required: true } as const
}
