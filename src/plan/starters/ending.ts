import { calledIn } from '../../text/called-in.ts'
import type { TieState } from '../../domain/tie.ts'

/** How near writer and reader are, as far as the end of a letter shows it. */
export type Nearness = 'close' | 'known' | 'stranger'

/** @param heard whether they ever wrote back or met */
export function nearnessOf(state: TieState | null, heard: boolean): Nearness {
  if (!heard) return 'stranger'
  return state === 'strong' || state === 'warm' ? 'close' : 'known'
}

/** The less near of several: a letter to all of them ends for that one. */
export function leastNear(all: readonly Nearness[]): Nearness {
  return all.find((one) => one === 'stranger') ?? all.find((one) => one === 'known') ?? 'close'
}

/**
 * How every letter by mail ends: "All the best,\nRobin" to somebody close, the whole name to somebody who never
 * answered. Messages in a chat have no end.
 *
 * @param name the owner's, in full; null where it is not known
 */
export function endingOf(nearness: Nearness, name: string | null): string {
  const words = nearness === 'close' ? 'All the best,' : 'Best wishes,'
  if (name === null || name.trim() === '') return words
  return `${words}\n${nearness === 'stranger' ? name : calledIn(name)}`
}
