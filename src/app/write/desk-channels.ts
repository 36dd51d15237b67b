import type { DeskChannel, WrittenChannel } from '../../domain/view/write-view.ts'
import { bestChannel } from '../../insight/best-channel.ts'
import type { Gathered } from '../coach/gather-context.ts'
import { channelFact } from '../coach/context-facts.ts'
import type { TieMore } from '../people/fold-tie.ts'

/** The ways to write to somebody: the one they answer on first, then those with an address, then the rest. */
export function deskChannels({ person, tie }: Gathered): readonly DeskChannel[] {
  const best = tie === undefined ? null : bestChannel((JSON.parse(tie.more) as TieMore).channels)
  const reach: { readonly [channel in WrittenChannel]: string | null } = {
    email: person.email,
    linkedin:
      person.linkedin === null
        ? null
        : `https://www.linkedin.com/in/${encodeURIComponent(person.linkedin)}`,
    whatsapp: person.phone,
    other: null,
  }
  const channels = (['email', 'linkedin', 'whatsapp', 'other'] as const).map((channel) => ({
    channel,
    reach: reach[channel],
    why: best?.channel === channel ? channelFact(best).text : null,
  }))
  const rank = (one: DeskChannel) =>
    one.why !== null ? 0 : one.channel === 'other' ? 3 : one.reach !== null ? 1 : 2
  return channels.toSorted((a, b) => rank(a) - rank(b))
}
