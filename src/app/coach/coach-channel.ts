import type { Channel } from '../../domain/interaction.ts'

/** What the coach calls a channel. On LinkedIn a stranger can be written to by invitation alone. */
export function coachChannel(channel: Channel, isConnected: boolean): string {
  if (channel === 'linkedin') return isConnected ? 'linkedin-dm' : 'linkedin-invite'
  return channel
}
