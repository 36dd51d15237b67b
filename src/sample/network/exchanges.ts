import type { Exchange } from './exchange.ts'
import { WITH_ABROAD } from './exchanges/abroad.ts'
import { AT_ALDERMOOR } from './exchanges/aldermoor.ts'
import { WITH_ANYBODY } from './exchanges/anybody.ts'
import { AROUND_LEEDS } from './exchanges/leeds.ts'
import { AMONG_LIBRARIANS } from './exchanges/librarians.ts'
import { WITH_THE_PRESS } from './exchanges/press.ts'
import { FROM_WEXMOOR } from './exchanges/wexmoor.ts'
import type { Circle } from './neighbours.ts'

/** What people of a circle write to each other, and what anybody writes. */
export const EXCHANGES: Readonly<Record<Circle, readonly Exchange[]>> = {
  librarians: [...AMONG_LIBRARIANS, ...WITH_ANYBODY],
  leeds: [...AROUND_LEEDS, ...WITH_ANYBODY],
  wexmoor: [...FROM_WEXMOOR, ...WITH_ANYBODY],
  press: [...WITH_THE_PRESS, ...WITH_ANYBODY],
  aldermoor: [...AT_ALDERMOOR, ...WITH_ANYBODY],
  abroad: [...WITH_ABROAD, ...WITH_ANYBODY],
}
