import { z } from '@hono/zod-openapi'
import type { OfferedModel } from '../../domain/language-model.ts'
import type { ModelView } from '../../domain/view/model-view.ts'

export const ModelSchema = z.object({
  address: z.string().min(1).max(200),
  name: z.string().min(1).max(300),
})

const Count = z.number().int()

export const ModelViewSchema = z
  .object({
    model: ModelSchema.nullable(),
    state: z.enum(['off', 'trying', 'unfit', 'asking', 'resting', 'stuck']),
    problem: z.string().nullable(),
    trial: z.object({ right: Count, of: Count, alone: Count, seconds: z.number() }).nullable(),
    tried: z.object({ done: Count, of: Count }),
    keepsText: z.boolean(),
    texts: Count,
    asked: Count,
    toAsk: Count,
    found: Count,
    passedOver: Count,
  })
  .openapi('Model') satisfies z.ZodType<ModelView>

export const OfferedModelsSchema = z
  .object({
    models: z.array(z.object({ name: z.string(), refused: z.string().nullable() })).readonly(),
  })
  .openapi('OfferedModels') satisfies z.ZodType<{ models: readonly OfferedModel[] }>
