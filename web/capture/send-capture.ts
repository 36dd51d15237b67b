import type { KeptCapture, Outbox } from './outbox.ts'

/** What became of one sending. `away`: Digwell did not answer · `signed-out`: this browser must sign in. */
export type Sent =
  | { readonly state: 'sent'; readonly answer: unknown }
  | { readonly state: 'away' | 'signed-out' }
  | { readonly state: 'refused'; readonly why: string }

/** Sends what was noted, then its picture. The same key again is the same write, so nothing doubles. */
export async function sendCapture({ key, body, photo }: KeptCapture): Promise<Sent> {
  const first = await post('/api/captures', body, key)
  if (first.state !== 'sent' || photo === null) return first
  const path = `/api/captures/${encodeURIComponent(body.id)}/photo`
  const second = await post(path, { content: photo }, `${key}-photo`)
  return second.state === 'sent' ? first : second
}

/**
 * Sends all that waits, oldest first, until Digwell no longer answers. What it refuses stays, with its reason.
 *
 * @param signedOut told when it stays because this browser must sign in
 * @returns how many were sent
 */
export async function sendAll(outbox: Outbox, signedOut?: () => void): Promise<number> {
  let sent = 0
  for (const kept of await outbox.all()) {
    if (kept.refused !== undefined) continue
    const outcome = await sendCapture(kept)
    if (outcome.state === 'signed-out') signedOut?.()
    if (outcome.state === 'away' || outcome.state === 'signed-out') break
    if (outcome.state === 'refused') {
      await outbox.keep({ ...kept, refused: outcome.why })
      continue
    }
    await outbox.drop(kept.key)
    sent += 1
  }
  return sent
}

async function post(path: string, body: unknown, key: string): Promise<Sent> {
  let response: Response
  try {
    response = await fetch(path, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json', 'idempotency-key': key },
      body: JSON.stringify(body),
    })
  } catch {
    return { state: 'away' }
  }
  const answer: unknown = await response.json().catch(() => null)
  if (response.ok) return { state: 'sent', answer }
  if (response.status === 401) return { state: 'signed-out' }
  if (response.status >= 500) return { state: 'away' }
  const error = (answer as { error?: { message?: string } } | null)?.error
  return { state: 'refused', why: error?.message ?? 'Digwell did not take it.' }
}
