import type { Instant } from '../../domain/instant.ts'
import type { DeskNote } from '../../domain/view/write-view.ts'
import { guardOf } from '../../insight/guard.ts'
import type { Gathered } from '../coach/gather-context.ts'
import { statsOf } from '../people/fold-tie.ts'

/** What speaks against writing now, and what to do instead. Answering them is always fine. */
export function deskNotes(
  { tie, wish }: Gathered,
  now: Instant,
  askedUntil: Instant | null = null,
): readonly DeskNote[] {
  if (wish?.stance === 'declined') {
    return [
      {
        kind: 'declined',
        text: 'They said no, and that holds.',
        instead: 'A word of thanks is fine; a new ask is not. Who else could know?',
        until: null,
      },
    ]
  }
  const notes: DeskNote[] = []
  if (wish?.stance === 'released') {
    notes.push({
      kind: 'released',
      text: 'You let this tie go.',
      instead: 'If you think otherwise today, keep it again first; nobody is told.',
      until: null,
    })
  }
  const rests = wish?.stance === 'rest' && (wish.rest_until === null || wish.rest_until > now)
  if (rests) {
    notes.push({
      kind: 'resting',
      text: 'You are letting this tie rest.',
      instead: `If nothing presses, keep your words here as a draft${wish.rest_until === null ? '' : ' until then'}.`,
      until: wish.rest_until,
    })
  }
  if (tie === undefined || tie.owed_at !== null) return notes
  const guard = guardOf({ stats: statsOf(tie), now, askedUntil })
  if (guard.allowed) return notes
  const isPressing = guard.unanswered >= 2 && askedUntil === null
  return [
    ...notes,
    {
      kind: isPressing ? 'unanswered' : 'waiting',
      text: guard.reason,
      instead: isPressing
        ? 'Let it rest, and come back with something new for them. Somebody else may be glad of a word today.'
        : 'A draft kept here waits with you.',
      until: guard.until,
    },
  ]
}
