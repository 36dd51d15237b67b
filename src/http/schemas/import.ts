import { z } from '@hono/zod-openapi'
import type { ColumnsView, ImportFileView, ImportView } from '../../domain/view/import-view.ts'
import { Instant } from './today.ts'

const FileSchema = z
  .object({
    path: z.string(),
    kind: z.string().nullable(),
    title: z.string().nullable(),
    state: z.enum(['waiting', 'reading', 'read', 'same-as-before', 'needs-columns', 'refused']),
    rows: z.number(),
    linked: z.number(),
    unchanged: z.number(),
    setAside: z.array(z.object({ line: z.number(), reason: z.string() })).readonly(),
    setAsideCount: z.number(),
    reason: z.string().nullable(),
  })
  .openapi('ImportFile') satisfies z.ZodType<ImportFileView>

const ProgressSchema = z.object({
  doing: z.string(),
  bytesDone: z.number(),
  bytesTotal: z.number(),
  rowsPerSecond: z.number(),
  secondsLeft: z.number().nullable(),
  found: z.array(z.string()).readonly(),
})

export const ImportSchema = z
  .object({
    id: z.string(),
    at: Instant,
    label: z.string(),
    state: z.enum(['reading', 'matching', 'weighing', 'paused', 'done', 'failed', 'undone']),
    files: z.array(FileSchema).readonly(),
    people: z.object({ new: z.number(), updated: z.number(), toReview: z.number() }),
    interactions: z.object({ new: z.number() }),
    news: z.number(),
    texts: z.number(),
    promisesKept: z.number(),
    progress: ProgressSchema.nullable(),
    error: z.string().nullable(),
    sample: z.boolean(),
  })
  .openapi('Import') satisfies z.ZodType<ImportView>

export const ImportsSchema = z.object({ imports: z.array(ImportSchema).readonly() })

export const ColumnsSchema = z
  .object({
    path: z.string(),
    header: z.array(z.string()).readonly(),
    sample: z.array(z.array(z.string()).readonly()).readonly(),
    proposal: z.record(z.string(), z.string()),
    fields: z.array(z.object({ field: z.string(), title: z.string() })).readonly(),
  })
  .openapi('Columns') satisfies z.ZodType<ColumnsView>

export const ImportInput = z.object({
  uploads: z.array(z.string().max(200)).max(10_000).optional(),
  paths: z.array(z.string().min(1).max(4_096)).max(10_000).optional(),
  columns: z.record(z.string(), z.record(z.string(), z.string())).optional(),
  eventId: z.string().max(200).optional(),
})
