import type { HttpAppParts } from './http-app-parts.ts'
import type { OpenAPIHono } from '@hono/zod-openapi'
import { DigwellError } from '../domain/digwell-error.ts'
import { answerError } from './answer-error.ts'
import type { Edge } from './edge.ts'
import { createRoutes, type HttpEnv } from './env.ts'
import { allowHost } from './guard/allow-host.ts'
import { expectedBody } from './guard/expected-body.ts'
import { sameOrigin } from './guard/same-origin.ts'
import { secureHeaders } from './guard/secure-headers.ts'
import { loopbackEdge } from './loopback-edge.ts'
import { phoneEdge } from './phone-edge.ts'
import { calendarRoutes } from './routes/calendar-feed.ts'
import { captureRoutes } from './routes/captures.ts'
import { coachRoutes } from './routes/coach.ts'
import { eventRoutes } from './routes/events.ts'
import { exportRoutes } from './routes/export.ts'
import { giveRoutes } from './routes/gives.ts'
import { historyRoutes } from './routes/history.ts'
import { importRoutes } from './routes/imports.ts'
import { communityRoutes } from './routes/communities.ts'
import { introductionRoutes } from './routes/introductions.ts'
import { meRoutes } from './routes/me.ts'
import { modelRoutes } from './routes/model.ts'
import { needRoutes } from './routes/needs.ts'
import { ownerRoutes } from './routes/owner.ts'
import { peopleRoutes } from './routes/people.ts'
import { personActRoutes } from './routes/person-acts.ts'
import { personRoutes } from './routes/person.ts'
import { phoneRoutes } from './routes/phones.ts'
import { pitchRoutes } from './routes/pitches.ts'
import { profileRoutes } from './routes/profile.ts'
import { promiseRoutes } from './routes/promises.ts'
import { requestRoutes } from './routes/requests.ts'
import { reviewRoutes } from './routes/review.ts'
import { todayRoutes } from './routes/today.ts'
import { tripRoutes } from './routes/trips.ts'
import { writeRoutes } from './routes/write.ts'
import { uploadRoutes } from './routes/uploads.ts'
import { staticFiles } from './static-files.ts'

const ROUTES = [
  ownerRoutes,
  todayRoutes,
  peopleRoutes,
  personActRoutes,
  personRoutes,
  writeRoutes,
  eventRoutes,
  captureRoutes,
  calendarRoutes,
  coachRoutes,
  promiseRoutes,
  modelRoutes,
  needRoutes,
  requestRoutes,
  giveRoutes,
  introductionRoutes,
  communityRoutes,
  tripRoutes,
  reviewRoutes,
  meRoutes,
  pitchRoutes,
  profileRoutes,
  historyRoutes,
  uploadRoutes,
  importRoutes,
  exportRoutes,
  phoneRoutes,
]

const DESCRIPTION = {
  openapi: '3.1.0',
  info: {
    title: 'Digwell',
    version: '1',
    description: 'Same origin only, signed in by the cookie `digwell-session`.',
  },
}

/** The whole HTTP edge of one owner's Digwell, for loopback: guards, API, sign-in, web app. */
export function createHttpApp(parts: HttpAppParts): OpenAPIHono<HttpEnv> {
  return buildApp(parts, loopbackEdge(parts))
}

/** The same for paired devices in the network, without what is done at the machine alone. */
export function createPhoneApp(parts: HttpAppParts): OpenAPIHono<HttpEnv> {
  return buildApp(parts, phoneEdge(parts))
}

function buildApp(parts: HttpAppParts, edge: Edge): OpenAPIHono<HttpEnv> {
  const app = createRoutes()
  app.onError((error, c) => answerError(error, c, parts.report))
  app.use(secureHeaders, allowHost(edge.hosts, edge.instead), sameOrigin(edge.scheme))
  app.use('/api/*', edge.requireSession, expectedBody, async (c, next) => {
    c.set('digwell', parts.digwell)
    c.set('uploads', parts.uploads)
    c.set('phones', parts.phones)
    await next()
  })
  for (const [method, path] of edge.kept) app.on(method, path, keptAtTheMachine)
  for (const routes of ROUTES) app.route('/', routes)
  app.doc31('/api/openapi.json', DESCRIPTION)
  app.all('/api/*', (c) => {
    throw new DigwellError('not-found', `There is no ${c.req.method} ${c.req.path}.`)
  })
  for (const routes of edge.routes) app.route('/', routes)
  app.route('/', staticFiles(parts.webDirectory))
  return app
}

function keptAtTheMachine(): never {
  throw new DigwellError('forbidden', 'This is done at the machine Digwell runs on.')
}
