import type { Writer } from '../../store/change.ts'
import { findIntroductionsOf } from '../../store/introductions.ts'
import { tieClock, type Home } from '../home.ts'
import { logTalk, type LoggedTalk } from '../people/log-talk.ts'
import { refreshPeople } from '../people/refresh-people.ts'

/** An introduction made in this change, by a message or a word to A, was contact with B as well. */
export async function logWithBoth(
  home: Home,
  w: Writer,
  { personId, ...talk }: Omit<LoggedTalk, 'id'>,
): Promise<void> {
  for (const row of await findIntroductionsOf(w, personId)) {
    if (row.way !== 'make' || row.made_at !== w.at || row.a_id !== personId) continue
    await logTalk(w, { ...talk, id: home.newId(), personId: row.b_id })
    await refreshPeople(w, [row.b_id], await tieClock(home, w, w.at))
  }
}
