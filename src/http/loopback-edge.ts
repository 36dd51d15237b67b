import type { HttpAppParts } from './http-app-parts.ts'
import type { Edge } from './edge.ts'
import { loopbackHosts } from './guard/allow-host.ts'
import { feedRoutes } from './routes/calendar-feed.ts'
import { enterRoutes } from './routes/enter.ts'
import { issuerRoutes } from './routes/phone-pairing.ts'
import { requireSession } from './session-cookie.ts'

/** The way in from this machine: plain HTTP on loopback, signed in by a one-time link. */
export function loopbackEdge({ digwell, signIn, phones, port, now }: HttpAppParts): Edge {
  return {
    scheme: 'http',
    hosts: () => loopbackHosts(port()),
    instead: () => `http://localhost:${port()}`,
    requireSession: requireSession(signIn),
    kept: [],
    routes: [feedRoutes(digwell), enterRoutes(signIn, now), issuerRoutes(phones)],
  }
}
