import type { CoachContext, ContextFacts } from '../../domain/coach/coach-context.ts'

/** Fields of the context with the fact each rests on; a field nobody knows is absent. */
export type ContextPart = { readonly context: CoachContext; readonly facts: ContextFacts }
