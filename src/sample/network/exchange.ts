import type { Circle } from './neighbours.ts'

/** A mail and its answer. The answer asks nothing, so the matter is closed; what it promises may be kept `later`. */
export type Exchange = {
  readonly circle: Circle | 'any'
  readonly subject: string
  readonly first: string
  readonly answer: string
  /** By the writer of the answer, so many days after it. */
  readonly later?: { readonly days: number; readonly words: string }
}
