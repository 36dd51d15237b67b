import type { MiddlewareHandler } from 'hono'
import { DigwellError } from '../../domain/digwell-error.ts'

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]']

/** The `Host` values under which this machine reaches the server itself. */
export function loopbackHosts(port: number): ReadonlySet<string> {
  return new Set(LOOPBACK.flatMap((host) => [`${host}:${port}`, ...(port === 80 ? [host] : [])]))
}

/**
 * Refuses every request that was not sent to one of these names and its port. A web page whose own
 * host name is made to point at this machine (DNS rebinding) still sends that name.
 *
 * @param hosts asked for with each request, since the port may be known late
 * @param instead where to go, for people
 */
export function allowHost(
  hosts: () => ReadonlySet<string>,
  instead: () => string,
): MiddlewareHandler {
  return async (c, next) => {
    const host = c.req.header('host')?.toLowerCase() ?? new URL(c.req.url).host
    if (!hosts().has(host)) throw new DigwellError('forbidden', `Open Digwell at ${instead()}.`)
    await next()
  }
}
