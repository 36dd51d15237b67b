import { dayOf, type Instant } from '../../domain/instant.ts'
import type { Reason } from '../../domain/view/today-view.ts'
import { entryFact } from './context-facts.ts'
import type { Gathered } from './gather-context.ts'
import type { ContextPart } from './person-context.ts'

/** What the owner does for somebody on record: a word put in, two people brought together. */
const GIVES = new Set(['introduction', 'recommendation', 'endorsement'])
const ASKING = new Set(['ask', 'ask-intro'])

type Favour = { readonly at: Instant; readonly fact: Reason }

/** Days since the owner last gave this person something and last asked, as far as imports and drafts tell. */
export function favourFields(
  gathered: Gathered,
  { now, timeZone }: { readonly now: Instant; readonly timeZone: string },
): ContextPart {
  const give = newest([...givesOnRecord(gathered), ...sentFor(gathered, (one) => one === 'give')])
  const ask = newest(sentFor(gathered, (one) => ASKING.has(one)))
  const days = (at: Instant) => Math.max(0, dayOf(now, timeZone) - dayOf(at, timeZone))
  return {
    context: {
      ...(give === undefined ? {} : { days_since_give: days(give.at) }),
      ...(ask === undefined ? {} : { days_since_ask: days(ask.at) }),
    },
    facts: {
      ...(give === undefined ? {} : { days_since_give: give.fact }),
      ...(ask === undefined ? {} : { days_since_ask: ask.fact }),
    },
  }
}

const newest = (favours: readonly Favour[]): Favour | undefined =>
  favours.toSorted((a, b) => b.at - a.at)[0]

function givesOnRecord({ entries }: Gathered): readonly Favour[] {
  return entries
    .filter((entry) => entry.direction === 'out' && GIVES.has(entry.kind))
    .map((entry) => ({ at: entry.at, fact: entryFact(entry) }))
}

function sentFor({ drafts }: Gathered, isMeant: (purpose: string) => boolean): readonly Favour[] {
  return drafts.flatMap((draft) =>
    draft.state !== 'sent' || draft.sent_at === null || !isMeant(draft.purpose ?? '')
      ? []
      : [
          {
            at: draft.sent_at,
            fact: {
              text:
                draft.purpose === 'give'
                  ? 'You wrote to give something'
                  : 'You asked for something',
              at: draft.sent_at,
              source: 'you',
              locator: draft.interaction_id === null ? null : `interaction:${draft.interaction_id}`,
            },
          },
        ],
  )
}
