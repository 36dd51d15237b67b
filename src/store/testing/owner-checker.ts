import type { LogEvent } from 'kysely'

/** Tables that belong to nobody in particular. */
const SHARED = new Set(['digwell_schema'])
const MENTIONED_TABLE = /\b(?:from|join|update|into)\s+"?([a-z_]+)"?/g
const ONLY_THE_TYPE = /\(select t from "[a-z_]+" t where false\)/g
const SCHEMA_WORK = /^\s*(?:create|alter|drop|begin|commit|rollback|set|show|pragma)\b/i

/**
 * What is wrong with a statement that touches owners' tables: it must name `owner_id` at least once for
 * each table it reads or writes, so that no table is joined in without its owner.
 *
 * @returns words for the fault, null when there is none
 */
export function ownerFault(sql: string, tables: ReadonlySet<string>): string | null {
  if (SCHEMA_WORK.test(sql)) return null
  const touched = [...sql.replaceAll(ONLY_THE_TYPE, '').matchAll(MENTIONED_TABLE)]
    .map((match) => match[1] ?? '')
    .filter((name) => tables.has(name) && !SHARED.has(name))
  const named = sql.match(/owner_id/g)?.length ?? 0
  if (named >= touched.length) return null
  return `names owner_id ${named} times for ${touched.join(', ')}: ${sql}`
}

/** Collects the faults of every statement that Kysely runs. */
export function watchOwners(tables: ReadonlySet<string>): {
  readonly log: (event: LogEvent) => void
  readonly faults: () => readonly string[]
} {
  const seen = new Set<string>()
  const faults: string[] = []
  return {
    log({ query }) {
      if (seen.has(query.sql)) return
      seen.add(query.sql)
      const fault = ownerFault(query.sql, tables)
      if (fault !== null) faults.push(fault)
    },
    faults: () => faults.splice(0),
  }
}
