import type { Context, MiddlewareHandler } from 'hono'
import { DigwellError } from '../../domain/digwell-error.ts'

/** How the edge is reached: plain over loopback, with TLS from elsewhere. */
export type Scheme = 'http' | 'https'

const READS = new Set(['GET', 'HEAD'])

/** Someone opened an address or followed a link to a page: it changes nothing and tells no script. */
function isPageVisit(c: Context): boolean {
  return (
    READS.has(c.req.method) &&
    c.req.header('sec-fetch-mode') === 'navigate' &&
    c.req.header('sec-fetch-dest') === 'document' &&
    !c.req.path.startsWith('/api/')
  )
}

function isOwn(c: Context, scheme: Scheme): boolean {
  const origin = c.req.header('origin')
  if (
    origin !== undefined &&
    origin.toLowerCase() !== `${scheme}://${c.req.header('host')}`.toLowerCase()
  ) {
    return false
  }
  const site = c.req.header('sec-fetch-site')
  // Without either header it is no browser of this decade, so no foreign page either.
  if (site === undefined || site === 'same-origin') return true
  // Typed into the address bar, or opened by another program.
  return site === 'none' && READS.has(c.req.method) && c.req.header('sec-fetch-mode') === 'navigate'
}

/**
 * Refuses what another page's script, form or frame sends. Cookies do not know ports, so another
 * server on this machine counts as the same *site*; only the same *origin* may speak to Digwell
 * (W3C Fetch Metadata Request Headers; `Origin` where those are missing).
 */
export function sameOrigin(scheme: Scheme): MiddlewareHandler {
  return async (c, next) => {
    if (!isPageVisit(c) && !isOwn(c, scheme)) {
      throw new DigwellError('forbidden', 'Another web page may not use Digwell.')
    }
    await next()
  }
}
