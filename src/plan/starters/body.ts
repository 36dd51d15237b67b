import type { Reason } from '../../domain/view/today-view.ts'

/** A message without its greeting and farewell. */
export type Body = {
  readonly subject: string
  readonly paragraphs: readonly string[]
  /** The last line: what happens next, or that nothing need. */
  readonly close: string
  readonly facts: readonly Reason[]
}
