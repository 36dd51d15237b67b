import type { Instant } from '../../domain/instant.ts'
import { continueChange, type Writer } from '../../store/change.ts'
import { countPersonas } from '../../store/changed-personas.ts'
import { bearsOnTies } from '../../store/interactions.ts'
import { deleteLonelyPeople } from '../../store/lonely-people.ts'
import { findPeopleTouched } from '../../store/people-touched.ts'
import { loadSettings, tieClock, type Home } from '../home.ts'
import { meOf } from '../import/learn-me.ts'
import { matchPeople } from '../import/match-people.ts'
import { refitTies } from '../import/refit-ties.ts'
import { settlePeople } from '../import/settle-people.ts'
import { keepWellPast } from '../import/well-past.ts'
import { learnCountry } from '../owner/own-country.ts'
import { refreshPeople } from '../people/refresh-people.ts'

/** With more personas than this, who is who is worked out with the next import, which looks at all anew. */
const MATCHED_AT_ONCE = 30_000
const REFRESH = 250

/**
 * Works out anew what an import that is taken back had a part in: who is who among those who stay, how ties
 * go on, how deep the well was. Part of the change that took it back, in transactions of its own.
 *
 * @param sampleSince from when on the network was full of people of a sample, which is taken back
 */
export async function settleAfterImport(
  home: Home,
  undoing: { readonly id: string; readonly at: Instant },
  { sampleSince }: { readonly sampleSince: Instant | null },
): Promise<void> {
  const transact = <T>(work: (w: Writer) => Promise<T>): Promise<T> =>
    home.store.write(home.owner, (s) => work(continueChange(s, undoing)))
  await transact(async (w) => {
    const { timeZone } = await loadSettings(home, w)
    await learnCountry(w, { now: home.clock(), timeZone })
  })
  await matchThoseLeft(home, transact, sampleSince)
  if (!(await home.store.read(home.owner, (s) => bearsOnTies(s, undoing.id)))) return
  const context = await home.store.read(home.owner, (s) => tieClock(home, s, home.clock()))
  await refitTies(home, transact, context)
  await keepWellPast(home, transact)
}

type Transact = <T>(work: (w: Writer) => Promise<T>) => Promise<T>

async function matchThoseLeft(
  home: Home,
  transact: Transact,
  weighAnewFrom: Instant | null,
): Promise<void> {
  const matching = await home.store.read(home.owner, async (s) => {
    if ((await countPersonas(s)) > MATCHED_AT_ONCE) return null
    const settings = await loadSettings(home, s)
    const { country } = settings
    return matchPeople(s, { me: meOf(settings, country), country, imports: [], weighAnewFrom })
  })
  if (matching === null) return
  await settlePeople(transact, matching, home.newId)
  if (matching.people.length === 0 && matching.notPeople.size === 0) return
  const touched = await transact(async (w) => {
    await deleteLonelyPeople(w)
    return findPeopleTouched(w, w.changeId)
  })
  const context = await home.store.read(home.owner, (s) => tieClock(home, s, home.clock()))
  for (let start = 0; start < touched.length; start += REFRESH) {
    await transact((w) => refreshPeople(w, touched.slice(start, start + REFRESH), context))
  }
}
