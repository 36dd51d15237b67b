import { DAY_MS } from '../../src/domain/instant.ts'
import type { PlaceView, TripLine, TripStep } from '../../src/domain/view/trip-view.ts'
import { dayNumber, shortDay } from './dates.ts'
import { LOCALE } from './zone.ts'

const COUNTRIES = new Intl.DisplayNames(LOCALE, { type: 'region' })

const SAME = new Intl.Collator(LOCALE, { sensitivity: 'base', usage: 'search' })

/** "St. Louis, Missouri, United States"; what bears the name of what it lies in is named once. */
export function placeName({
  name,
  region,
  country,
}: Pick<PlaceView, 'name' | 'region' | 'country'>): string {
  const within = [region ?? name, COUNTRIES.of(country) ?? country]
  return [name, ...within.filter((one) => SAME.compare(one, name) !== 0)].join(', ')
}

/** "St. Louis, Missouri". */
export function shortPlace({ name, region, country }: PlaceView): string {
  return region === null || SAME.compare(region, name) === 0
    ? placeName({ name, region: null, country })
    : `${name}, ${region}`
}

const DAY = new Intl.DateTimeFormat(LOCALE, { day: 'numeric', month: 'long', timeZone: 'UTC' })
const DAY_AND_YEAR = new Intl.DateTimeFormat(LOCALE, {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})

/** "3 to 17 March 2027"; a move has but its day. */
export function daysWords(from: string, to: string | null): string {
  const [start, end] = [dayNumber(from) * DAY_MS, dayNumber(to ?? from) * DAY_MS]
  if (to === null || start === end) return DAY_AND_YEAR.format(start)
  return DAY_AND_YEAR.formatRange(start, end).replace(/\s*–\s*/, ' to ')
}

export function shortDays(from: string, to: string): string {
  return DAY.formatRange(dayNumber(from) * DAY_MS, dayNumber(to) * DAY_MS).replace(
    /\s*–\s*/,
    ' to ',
  )
}

export function tripTitle({ kind, place }: Pick<TripLine, 'kind' | 'place'>): string {
  return kind === 'move' ? `Moving to ${place.name}` : place.name
}

/** How far it is with somebody. */
export function stepWords(step: TripStep, meetOn: string | null): string {
  switch (step) {
    case 'asked':
      return 'asked'
    case 'yes':
      return 'would like to meet'
    case 'set':
      return meetOn === null ? 'a day is set' : `you meet ${shortDay(meetOn)}`
    case 'met':
      return 'you met'
    case 'told':
      return 'knows of the move'
    case 'left':
      return 'not this time'
  }
}
