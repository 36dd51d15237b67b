/** What speaks for a label being a community. */
export function labelWhy(people: number): string {
  return `${people} people carry this label`
}

/** A former employer of the owner's. */
export function colleaguesWhy(people: number): string {
  return `You worked there, and ${people} people you know did or do`
}

export function chatWhy(people: number): string {
  return `${people} people write in this WhatsApp group`
}

/** What speaks for a series of events, or whoever holds them. `there`: most known people at one of them. */
export function eventsWhy(
  from: 'series' | 'host',
  { events, there }: { readonly events: number; readonly there: number },
): string {
  const held =
    from === 'series' ? `You went ${events} times` : `You went to ${events} of their events`
  return `${held}; up to ${there} people there are known to you`
}

/** @param since `2019-03-01` */
export function profileWhy(since: string | null): string {
  return since === null
    ? 'In your LinkedIn profile'
    : `In your LinkedIn profile, since ${since.slice(0, 4)}`
}
