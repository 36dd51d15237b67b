import type { PromiseView } from '../../src/domain/view/promise-view.ts'
import { plainDate, relativeDay, shortDay } from '../lib/dates.ts'

/** When it is for, calmly: "for Fri 27 Nov, in 3 days". */
export function dueWords({ due, late, state, keptAt }: PromiseView): string {
  if (state === 'kept') return keptAt === null ? 'kept' : `kept ${plainDate(keptAt)}`
  if (state === 'released') return 'let go'
  if (state === 'dismissed') return 'no promise'
  if (due === null) return 'no day named'
  return `${late ? 'was for' : 'for'} ${shortDay(due)}, ${relativeDay(due)}`
}

/** Who said it to whom. */
export function whoWords({ by, kind, source }: PromiseView, name: string): string {
  if (kind === 'invitation') return by === 'me' ? `You invited ${name}` : `${name} invited you`
  // What the owner noted is in words about them, not to them.
  if (source === 'you') return by === 'me' ? `You promised ${name}` : `${name} promised you`
  return by === 'me' ? `You said to ${name}` : `${name} said to you`
}
