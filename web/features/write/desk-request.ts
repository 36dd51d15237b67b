import type { ContextFacts } from '../../../src/domain/coach/coach-context.ts'
import type { DeskView, WrittenChannel } from '../../../src/domain/view/write-view.ts'
import type { CoachRequest } from '../../coach/coach-messages.ts'
import { coachChannel } from './coach-channel.ts'

/** What the coach is asked about the words at hand: with all the network knows of their reader. */
export function deskRequest(
  desk: DeskView,
  typed: {
    readonly text: string
    readonly kind: CoachRequest['kind']
    readonly channel: WrittenChannel
  },
  off: NonNullable<CoachRequest['off']>,
): CoachRequest {
  const copies = desk.same?.people.length ?? 0
  return {
    text: typed.text,
    kind: typed.kind,
    context: {
      ...desk.context,
      channel: coachChannel(typed.channel, desk.context.channel),
      ...(copies === 0 ? {} : { same_text_sent_to: copies }),
    },
    facts: { ...desk.facts, ...sameFact(desk) },
    off,
  }
}

/** Who got these words, as a fact behind what the coach says of it. */
function sameFact({ same }: DeskView): ContextFacts {
  const newest = same?.people[0]
  if (same === null || newest === undefined) return {}
  const text = `Nearly the same words went to ${same.people.map(({ name }) => name).join(', ')}`
  const locator = `interaction:${newest.interactionId}`
  return { same_text_sent_to: { text, at: newest.at, source: 'you', locator } }
}
