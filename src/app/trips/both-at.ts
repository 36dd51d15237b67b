import { dayOf, type Day } from '../../domain/instant.ts'
import { findSharedEvents } from '../../store/shared-events.ts'
import { isIdName } from '../../text/id-name.ts'
import type { Scope } from '../../store/store.ts'
import type { TieClock } from '../home.ts'

export type BothAt = { readonly name: string; readonly day: Day }

/** The last event at which each of these people and the owner are known to have been. */
export async function findBothAt(
  s: Scope,
  personIds: readonly string[],
  { now, timeZone }: Pick<TieClock, 'now' | 'timeZone'>,
): Promise<ReadonlyMap<string, BothAt>> {
  const events = await findSharedEvents(s, personIds, {
    before: now,
    isName: (name) => !isIdName(name),
  })
  return new Map(
    [...events].flatMap(([id, { name, at, sure }]) =>
      sure ? [[id, { name, day: dayOf(at, timeZone) }] as const] : [],
    ),
  )
}
