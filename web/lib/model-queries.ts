import { queryOptions } from '@tanstack/react-query'
import type { LanguageModel, OfferedModel } from '../../src/domain/language-model.ts'
import type { ModelView } from '../../src/domain/view/model-view.ts'
import type { Receipt } from '../../src/domain/view/history-view.ts'
import { get, send } from './api.ts'
import { uuidv7 } from './uuid.ts'
import { write } from './write.ts'

const OFTEN_MS = 1_500
const SELDOM_MS = 15_000

export const modelQuery = queryOptions({
  queryKey: ['model'],
  queryFn: () => get<ModelView>('/api/model'),
  refetchInterval: ({ state: { data } }) => {
    if (data?.state === 'trying' || data?.state === 'asking') return OFTEN_MS
    return data?.state === 'stuck' ? SELDOM_MS : false
  },
})

/** The models a server on this machine offers. Changes nothing. */
export async function offeredModels(address: string): Promise<readonly OfferedModel[]> {
  const { models } = await send<{ models: readonly OfferedModel[] }>(
    'POST',
    '/api/model/choices',
    { address },
    uuidv7(),
  )
  return models
}

const TOUCHES = [['model'], ['promises'], ['person'], ['today'], ['history']] as const

export function chooseModel(model: LanguageModel): Promise<Receipt | null> {
  return write({ method: 'POST', path: '/api/model', body: model, touches: TOUCHES })
}

export function stopModel(): Promise<Receipt | null> {
  return write({ method: 'DELETE', path: '/api/model', touches: TOUCHES })
}

export function takeModelBack(): Promise<Receipt | null> {
  return write({ method: 'POST', path: '/api/model/take-back', touches: TOUCHES, final: true })
}
