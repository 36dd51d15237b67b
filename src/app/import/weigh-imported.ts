import { patchChange } from '../../store/change.ts'
import { addImportCounts, patchImport } from '../../store/imports.ts'
import { deleteLonelyPeople } from '../../store/lonely-people.ts'
import { findPeopleImported } from '../../store/people-touched.ts'
import type { Scope } from '../../store/store.ts'
import { refreshEvents } from '../events/refresh-events.ts'
import { settleEvents } from '../events/settle-events.ts'
import { tieClock } from '../home.ts'
import { markNeedsDue, settleMatches } from '../needs/settle-matches.ts'
import { refreshPeople } from '../people/refresh-people.ts'
import { dropHeardTwice } from '../promises/heard-twice.ts'
import { settlePromises } from '../promises/settle-promises.ts'
import { settleRequests } from '../requests/settle-requests.ts'
import { liveInSample } from '../sample/live-in-sample.ts'
import type { ImportRun } from './import-run.ts'
import { findOpenFailed, noteMended } from './matching-memory.ts'
import { refitTies } from './refit-ties.ts'
import { keepWellPast } from './well-past.ts'

/** People to refresh in one transaction. */
const REFRESH = 250

/** Those this import touched, and those that one which broke off may have left unweighed. */
async function peopleToWeigh(s: Scope, importId: string): Promise<readonly string[]> {
  const touched = new Set<string>()
  for (const id of [importId, ...(await findOpenFailed(s))]) {
    for (const person of await findPeopleImported(s, id)) touched.add(person)
  }
  return [...touched]
}

/** The last phase: ties, promises and requests of all whom the import touched, then events and matches. */
export async function weighImported(run: ImportRun): Promise<void> {
  const { home, meter, hooks } = run
  meter.doing('Weighing how each tie stands')
  const { touched, context } = await home.store.read(home.owner, async (s) => ({
    touched: await peopleToWeigh(s, run.row.id),
    context: await tieClock(home, s, home.clock()),
  }))
  for (let start = 0; start < touched.length; start += REFRESH) {
    await run.transact(async (w) => {
      const piece = touched.slice(start, start + REFRESH)
      await refreshPeople(w, piece, context)
      await dropHeardTwice(w, piece)
      const promises = await settlePromises(w, piece, context.timeZone)
      if (promises > 0) await addImportCounts(w, run.row.id, { promises })
      await settleRequests(w, piece)
    })
    meter.found(`${Math.min(start + REFRESH, touched.length)} of ${touched.length} ties weighed`)
    hooks.onProgress(meter.view())
  }
  if (touched.length > 0) {
    await refitTies(home, run.transact, context)
    await keepWellPast(home, run.transact)
  }
  meter.doing('Counting what events brought')
  await run.transact((w) => refreshEvents(w, context.timeZone))
  await settleEvents(home)
  meter.doing('Looking who could use what')
  await run.transact((w) => markNeedsDue(w, run.row.id))
  await settleMatches(home)
  if (run.row.sample === 1) await run.transact((w) => liveInSample(w, context.timeZone))
  await run.transact(async (w) => {
    await deleteLonelyPeople(w)
    await patchImport(w, run.row.id, {
      phase: 'done',
      finished_at: home.clock(),
      people_updated: Math.max(0, touched.length - run.row.people_new),
    })
    await noteMended(w)
    await patchChange(w, run.row.id, { state: 'done' })
  })
}
