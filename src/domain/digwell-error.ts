/** Every way Digwell refuses, and what each edge answers. A new way is a new line here. */
export const ANSWERS = {
  'invalid-input': { http: 400, exit: 2 },
  'not-signed-in': { http: 401, exit: 3 },
  forbidden: { http: 403, exit: 3 },
  'not-found': { http: 404, exit: 4 },
  conflict: { http: 409, exit: 5 },
  'too-large': { http: 413, exit: 2 },
  'outside-failed': { http: 502, exit: 6 },
  'newer-data': { http: 500, exit: 7 },
  locked: { http: 503, exit: 8 },
} as const

export type ErrorKind = keyof typeof ANSWERS

/** Thrown by use cases and edges; answered in one place per edge. */
export class DigwellError extends Error {
  override readonly name = 'DigwellError'
  readonly kind: ErrorKind

  /** @param message for the user: what happened and what to do; no personal data */
  constructor(kind: ErrorKind, message: string, options?: { cause: unknown }) {
    super(message, options)
    this.kind = kind
  }
}
