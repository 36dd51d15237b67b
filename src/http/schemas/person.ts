import { z } from '@hono/zod-openapi'
import { FACT_FIELDS } from '../../domain/fact.ts'
import { DIRECTIONS, INTERACTION_KINDS } from '../../domain/interaction.ts'
import { TIE_STATES } from '../../domain/tie.ts'
import type {
  FactView,
  FollowUpView,
  PeoplePage,
  PersonRow,
  PersonView,
  SearchHit,
  TieView,
  TimelineEntry,
} from '../../domain/view/person-view.ts'
import { PromiseSchema } from './promise.ts'
import { Channel, Instant, ReasonSchema } from './today.ts'

const text = z.string().nullable()

const PersonRowSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    about: text,
    state: z.enum(TIE_STATES),
    stateWords: z.string(),
    lastContactAt: Instant.nullable(),
    lastChannel: Channel.nullable(),
    city: text,
    tags: z.array(z.string()).readonly(),
    note: text,
  })
  .openapi('PersonRow') satisfies z.ZodType<PersonRow>

export const PeoplePageSchema = z
  .object({ rows: z.array(PersonRowSchema).readonly(), inView: z.number(), next: text })
  .openapi('PeoplePage') satisfies z.ZodType<PeoplePage>

const FactSchema = z
  .object({
    id: z.string(),
    field: z.enum(FACT_FIELDS),
    value: z.string(),
    label: text,
    source: z.string(),
    seenAt: Instant,
    recordId: text,
    own: z.boolean(),
    shown: z.boolean(),
  })
  .openapi('Fact') satisfies z.ZodType<FactView>

const TimelineEntrySchema = z
  .object({
    id: z.string(),
    at: Instant,
    kind: z.enum(INTERACTION_KINDS),
    channel: Channel,
    direction: z.enum(DIRECTIONS),
    inPerson: z.boolean(),
    subject: text,
    snippet: text,
    with: z.array(z.object({ personId: z.string(), name: z.string() })).readonly(),
    source: z.string(),
    recordId: text,
    own: z.boolean(),
  })
  .openapi('TimelineEntry') satisfies z.ZodType<TimelineEntry>

export const TimelineSchema = z
  .object({ entries: z.array(TimelineEntrySchema).readonly(), next: text })
  .openapi('Timeline')

const TieSchema = z
  .object({
    n: z.number(),
    state: z.enum(TIE_STATES),
    stateWords: z.string(),
    lastContactAt: Instant.nullable(),
    strength: z.number(),
    cadenceDays: z.number(),
    cadenceFrom: z.string(),
    rhythmWords: z.string(),
    counts: z
      .array(
        z.object({
          channel: Channel,
          in: z.number(),
          out: z.number(),
          met: z.number(),
          lastAt: Instant.nullable(),
        }),
      )
      .readonly(),
    why: z.array(ReasonSchema).readonly(),
    guard: z.object({ allowed: z.boolean(), until: Instant.nullable(), why: z.string() }),
    bestChannel: z.object({ channel: Channel, why: z.string() }).nullable(),
  })
  .openapi('Tie') satisfies z.ZodType<TieView>

export const FollowUpSchema = z
  .object({ id: z.string(), what: z.string(), due: z.string(), state: z.enum(['open', 'done']) })
  .openapi('FollowUp') satisfies z.ZodType<FollowUpView>

const PersonaSchema = z.object({
  id: z.string(),
  source: z.string(),
  key: z.string(),
  name: text,
  why: text,
})

export const BriefSchema = z.object({
  last: TimelineEntrySchema.nullable(),
  howMet: ReasonSchema.nullable(),
  open: z.array(ReasonSchema).readonly(),
  sharedPeople: z
    .array(z.object({ personId: z.string(), name: z.string(), times: z.number() }))
    .readonly(),
  sharedEvents: z.array(ReasonSchema).readonly(),
  onLists: z.array(ReasonSchema).readonly(),
  cares: z.array(z.string()).readonly(),
  askNext: text,
})

export const PersonSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    about: text,
    stance: z.enum(['keep', 'rest', 'released', 'declined']),
    restUntil: Instant.nullable(),
    tie: TieSchema,
    brief: BriefSchema,
    followUps: z.array(FollowUpSchema).readonly(),
    promises: z.array(PromiseSchema).readonly(),
    facts: z.array(FactSchema).readonly(),
    timeline: z.array(TimelineEntrySchema).readonly(),
    timelineNext: text,
    personas: z.array(PersonaSchema).readonly(),
    tags: z.array(z.string()).readonly(),
    closeness: z.number().nullable(),
    kin: z.boolean(),
  })
  .openapi('Person') satisfies z.ZodType<PersonView>

const SearchHitSchema = z
  .object({
    personId: z.string(),
    name: z.string(),
    about: text,
    stateWords: z.string(),
    matched: text,
  })
  .openapi('SearchHit') satisfies z.ZodType<SearchHit>

export const SearchSchema = z.object({ hits: z.array(SearchHitSchema).readonly() })
