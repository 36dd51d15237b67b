import type {
  EventLikeness,
  EventLine,
  GoAgainWord,
  Money,
  ReturnGroup,
} from '../../../src/domain/view/event-view.ts'
import { KIND_WORDS } from '../../lib/event-kind-words.ts'
import { clock, plural } from '../../lib/dates.ts'
import { LOCALE } from '../../lib/zone.ts'

export const GO_AGAIN_WORDS: { readonly [word in GoAgainWord]: string } = {
  yes: 'Going again',
  maybe: 'Perhaps again',
  no: 'Not again',
}

/** What the figures say; the owner's own word stands apart. */
export function verdictWords(
  group: Pick<ReturnGroup, 'verdict' | 'events' | 'kept' | 'ofKind'>,
): string {
  switch (group.verdict) {
    case 'yes':
      return 'So far: worth going again'
    case 'rather-yes':
      return 'So far: seems to bring more than your others'
    case 'even':
      return group.kept === 0 ? 'So far: nobody talked to again' : 'So far: as good as your others'
    case 'rather-no':
      return 'So far: your others seem to bring more'
    case 'no':
      return 'So far: your other events bring more'
    default:
      return `Too early to tell (${plural(group.events, 'event', 'events')})${leaningWords(group)}`
  }
}

function leaningWords({ ofKind }: Pick<ReturnGroup, 'ofKind'>): string {
  if (ofKind === null) return ''
  const words = {
    yes: 'worth going to',
    'rather-yes': 'seem to bring more than others',
    even: 'as good as others',
    'rather-no': 'others seem to bring more',
    no: 'others bring more',
  }
  return `; ${KIND_WORDS[ofKind.kind].toLowerCase()} on the whole: ${words[ofKind.verdict]}`
}

/** "between 0.2 and 2.2 people kept per ten hours"; null where it is too early to tell. */
export function spanWords({ perTenHours }: Pick<ReturnGroup, 'perTenHours'>): string | null {
  if (perTenHours === null) return null
  const { low, high } = perTenHours
  return `between ${low.toFixed(1)} and ${high.toFixed(1)} people kept per ten hours`
}

/** "€26", "£18.50": cents where there are any. */
export function moneyWords({ amount, currency }: Money): string {
  if (/^[A-Z]{3}$/.test(currency)) {
    const style = { style: 'currency', currency, trailingZeroDisplay: 'stripIfInteger' } as const
    return new Intl.NumberFormat(LOCALE, style).format(amount)
  }
  return `${new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 2 }).format(amount)}${currency === '' ? '' : ` ${currency}`}`
}

export function hoursWords(hours: number): string {
  const rounded = hours < 10 ? Math.round(hours * 2) / 2 : Math.round(hours)
  return plural(rounded, 'hour', 'hours')
}

/** "18:00, Station Arches, Leeds" */
export function whereWords(
  event: Pick<EventLine, 'startAt' | 'dayOnly' | 'place' | 'online'>,
): string {
  const hour = event.startAt === null || event.dayOnly ? '' : clock(event.startAt)
  const parts = [hour, event.place ?? '']
  if (event.online && event.place === null) parts.push('online')
  return parts.filter((part) => part !== '').join(', ')
}

/** "2.5 hours, €26" */
export function priceWords(
  event: Pick<EventLine, 'hours' | 'cost' | 'travel' | 'currency'>,
): string {
  const amount = (event.cost ?? 0) + (event.travel ?? 0)
  const isKnown = event.cost !== null || event.travel !== null
  return [
    event.hours === null ? '' : hoursWords(event.hours),
    !isKnown ? '' : amount === 0 ? 'free' : moneyWords({ amount, currency: event.currency ?? '' }),
  ]
    .filter((part) => part !== '')
    .join(', ')
}

/** "3 people are on both lists, both at Station Arches" */
export function likenessWords({ people, place, community }: EventLikeness): string {
  const parts = [
    people === 0 ? '' : `${plural(people, 'person is', 'people are')} on both lists`,
    place === null ? '' : `both at ${place}`,
    community === null ? '' : `both by ${community}`,
  ].filter((part) => part !== '')
  return parts.length === 0 ? 'on the same day' : parts.join(', ')
}

/** What an event brought, in a few words. */
export function broughtWords({ brought, settled }: Pick<EventLine, 'brought' | 'settled'>): string {
  const { there, fresh, kept, captured } = brought
  if (there === 0) return 'nobody noted'
  const still = settled ? '' : ' so far'
  // Who is on a list was not seen there; only whom one noted was.
  const parts = [there === captured ? `${there} noted` : `${there} on its list or noted`]
  const again = kept === 0 ? 'none' : kept
  if (fresh > 0) parts.push(`${fresh} new or long quiet`, `${again} talked to again${still}`)
  return parts.join(', ')
}
