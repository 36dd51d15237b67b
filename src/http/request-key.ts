import type { Context } from 'hono'
import type { WriteOptions } from '../app/write-options.ts'
import { DigwellError } from '../domain/digwell-error.ts'
import type { HttpEnv } from './env.ts'

/** The `Idempotency-Key` of a write, for the use case to answer a repeat as it did the first time. */
export function requestKey(c: Context<HttpEnv>): WriteOptions {
  const key = c.req.header('idempotency-key')
  if (key === undefined) return {}
  if (!/^[\w-]{8,100}$/.test(key)) {
    throw new DigwellError('invalid-input', 'Idempotency-Key must be a UUID.')
  }
  return { requestKey: key }
}
