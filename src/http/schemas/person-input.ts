import { z } from '@hono/zod-openapi'
import { SOURCE_KINDS } from '../../domain/source-record.ts'
import { TIE_STATES } from '../../domain/tie.ts'
import { GivenInstant } from './given-instant.ts'
import { Channel } from './today.ts'

/** Ids are made by the client (UUID) or by Digwell; either way short and plain. */
export const Id = z.string().min(1).max(200)
/** `2026-11-24` */
export const DayText = z.iso.date()
const LongText = z.string().max(20_000)

const FactInput = z.object({
  field: z.string().min(1).max(100),
  value: z.string().max(5_000),
  label: z.string().max(200).optional(),
})

/** One value or several of a query parameter that may repeat. */
const States = z.union([z.enum(TIE_STATES), z.array(z.enum(TIE_STATES))])

export const PeopleQuery = z.object({
  q: z.string().max(200).optional(),
  state: States.optional(),
  tag: z.string().max(200).optional(),
  source: z.enum(SOURCE_KINDS).optional(),
  sort: z.enum(['name', 'last-contact', 'state']).optional(),
  after: z.string().max(1_000).optional(),
  limit: z.coerce.number().int().min(1).max(200).optional(),
})

export const NewPersonInput = z.object({
  id: Id.optional(),
  name: z.string().trim().min(1).max(500),
  facts: z.array(FactInput).max(200).optional(),
  note: LongText.optional(),
  metAt: z.string().max(500).optional(),
})

export const PersonEditInput = z.object({
  set: z.array(FactInput).max(200).optional(),
  remove: z.array(Id).max(200).optional(),
  closeness: z.number().int().min(1).max(5).nullable().optional(),
  kin: z.boolean().optional(),
  cadenceDays: z.number().int().min(1).max(3_650).nullable().optional(),
})

const ActInput = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('tag'), tag: z.string().trim().min(1).max(200) }),
  z.object({ kind: z.literal('untag'), tag: z.string().trim().min(1).max(200) }),
  z.object({ kind: z.enum(['rest', 'release', 'keep']) }),
  z.object({ kind: z.literal('rhythm'), days: z.number().int().min(1).max(3_650).nullable() }),
  z.object({ kind: z.literal('merge') }),
])

const FilterInput = z.object({
  q: z.string().max(200).optional(),
  states: z.array(z.enum(TIE_STATES)).optional(),
  tag: z.string().max(200).optional(),
  source: z.enum(SOURCE_KINDS).optional(),
})

export const BulkInput = z
  .object({
    ids: z.array(Id).min(1).max(100_000).optional(),
    filter: FilterInput.optional(),
    act: ActInput,
  })
  .refine(({ ids, filter }) => (ids === undefined) !== (filter === undefined), {
    message: 'Give either ids or a filter.',
  })

export const TalkInput = z.object({
  id: Id.optional(),
  channel: Channel,
  at: GivenInstant.optional(),
  note: LongText.optional(),
  inPerson: z.boolean().optional(),
})

export const NoteInput = z.object({ id: Id.optional(), text: LongText.min(1) })

export const FollowUpInput = z.object({
  id: Id.optional(),
  what: z.string().trim().min(1).max(2_000),
  due: DayText,
})

export const StanceInput = z.object({
  stance: z.enum(['keep', 'rest', 'released', 'declined']),
  until: DayText.optional(),
})
