export type MeetingFacts = {
  /** 0..1, today and at its highest. */
  readonly strength: number
  readonly peak: number
  /** Days since they were last seen in person; null: never. */
  readonly unseenDays: number | null
  /** Something is open between the two: an invitation, the owner's word, theirs. */
  readonly open: 'invitation' | 'mine' | 'theirs' | null
  /** They work where none of those closest to the owner does. */
  readonly leadsElsewhere: boolean
}

const OPEN = { invitation: 1, mine: 0.8, theirs: 0.5 } as const
/** After a year without seeing each other two thirds of the weight stand. */
const UNSEEN_DAYS = 365
/** Never met in person: a first meeting does less than one after long for a tie that has known some. */
const NEVER_SEEN = 0.6

/**
 * What meeting somebody in person is worth, 0..1, against meeting others: 0.45 what the tie is, for two fifths of
 * it what it was at its best (an hour together is given, and taken, by those who are close), 0.25 how long they have not been seen in person
 * (1 − e^(−days/365); face to face contact is what keeps ties from decaying, Roberts & Dunbar 2011 V), 0.2
 * what is open between the two, 0.1 for a door into another circle (Burt 2004, V). The weights are ours (D).
 */
export function meetingValue(facts: MeetingFacts): number {
  const { strength, peak, unseenDays, open, leadsElsewhere } = facts
  const unseen =
    unseenDays === null ? NEVER_SEEN : 1 - Math.exp(-Math.max(0, unseenDays) / UNSEEN_DAYS)
  return (
    0.45 * (0.6 * strength + 0.4 * Math.max(strength, peak)) +
    0.25 * unseen +
    0.2 * (open === null ? 0 : OPEN[open]) +
    0.1 * (leadsElsewhere ? 1 : 0)
  )
}
