import type { Instant } from '../domain/instant.ts'
import type { Reason } from '../domain/view/today-view.ts'
import type { GiveFirst } from '../domain/view/write-view.ts'
import type { Known, StarterFacts } from './starters/starter-facts.ts'

/** What is on record between the owner and somebody they are about to ask. */
export type AskGrounds = {
  /** The owner's newest ask of the last year, in words when: "on 3 October". */
  readonly asked: { readonly at: Instant; readonly when: string } | null
  /** The owner's newest gift. */
  readonly gaveAt: Instant | null
  /** By the reckoning of gives and takes an ask is fine (insight/reciprocity). */
  readonly isGreen: boolean
}

type Grounds = Pick<StarterFacts, 'called' | 'owed' | 'newPosition' | 'interest' | 'lastTopic'>

const MOST_IDEAS = 3

/** One kind line before an ask, with something small to give first; null when the ask stands well. Never a sum. */
export function giveFirst(
  { asked, gaveAt, isGreen }: AskGrounds,
  facts: Grounds,
): GiveFirst | null {
  const isOneSided = asked !== null && (gaveAt === null || gaveAt < asked.at)
  if (!isOneSided && isGreen) return null
  const { called } = facts
  const text = isOneSided
    ? `You asked ${called} for something ${asked.when}, and nothing from you is on record since.`
    : `${called} has done a good deal for you lately.`
  return { text: `${text} Something small first would be kind.`, ideas: ideasFor(facts) }
}

function ideasFor({ owed, newPosition, interest, lastTopic }: Grounds): readonly Reason[] {
  const idea = (known: Known | null, say: (value: string) => string): readonly Reason[] =>
    known === null ? [] : [{ ...known.fact, text: say(known.value) }]
  const found = [
    ...idea(owed, (what) => `You set yourself to do this for them: ${what}`),
    ...idea(newPosition, (position) => `A word on their new position: ${position}`),
    ...idea(
      interest,
      (value) => `They care about ${value}: an article, an event, somebody to meet`,
    ),
    ...idea(lastTopic, (topic) => `Something new on what you last spoke of: ${topic}`),
  ]
  return found.length > 0 ? found.slice(0, MOST_IDEAS) : [ANYTHING]
}

const ANYTHING: Reason = {
  text: 'A hint from your own work, or an introduction to somebody they would like',
  at: null,
  source: 'Digwell',
  locator: null,
}
