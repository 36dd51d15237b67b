import type { Instant } from '../instant.ts'

export type ChangeView = {
  readonly id: string
  readonly at: Instant
  readonly actor: 'you' | 'import' | 'rule'
  readonly verb: string
  /** What it did, in words: "Marked Dana Okafor as resting". */
  readonly summary: string
  readonly state: 'open' | 'done' | 'undone'
  /** It is the undoing of this change. */
  readonly undoes: string | null
  readonly undoneBy: string | null
  readonly undoable: boolean
}

export type HistoryPage = { readonly changes: readonly ChangeView[]; readonly next: string | null }

/** Answer to every write. */
export type Receipt = { readonly changeId: string; readonly summary: string }

/** Answer to an undo that meets later changes on the same things: undone only when told to take both. */
export type UndoOutcome =
  | { readonly state: 'undone'; readonly changeId: string; readonly summary: string }
  | {
      readonly state: 'entangled'
      readonly with: readonly ChangeView[]
      /** How many people noted at the event that would go stay noted. */
      readonly noted: number
    }
