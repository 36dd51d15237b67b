import { dayOf, isoDay } from '../../domain/instant.ts'
import { contactDays } from '../../insight/contact-evidence.ts'
import { pastChances } from '../../insight/well-history.ts'
import type { Writer } from '../../store/change.ts'
import { findParticipations } from '../../store/interactions.ts'
import { putSetting, readSettings } from '../../store/settings.ts'
import { everFilledTies } from '../../store/well.ts'
import { tieClock, type Home } from '../home.ts'
import { WELL_PAST } from '../owner/well.ts'
import { asContact } from '../people/fold-tie.ts'

const MONTHS_BACK = 24
const MONTH = 30
/** Ties looked back on; beyond that, every second, third … one, and the sum scaled up. */
const LOOKED_AT = 4_000
const PIECE = 200

/** Works out from all that happened how deep the well was in each of the last 24 months, and keeps it. */
export async function keepWellPast(
  home: Home,
  transact: <T>(work: (w: Writer) => Promise<T>) => Promise<T>,
): Promise<void> {
  const context = await home.store.read(home.owner, (s) => tieClock(home, s, home.clock()))
  const today = dayOf(context.now, context.timeZone)
  const moments = Array.from({ length: MONTHS_BACK }, (_, at) => today - (MONTHS_BACK - at) * MONTH)
  const all = await home.store.read(home.owner, (s) => everFilledTies(s, moments[0] ?? today))
  const every = Math.max(1, Math.ceil(all.length / LOOKED_AT))
  const ids = all.filter((_, at) => at % every === 0)
  const sums = moments.map(() => 0)
  for (let start = 0; start < ids.length; start += PIECE) {
    const parts = await home.store.read(home.owner, (s) =>
      findParticipations(s, ids.slice(start, start + PIECE)),
    )
    for (const some of parts.values()) {
      const days = contactDays(some.flatMap(asContact), context).sort((a, b) => a.day - b.day)
      const traits = context.intercept === undefined ? {} : { intercept: context.intercept }
      for (const [at, chance] of pastChances(days, moments, traits).entries()) {
        sums[at] = (sums[at] ?? 0) + chance * every
      }
    }
  }
  const began = sums.findIndex((sum) => sum > 0)
  const past = moments
    .map((day, at) => ({ date: isoDay(day), wouldPickUp: Math.round(sums[at] ?? 0) }))
    .slice(began === -1 ? moments.length : began)
  await transact(async (w) => {
    const isKept = (await readSettings(w))[WELL_PAST] !== undefined
    if (past.length > 0 || isKept) await putSetting(w, WELL_PAST, past)
  })
}
