import type { Instant } from '../domain/instant.ts'
import type { Address, Member, Span } from './cast.ts'

/** Whose life it is. */
export type SampleOwner = {
  readonly given: string
  readonly family: string
  readonly name: string
  /** Private address first, then the one at work. */
  readonly emails: readonly [string, string]
  readonly slug: string
  readonly headline: string
}

/** What every part of a life is planned and written from. */
export type Scene = {
  readonly owner: SampleOwner
  readonly members: readonly Member[]
  readonly span: Span
  readonly seed: string
}

export function profileUrl(slug: string): string {
  return `https://www.linkedin.com/in/${slug}`
}

/** The member at `index`; an index outside the cast is a bug in the plan. */
export function memberAt(scene: Pick<Scene, 'members'>, index: number): Member {
  const member = scene.members[index]
  if (member === undefined) throw new RangeError(`No member ${index} in the cast`)
  return member
}

export function addressOf(member: Member, index: number): Address {
  const address = member.addresses[index] ?? member.addresses[0]
  if (address === undefined) throw new RangeError(`${member.id} has no address`)
  return address
}

/** The same day, at an hour at which people write and meet (07:00 to 20:00 UTC). */
export function atDaytime(at: Instant): Instant {
  const midnight = Math.floor(at / 86_400_000) * 86_400_000
  return midnight + 7 * 3_600_000 + Math.floor(((at - midnight) * 13) / 24)
}
