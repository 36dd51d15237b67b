import { DAY_MS, type Instant } from '../../domain/instant.ts'
import type { JsonObject } from '../../domain/json.ts'
import { findJobRecords } from '../../store/job-records.ts'
import type { LedgerRow } from '../../store/gives.ts'
import type { Scope } from '../../store/store.ts'
import { organisationKey } from '../../text/organisation-name.ts'

export type Application = {
  readonly company: string
  readonly at: Instant
  /** Saved on LinkedIn, and no application is known. */
  readonly onlySaved: boolean
}

/** Help this long before an application, or so shortly after it, was for it. */
const BEFORE = 60 * DAY_MS
const AFTER = 14 * DAY_MS

/** The newest application or saved job at the helper's company, about when they helped, by line's id. */
export async function applicationsAt(
  s: Scope,
  rows: readonly Pick<LedgerRow, 'id' | 'at' | 'employer'>[],
): Promise<ReadonlyMap<string, Application>> {
  const placed = rows.filter(({ employer }) => employer !== null)
  if (placed.length === 0) return new Map()
  const jobs = await findJobRecords(s, Math.min(...placed.map(({ at }) => at)) - AFTER)
  const applications = jobs.flatMap(({ kind, at, payload }) => {
    const company = companyIn(payload)
    return company === '' ? [] : [{ company, at, onlySaved: kind === 'saved-job' }]
  })
  const byCompany = Map.groupBy(applications, ({ company }) => organisationKey(company))
  return new Map(
    placed.flatMap(({ id, at, employer }) => {
      const about = (byCompany.get(organisationKey(employer ?? '')) ?? []).filter(
        (one) => one.at >= at - AFTER && one.at <= at + BEFORE,
      )
      const found = about.find(({ onlySaved }) => !onlySaved) ?? about[0]
      return found === undefined ? [] : [[id, found] as const]
    }),
  )
}

/** The cell under "Company Name", however its head is written. */
function companyIn(payload: JsonObject): string {
  const cell = Object.entries(payload).find(([head]) => /^company ?name$/i.test(head.trim()))
  return typeof cell?.[1] === 'string' ? cell[1].trim() : ''
}
