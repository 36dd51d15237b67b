import { sql, type RawBuilder } from 'kysely'
import type { Scope } from './store.ts'

/**
 * What stands to the right of `in` for these ids. They are one parameter, so the statement is the same however
 * many there are: it is built, read and planned far faster than one with a parameter for each.
 */
export function among(s: Scope, ids: readonly string[]): RawBuilder<string> {
  return sql<string>`(${s.engine.listOf(ids)})`
}
