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
/** What a group is called. */
export const returnName = (group: ReturnGroup): string =>
  group.by === 'kind'
    ? (Object.entries(KIND_WORDS).find(([kind]) => kind === group.name)?.[1] ?? group.name)
    : group.name
