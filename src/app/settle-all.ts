import { mendEvents } from './events/mend-events.ts'
import { settleEvents } from './events/settle-events.ts'
import type { Home } from './home.ts'
import { settleMatches } from './needs/settle-matches.ts'
import { settleNames } from './people/settle-names.ts'

/**
 * Brings up to date all that is derived and waits for somebody to ask for it: where people live and by what
 * they are found, what events brought, who could use what. Batch after batch; broken off, it is gone on with.
 */
export async function settleAll(home: Home): Promise<void> {
  await mendEvents(home)
  await settleEvents(home)
  await settleNames(home)
  await settleMatches(home)
}
