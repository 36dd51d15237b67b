import { coachText } from '../../coach/coach-text.ts'
import type { CoachContext, ContextFacts } from '../../domain/coach/coach-context.ts'
import type { CoachOff, Reading } from '../../domain/coach/finding.ts'
import type { TextKind } from '../../domain/coach/text-kind.ts'

export type CoachAsk = {
  readonly text: string
  readonly kind: TextKind
  readonly context?: CoachContext
  readonly facts?: ContextFacts
  readonly off?: CoachOff
}

/** Reads one text, as the browser does; needs no data of the owner's. */
export function coachDraft({ text, kind, context, facts, off }: CoachAsk): Reading {
  return coachText(text, kind, context, off, facts === undefined ? {} : { facts })
}
