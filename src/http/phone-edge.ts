import type { HttpAppParts } from './http-app-parts.ts'
import { requireDevice } from './device-cookie.ts'
import type { Edge } from './edge.ts'
import { issuerRoutes, pairingRoutes } from './routes/phone-pairing.ts'

/**
 * A phone shows one thing after another and does what can be undone. Taking everything away at once,
 * deleting for good and letting others in happen at the machine itself.
 */
const AT_THE_MACHINE = [
  ['GET', '/api/export'],
  ['DELETE', '/api/people/:id'],
  ['DELETE', '/api/everything'],
  ['DELETE', '/api/texts'],
  ['GET', '/api/calendar.ics'],
  ['GET', '/api/calendar/feed'],
  ['POST', '/api/calendar/feed'],
  ['DELETE', '/api/calendar/feed'],
  ['POST', '/api/phones/links'],
  ['POST', '/api/model/choices'],
  ['POST', '/api/model'],
  ['DELETE', '/api/model'],
  ['POST', '/api/model/take-back'],
] as const

/** The way in from other machines in the network: TLS on private addresses, signed in by pairing. */
export function phoneEdge({ phones, now }: HttpAppParts): Edge {
  const origins = (): readonly string[] => phones.lan()?.origins ?? []
  return {
    scheme: 'https',
    hosts: () => new Set(origins().map((origin) => new URL(origin).host)),
    instead: () => origins()[0] ?? 'the machine it runs on',
    requireSession: requireDevice(phones.devices),
    kept: AT_THE_MACHINE,
    routes: [pairingRoutes(phones, now), issuerRoutes(phones)],
  }
}
