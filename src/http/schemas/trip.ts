import { z } from '@hono/zod-openapi'
import { TIE_STATES } from '../../domain/tie.ts'
import {
  TRIP_STEPS,
  type NearView,
  type PlaceView,
  type TripsView,
  type TripView,
  type WhereView,
} from '../../domain/view/trip-view.ts'
import { EventLineSchema } from './event.ts'
import { Instant, ReasonSchema } from './today.ts'

export const PlaceSchema = z
  .object({
    id: z.number().openapi({ description: 'Number of the place at GeoNames' }),
    name: z.string(),
    region: z.string().nullable(),
    country: z.string(),
    lat: z.number(),
    lon: z.number(),
  })
  .openapi('Place') satisfies z.ZodType<PlaceView>

const TripLineSchema = z.object({
  id: z.string(),
  kind: z.enum(['trip', 'move']),
  place: PlaceSchema,
  from: z.string(),
  to: z.string().nullable(),
  note: z.string(),
  when: z.enum(['ahead', 'now', 'past']),
  planned: z.number(),
})

const NearPersonSchema = z
  .object({
    personId: z.string(),
    name: z.string(),
    about: z.string().nullable(),
    state: z.enum(TIE_STATES),
    stateWords: z.string(),
    place: z.string(),
    km: z.number(),
    seenInPersonAt: Instant.nullable(),
    lastContactAt: Instant.nullable(),
    why: z.array(ReasonSchema).readonly(),
    value: z.number(),
  })
  .openapi('NearPerson')

const UnplacedSchema = NearPersonSchema.omit({ place: true, km: true, value: true })

export const NearSchema = z
  .object({
    place: PlaceSchema,
    km: z.number(),
    total: z.number(),
    people: z.array(NearPersonSchema).readonly(),
    onRecord: z
      .array(
        z.object({
          personId: z.string(),
          name: z.string(),
          about: z.string().nullable(),
          place: z.string(),
          source: z.string(),
        }),
      )
      .readonly(),
  })
  .openapi('Near') satisfies z.ZodType<NearView>

export const TripSchema = TripLineSchema.extend({
  near: NearSchema,
  leaving: NearSchema.nullable(),
  unplaced: z.array(UnplacedSchema).readonly(),
  plan: z
    .array(
      z.object({
        personId: z.string(),
        name: z.string(),
        step: z.enum(TRIP_STEPS),
        meetOn: z.string().nullable(),
        at: Instant,
      }),
    )
    .readonly(),
  events: z.array(EventLineSchema).readonly(),
  alsoThere: z
    .array(
      z.object({
        personId: z.string(),
        name: z.string(),
        event: z.string(),
        from: z.string().nullable(),
      }),
    )
    .readonly(),
}).openapi('Trip') satisfies z.ZodType<TripView>

export const TripsSchema = z
  .object({
    home: z
      .object({ place: PlaceSchema, from: z.enum(['you', 'profile', 'move', 'people']) })
      .nullable(),
    trips: z.array(TripLineSchema).readonly(),
    suggestions: z
      .array(
        z.object({
          id: z.string(),
          place: PlaceSchema,
          from: z.string(),
          to: z.string(),
          because: z.array(ReasonSchema).readonly(),
        }),
      )
      .readonly(),
    coffees: z.array(NearPersonSchema).readonly(),
    mix: z
      .array(z.object({ month: z.string(), inPerson: z.number(), online: z.number() }))
      .readonly(),
  })
  .openapi('Trips') satisfies z.ZodType<TripsView>

export const WhereSchema = z
  .object({
    dots: z.array(PlaceSchema.extend({ people: z.number() })).readonly(),
    placed: z.number(),
    unsure: z
      .array(
        z.object({
          personId: z.string(),
          name: z.string(),
          said: z.string(),
          trouble: z.enum(['ambiguous', 'too-wide', 'unknown']),
        }),
      )
      .readonly(),
  })
  .openapi('Where') satisfies z.ZodType<WhereView>
