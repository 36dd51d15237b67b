import { z } from '@hono/zod-openapi'
import type { JsonObject } from '../../domain/json.ts'
import type {
  ChangeView,
  HistoryPage,
  Receipt,
  UndoOutcome,
} from '../../domain/view/history-view.ts'
import type { RecordView } from '../../domain/view/person-view.ts'
import { Instant } from './today.ts'

export const ReceiptSchema = z
  .object({ changeId: z.string(), summary: z.string() })
  .openapi('Receipt') satisfies z.ZodType<Receipt>

const ChangeSchema = z
  .object({
    id: z.string(),
    at: Instant,
    actor: z.enum(['you', 'import', 'rule']),
    verb: z.string(),
    summary: z.string(),
    state: z.enum(['open', 'done', 'undone']),
    undoes: z.string().nullable(),
    undoneBy: z.string().nullable(),
    undoable: z.boolean(),
  })
  .openapi('Change') satisfies z.ZodType<ChangeView>

export const HistorySchema = z
  .object({ changes: z.array(ChangeSchema).readonly(), next: z.string().nullable() })
  .openapi('HistoryPage') satisfies z.ZodType<HistoryPage>

export const UndoSchema = z
  .discriminatedUnion('state', [
    z.object({ state: z.literal('undone'), changeId: z.string(), summary: z.string() }),
    z.object({
      state: z.literal('entangled'),
      with: z.array(ChangeSchema).readonly(),
      noted: z.number(),
    }),
  ])
  .openapi('UndoOutcome') satisfies z.ZodType<UndoOutcome>

export const RecordSchema = z
  .object({
    id: z.string(),
    source: z.string(),
    file: z.string().nullable(),
    line: z.number().nullable(),
    kind: z.string(),
    firstSeenAt: Instant,
    lastSeenAt: Instant,
    goneSince: Instant.nullable(),
    words: z.string().nullable(),
    payload: z.custom<JsonObject>().openapi({ type: 'object' }),
  })
  .openapi('Record') satisfies z.ZodType<RecordView>
