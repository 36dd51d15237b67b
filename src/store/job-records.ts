import { sql } from 'kysely'
import type { Instant } from '../domain/instant.ts'
import type { JsonObject } from '../domain/json.ts'
import type { Scope } from './store.ts'

export type JobRecord = {
  readonly id: string
  readonly kind: 'application' | 'saved-job'
  readonly at: Instant
  readonly payload: JsonObject
}

/** Applications and jobs saved since `from`, newest first, at most 100. Reads an index of their own. */
export async function findJobRecords(s: Scope, from: Instant): Promise<readonly JobRecord[]> {
  const { rows } = await sql<Omit<JobRecord, 'payload'> & { payload: string }>`
    select id, kind, at, payload from record
    where owner_id = ${s.owner} and kind in ('application', 'saved-job') and at >= ${from}
    order by at desc limit 100`.execute(s.db)
  return rows.map(({ payload, ...row }) => ({ ...row, payload: JSON.parse(payload) as JsonObject }))
}
