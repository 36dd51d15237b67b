import type { FollowUpRow } from '../../store/schema.ts'

/** Follow-ups that speak of asking or meeting are plans; the others are owed. */
const PLAN =
  /^(?:ask|call|check|chat|catch|congratulate|follow|meet|ping|phone|ring|see|talk|thank|write)\b/i

/** Something the owner set themself to do for somebody and has not done. */
export function isOwed(row: FollowUpRow): boolean {
  return row.state === 'open' && !PLAN.test(row.what.trim())
}
