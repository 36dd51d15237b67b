import type { EventKind } from '../../src/domain/event.ts'
import type { ReturnGroup } from '../../src/domain/view/event-view.ts'

export const KIND_WORDS: { readonly [kind in EventKind]: string } = {
  conference: 'Conferences',
  meetup: 'Meetups',
  social: 'Evenings and mixers',
  meal: 'Meals',
  talk: 'Talks',
  workshop: 'Workshops',
  fair: 'Fairs',
  volunteering: 'Volunteering',
  other: 'Other events',
}

/** What a group of events is called. */
export function returnName({ by, name }: ReturnGroup): string {
  if (by === 'once' && name === '') return 'Evenings you went to once'
  if (by === 'series' || by === 'community') return name
  const kind = Object.entries(KIND_WORDS).find(([one]) => one === name)?.[1] ?? name
  return by === 'once' ? `${kind}, each once` : kind
}
