import { z } from '@hono/zod-openapi'
import type { CoachContext, ContextFacts } from '../../domain/coach/coach-context.ts'
import { RULE_IDS } from '../../domain/coach/rule-id.ts'
import { TEXT_KINDS } from '../../domain/coach/text-kind.ts'
import { TIE_STATES } from '../../domain/tie.ts'
import type { CoachOffLine, CoachOffView } from '../../domain/view/coach-off-view.ts'
import {
  type DeskChannel,
  type DeskNote,
  type DeskView,
  type DraftSaved,
  type DraftVersionView,
  type DraftView,
  PURPOSES,
  type SameText,
  type StarterView,
  type WritePlaces,
  WRITTEN_CHANNELS,
} from '../../domain/view/write-view.ts'
import { BriefSchema, FollowUpSchema } from './person.ts'
import { Id } from './person-input.ts'
import { Instant, MoveSchema, ReasonSchema } from './today.ts'

export const WrittenChannel = z.enum(WRITTEN_CHANNELS)
const Kind = z.enum(TEXT_KINDS)
const Purpose = z.enum(PURPOSES)
const text = z.string().nullable()

export const DraftInputSchema = z.object({
  personId: Id,
  moveId: Id.nullable().optional(),
  kind: Kind,
  purpose: Purpose.nullable().optional(),
  channel: WrittenChannel,
  subject: z.string().max(1_000),
  text: z.string().max(50_000),
})

const DraftSchema = z
  .object({
    id: z.string(),
    personId: z.string(),
    person: z.string(),
    about: text,
    moveId: text,
    kind: Kind,
    purpose: Purpose.nullable(),
    channel: WrittenChannel,
    subject: z.string(),
    text: z.string(),
    state: z.enum(['open', 'sent', 'discarded']),
    madeAt: Instant,
    changedAt: Instant,
  })
  .openapi('Draft') satisfies z.ZodType<DraftView>

const VersionSchema = z
  .object({
    id: z.string(),
    at: Instant,
    changedAt: Instant,
    subject: z.string(),
    text: z.string(),
  })
  .openapi('DraftVersion') satisfies z.ZodType<DraftVersionView>

const SameTextSchema = z
  .object({
    people: z
      .array(
        z.object({
          personId: z.string(),
          name: z.string(),
          at: Instant,
          channel: z.string(),
          interactionId: z.string(),
        }),
      )
      .readonly(),
    differs: z.array(ReasonSchema).readonly(),
  })
  .openapi('SameText') satisfies z.ZodType<SameText>

export const DraftSavedSchema = z
  .object({
    id: z.string(),
    changedAt: Instant,
    versions: z.array(VersionSchema).readonly(),
    same: SameTextSchema.nullable(),
  })
  .openapi('DraftSaved') satisfies z.ZodType<DraftSaved>

const StarterSchema = z
  .object({
    purpose: Purpose,
    title: z.string(),
    kind: Kind,
    subject: z.string(),
    text: z.string(),
    facts: z.array(ReasonSchema).readonly(),
  })
  .openapi('Starter') satisfies z.ZodType<StarterView>

const DeskChannelSchema = z.object({
  channel: WrittenChannel,
  reach: text,
  why: text,
}) satisfies z.ZodType<DeskChannel>

const DeskNoteSchema = z.object({
  kind: z.enum(['declined', 'resting', 'released', 'unanswered', 'waiting']),
  text: z.string(),
  instead: z.string(),
  until: Instant.nullable(),
}) satisfies z.ZodType<DeskNote>

export const DeskSchema = z
  .object({
    person: z.object({
      id: z.string(),
      name: z.string(),
      called: z.string(),
      about: text,
      state: z.enum(TIE_STATES),
      stateWords: z.string(),
    }),
    alsoTo: z
      .object({
        id: z.string(),
        name: z.string(),
        called: z.string(),
        alone: z
          .object({ first: z.string(), other: z.string(), reach: z.string().nullable() })
          .nullable(),
      })
      .nullable(),
    channels: z.array(DeskChannelSchema).readonly(),
    channel: WrittenChannel,
    kind: Kind,
    context: z.custom<CoachContext>().openapi({ type: 'object' }),
    facts: z.custom<ContextFacts>().openapi({ type: 'object' }),
    notes: z.array(DeskNoteSchema).readonly(),
    giveFirst: z.object({ text: z.string(), ideas: z.array(ReasonSchema).readonly() }).nullable(),
    move: MoveSchema.nullable(),
    known: z.array(ReasonSchema).readonly(),
    topics: z.array(ReasonSchema).readonly(),
    brief: BriefSchema,
    followUps: z.array(FollowUpSchema).readonly(),
    starters: z.array(StarterSchema).readonly(),
    opening: StarterSchema.nullable(),
    draft: DraftSchema.nullable(),
    versions: z.array(VersionSchema).readonly(),
    same: SameTextSchema.nullable(),
    next: z
      .object({ personId: z.string(), moveId: text, name: z.string(), why: z.string() })
      .nullable(),
  })
  .openapi('Desk') satisfies z.ZodType<DeskView>

export const PlacesSchema = z
  .object({ drafts: z.array(DraftSchema).readonly(), moves: z.array(MoveSchema).readonly() })
  .openapi('WritePlaces') satisfies z.ZodType<WritePlaces>

const Rule = z.enum(RULE_IDS)

const CoachOffLineSchema = z
  .object({
    id: z.string(),
    rule: Rule,
    what: z.enum(['rule', 'reader', 'here']),
    person: z.object({ id: z.string(), name: z.string() }).nullable(),
    quote: text,
    at: Instant,
  })
  .openapi('CoachOffLine') satisfies z.ZodType<CoachOffLine>

export const CoachOffSchema = z
  .object({
    off: z.object({
      rules: z.array(Rule).readonly(),
      rulesForReader: z.array(Rule).readonly(),
      keys: z.array(z.string()).readonly(),
    }),
    lines: z.array(CoachOffLineSchema).readonly(),
  })
  .openapi('CoachOff') satisfies z.ZodType<CoachOffView>

export const NewCoachOffInput = z.object({
  id: Id.optional(),
  rule: Rule,
  personId: Id.optional(),
  key: z.string().min(1).max(200).optional(),
  quote: z.string().max(1_000).optional(),
})
