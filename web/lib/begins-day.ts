const DAYS =
  'today tomorrow monday tuesday wednesday thursday friday saturday sunday next in 1 2 3 4'

/** Whether letters typed before the field for a day was there can be meant for it, not for the list beneath. */
export const beginsDay = (typed: string): boolean =>
  DAYS.split(' ').some((word) => word.startsWith(typed.toLowerCase()))
