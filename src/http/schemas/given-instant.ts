import { z } from '@hono/zod-openapi'

/** A moment the browser names, in whole milliseconds of the years 1 to 9999: one that every export can write as a date. */
export const GivenInstant = z
  .number()
  .int()
  .min(Date.parse('0001-01-01T00:00:00Z'))
  .max(Date.parse('9999-12-31T23:59:59.999Z'))
  .openapi({ description: 'Milliseconds since 1970-01-01T00:00Z' })
