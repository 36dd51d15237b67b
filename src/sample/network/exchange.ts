import type { Circle } from './neighbours.ts'

/** A mail and its answer. The answer asks nothing, so the matter is closed. */
export type Exchange = {
  readonly circle: Circle | 'any'
  readonly subject: string
  readonly first: string
  readonly answer: string
}
