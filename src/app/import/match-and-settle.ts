import type { Writer } from '../../store/change.ts'
import { patchImport } from '../../store/imports.ts'
import type { ImportRow } from '../../store/import-rows.ts'
import { loadSettings, type Home } from '../home.ts'
import { learnCountry } from '../owner/own-country.ts'
import type { ImportHooks } from './import-hooks.ts'
import { meOf } from './learn-me.ts'
import { matchPeople } from './match-people.ts'
import { findOpenFailed, remember } from './matching-memory.ts'
import { settlePeople } from './settle-people.ts'

type Transact = <T>(work: (w: Writer) => Promise<T>) => Promise<T>

/**
 * The matching phase of an import: works out who is who, carries it out and remembers how it ended.
 *
 * @returns the import as it goes on
 */
export async function matchAndSettle(
  home: Home,
  transact: Transact,
  row: ImportRow,
  { wholeUpTo }: Pick<ImportHooks, 'wholeUpTo'>,
): Promise<ImportRow> {
  await transact(async (w) => {
    const { timeZone } = await loadSettings(home, w)
    await learnCountry(w, { now: home.clock(), timeZone })
  })
  const matching = await home.store.read(home.owner, async (s) => {
    const settings = await loadSettings(home, s)
    return matchPeople(s, {
      me: meOf(settings, settings.country),
      country: settings.country,
      imports: [row.id, ...(await findOpenFailed(s))],
      ...(wholeUpTo === undefined ? {} : { wholeUpTo }),
    })
  })
  const { peopleNew, toReview } = await settlePeople(transact, matching, home.newId)
  const patch = { people_new: row.people_new + peopleNew, to_review: toReview, phase: 'weighing' }
  await transact(async (w) => {
    await patchImport(w, row.id, patch)
    await remember(w, matching)
  })
  return { ...row, ...patch }
}
