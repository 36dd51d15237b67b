import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { ANSWERS, DigwellError } from '../domain/digwell-error.ts'
import { outsideTrouble } from '../domain/outside-trouble.ts'

type Trouble = {
  readonly status: ContentfulStatusCode
  readonly kind: string
  readonly message: string
}

/** What happens to what nobody expected. */
export type Report = (error: unknown) => void

function troubleOf(thrown: unknown, report: Report): Trouble {
  const outside = outsideTrouble(thrown)
  if (outside !== null) report(thrown)
  const error = outside ?? thrown
  if (error instanceof DigwellError) {
    return { status: ANSWERS[error.kind].http, kind: error.kind, message: error.message }
  }
  if (error instanceof HTTPException && error.status < 500) {
    return { status: 400, kind: 'invalid-input', message: error.message }
  }
  report(error)
  const message = 'Something went wrong inside Digwell; nothing was changed. The log says more.'
  return { status: 500, kind: 'internal', message }
}

/** The one place where the HTTP edge answers trouble: `{error: {kind, message}}`. */
export function answerError(error: unknown, c: Context, report: Report): Response {
  const { status, kind, message } = troubleOf(error, report)
  return c.json({ error: { kind, message } }, status)
}
