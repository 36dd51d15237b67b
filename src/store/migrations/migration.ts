import type { Kysely } from 'kysely'

export type EngineKind = 'sqlite' | 'postgres'

/** One step of the tables' history. Steps are never edited once released; a new need is a new step. */
export type Migration = {
  /** 1, 2, 3 … */
  readonly version: number
  readonly title: string
  // The tables before and after differ from today's, so no step knows today's types.
  readonly up: (db: Kysely<unknown>, engine: EngineKind) => Promise<void>
}
