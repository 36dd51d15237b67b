import type { ErrorKind } from '../../src/domain/digwell-error.ts'

/** What the server refused and why, in words fit to show; `offline` when it did not answer. */
export class ApiError extends Error {
  override readonly name = 'ApiError'
  readonly kind: ErrorKind | 'offline'

  constructor(kind: ErrorKind | 'offline', message: string) {
    super(message)
    this.kind = kind
  }
}

export type Query = { readonly [name: string]: string | number | readonly string[] | undefined }

/** `/api/people?q=ana&state=warm&state=new`; undefined and empty values are left out. */
export function address(path: string, query: Query = {}): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined || value === '') continue
    for (const one of Array.isArray(value) ? value : [value]) search.append(name, String(one))
  }
  const text = search.toString()
  return text === '' ? path : `${path}?${text}`
}

/** Reads JSON; T is the shape the route promises in `docs/http-routes.md`. */
export async function get<T>(path: string, query?: Query, signal?: AbortSignal): Promise<T> {
  return answer<T>(address(path, query), { signal: signal ?? null })
}

export type Method = 'POST' | 'PATCH' | 'DELETE'

/** Writes JSON. The same key again is answered as the first time. */
export async function send<T>(
  method: Method,
  path: string,
  body: unknown,
  key: string,
): Promise<T> {
  return answer<T>(path, {
    method,
    headers: { 'content-type': 'application/json', 'idempotency-key': key },
    body: JSON.stringify(body ?? {}),
  })
}

async function answer<T>(path: string, init: RequestInit): Promise<T> {
  let response: Response
  try {
    response = await fetch(path, { ...init, credentials: 'same-origin' })
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause
    throw new ApiError('offline', 'Digwell is not answering. Is it still running?')
  }
  const body: unknown = await response.json().catch(() => null)
  if (response.ok) return body as T
  throw refusal(response.status, body)
}

function refusal(status: number, body: unknown): ApiError {
  const error = (body as { error?: { kind?: ErrorKind; message?: string } } | null)?.error
  const kind = error?.kind ?? (status === 401 ? 'not-signed-in' : 'outside-failed')
  return new ApiError(kind, error?.message ?? 'Something went wrong on our side.')
}
