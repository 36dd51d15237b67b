import { createRoute, z } from '@hono/zod-openapi'
import { TRIP_STEPS } from '../../domain/view/trip-view.ts'
import { answers, jsonBody } from '../answer.ts'
import { createRoutes } from '../env.ts'
import { given } from '../given.ts'
import { requestKey } from '../request-key.ts'
import { ReceiptSchema } from '../schemas/history.ts'
import { Id } from '../schemas/person-input.ts'
import { NearSchema, PlaceSchema, TripSchema, TripsSchema, WhereSchema } from '../schemas/trip.ts'

const params = z.object({ id: Id })
const withPerson = params.extend({ personId: Id })
const Day = z.string().regex(/^\d{4}-\d\d-\d\d$/)
const km = z.coerce.number().int().min(1).max(500).optional()
const Made = ReceiptSchema.extend({ id: z.string() })
const asked = {
  placeId: z.number().int().min(1).optional(),
  place: z.string().min(1).max(300).optional(),
}
const Trip = z.object({
  id: Id.optional(),
  kind: z.enum(['trip', 'move']).optional(),
  ...asked,
  from: Day,
  to: Day.optional(),
  note: z.string().max(500).optional(),
})

const list = createRoute({
  method: 'get',
  path: '/api/trips',
  responses: answers(TripsSchema, 'Trips and moves, journeys found, coffees near home, the mix.'),
})

const add = createRoute({
  method: 'post',
  path: '/api/trips',
  request: { body: jsonBody(Trip) },
  responses: answers(Made, 'Kept.'),
})

const trip = createRoute({
  method: 'get',
  path: '/api/trips/{id}',
  request: { params, query: z.object({ km }) },
  responses: answers(TripSchema, 'A trip with who is there, those worth most to see first.'),
})

const edit = createRoute({
  method: 'patch',
  path: '/api/trips/{id}',
  request: { params, body: jsonBody(Trip.omit({ id: true, kind: true }).partial()) },
  responses: answers(ReceiptSchema, 'Changed.'),
})

const remove = createRoute({
  method: 'delete',
  path: '/api/trips/{id}',
  request: { params },
  responses: answers(ReceiptSchema, 'Taken out, undoable.'),
})

const accept = createRoute({
  method: 'post',
  path: '/api/trips/{id}/accept',
  request: { params },
  responses: answers(Made, 'The journey found is a trip now.'),
})

const dismiss = createRoute({
  method: 'post',
  path: '/api/trips/{id}/dismiss',
  request: { params },
  responses: answers(ReceiptSchema, 'It does not come back.'),
})

const step = createRoute({
  method: 'post',
  path: '/api/trips/{id}/people/{personId}',
  request: {
    params: withPerson,
    body: jsonBody(z.object({ step: z.enum(TRIP_STEPS).nullable(), meetOn: Day.optional() })),
  },
  responses: answers(ReceiptSchema, 'Noted.'),
})

const words = createRoute({
  method: 'get',
  path: '/api/trips/{id}/people/{personId}/words',
  request: { params: withPerson },
  responses: answers(
    z.object({ personId: z.string(), subject: z.string(), text: z.string() }),
    'A first draft of what to write to somebody there.',
  ),
})

const setHome = createRoute({
  method: 'post',
  path: '/api/home-place',
  request: { body: jsonBody(z.object(asked)) },
  responses: answers(ReceiptSchema, 'Where you live.'),
})

const places = createRoute({
  method: 'get',
  path: '/api/places',
  request: {
    query: z.object({
      q: z.string().max(100),
      limit: z.coerce.number().int().min(1).max(20).optional(),
    }),
  },
  responses: answers(
    z.object({ places: z.array(PlaceSchema).readonly() }),
    'Places that begin so, the largest first.',
  ),
})

const near = createRoute({
  method: 'get',
  path: '/api/near',
  request: {
    query: z.object({
      place: z.string().min(1).max(300).optional(),
      placeId: z.coerce.number().int().min(1).optional(),
      km,
      limit: z.coerce.number().int().min(1).max(150).optional(),
    }),
  },
  responses: answers(NearSchema, 'Who lives around a place, those worth most to see first.'),
})

const where = createRoute({
  method: 'get',
  path: '/api/where',
  responses: answers(WhereSchema, 'Where people live: a dot a place.'),
})

export const tripRoutes = createRoutes()
  .openapi(list, async (c) => c.json(await c.var.digwell.trips.list(), 200))
  .openapi(add, async (c) =>
    c.json(await c.var.digwell.trips.add(given(c.req.valid('json')), requestKey(c)), 200),
  )
  .openapi(trip, async (c) =>
    c.json(await c.var.digwell.trips.trip(c.req.valid('param').id, c.req.valid('query').km), 200),
  )
  .openapi(edit, async (c) =>
    c.json(
      await c.var.digwell.trips.edit(
        c.req.valid('param').id,
        given(c.req.valid('json')),
        requestKey(c),
      ),
      200,
    ),
  )
  .openapi(remove, async (c) =>
    c.json(await c.var.digwell.trips.remove(c.req.valid('param').id, requestKey(c)), 200),
  )
  .openapi(accept, async (c) =>
    c.json(await c.var.digwell.trips.accept(c.req.valid('param').id, requestKey(c)), 200),
  )
  .openapi(dismiss, async (c) =>
    c.json(await c.var.digwell.trips.dismiss(c.req.valid('param').id, requestKey(c)), 200),
  )
  .openapi(step, async (c) => {
    const { id, personId } = c.req.valid('param')
    const edited = given(c.req.valid('json'))
    return c.json(await c.var.digwell.trips.step(id, personId, edited, requestKey(c)), 200)
  })
  .openapi(words, async (c) => {
    const { id, personId } = c.req.valid('param')
    return c.json(await c.var.digwell.trips.words(id, personId), 200)
  })
  .openapi(setHome, async (c) =>
    c.json(await c.var.digwell.trips.setHome(given(c.req.valid('json')), requestKey(c)), 200),
  )
  .openapi(places, async (c) => {
    const { q, limit } = c.req.valid('query')
    return c.json({ places: await c.var.digwell.trips.places(q, limit) }, 200)
  })
  .openapi(near, async (c) => {
    const { place, placeId, km: around, limit } = c.req.valid('query')
    return c.json(await c.var.digwell.trips.near(placeId ?? place ?? '', around, limit), 200)
  })
  .openapi(where, async (c) => c.json(await c.var.digwell.trips.where(), 200))
