import type { ModelView } from '../../src/domain/view/model-view.ts'

/** A model that is half-way through. */
export const FAKE_MODEL: ModelView = {
  model: { address: 'http://127.0.0.1:11434', name: 'small:8b' },
  state: 'asking',
  problem: null,
  trial: { right: 42, of: 44, alone: 31, seconds: 1.5 },
  tried: { done: 44, of: 44 },
  keepsText: true,
  texts: 900,
  asked: 300,
  toAsk: 500,
  found: 12,
  passedOver: 4,
}
