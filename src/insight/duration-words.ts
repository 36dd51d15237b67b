/** A length of time as people say it: "9 days", "5 weeks", "4 months", "2 years". Days 0 or more. */
export function durationWords(days: number): string {
  if (days < 14) return counted(Math.round(days), 'day')
  if (days < 60) return counted(Math.round(days / 7), 'week')
  if (days < 700) return counted(Math.round(days / 30.4), 'month')
  return counted(Math.round(days / 365), 'year')
}

/** "once", "twice", "7 times". */
export function timesWords(count: number): string {
  if (count === 1) return 'once'
  return count === 2 ? 'twice' : `${count} times`
}

function counted(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? '' : 's'}`
}
