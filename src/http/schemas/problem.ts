import { z } from '@hono/zod-openapi'
import { ANSWERS } from '../../domain/digwell-error.ts'

const KINDS = ['internal', ...Object.keys(ANSWERS)] as const

export const ProblemSchema = z
  .object({ error: z.object({ kind: z.enum(KINDS), message: z.string() }) })
  .openapi('Problem')
