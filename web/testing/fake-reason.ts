import type { Reason } from '../../src/domain/view/today-view.ts'
import { DAY, NOW } from './fake-people.ts'

/** A dated fact of so many days ago. */
export const reason = (
  text: string,
  days: number,
  source: string,
  locator: string | null,
): Reason => ({
  text,
  at: NOW - days * DAY,
  source,
  locator,
})
