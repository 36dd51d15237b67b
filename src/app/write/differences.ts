import type { Reason } from '../../domain/view/today-view.ts'
import type { StarterFacts } from '../../plan/starters/starter-facts.ts'
import type { Scope } from '../../store/store.ts'
import { gatherContext } from '../coach/gather-context.ts'
import { loadSettings, type Home } from '../home.ts'
import { gatherStarterFacts } from './starter-facts.ts'

/** What is known of a reader and not yet in the words: each could make a copied text their own. */
export async function findDifferences(
  home: Home,
  s: Scope,
  personId: string,
  text: string,
): Promise<readonly Reason[]> {
  const now = home.clock()
  const { timeZone } = await loadSettings(home, s)
  const gathered = await gatherContext(s, personId, now)
  const facts = await gatherStarterFacts(s, gathered, {
    channel: 'other',
    now,
    timeZone,
    ownName: undefined,
  })
  return differencesOf(facts, text)
}

export function differencesOf(facts: StarterFacts, text: string): readonly Reason[] {
  const low = text.toLowerCase()
  const { newPosition, owed, lastTopic, sharedEvent, interest, sharedPerson } = facts
  return [newPosition, owed, lastTopic, sharedEvent, interest, sharedPerson].flatMap((known) =>
    known === null || low.includes(known.value.toLowerCase()) ? [] : [known.fact],
  )
}
