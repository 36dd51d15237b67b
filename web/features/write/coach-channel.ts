import type { WrittenChannel } from '../../../src/domain/view/write-view.ts'

/** What the coach calls the channel just picked; on LinkedIn the server knows whether it is an invitation. */
export function coachChannel(picked: WrittenChannel, told: string | undefined): string {
  if (picked !== 'linkedin') return picked
  return told?.startsWith('linkedin') === true ? told : 'linkedin-dm'
}
