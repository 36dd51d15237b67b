import type { Instant } from '../../domain/instant.ts'
import { startOfDay, dayOf, HOUR_MS } from '../../domain/instant.ts'
import { fold } from '../../text/fold.ts'
import type { Mailbox } from '../mail-text.ts'
import { profileUrl } from '../scene.ts'
import { neighbours, type Neighbour } from './neighbours.ts'

/** The people of the sample network with what everything is dated by. */
export type Household = {
  readonly people: readonly Neighbour[]
  readonly now: Instant
  /** The instant `hour` o'clock, so many days before today; negative days lie ahead. */
  readonly at: (daysAgo: number, hour: number) => Instant
}

export function household(now: Instant, timeZone: string): Household {
  const today = dayOf(now, timeZone)
  return {
    people: neighbours(),
    now,
    at: (daysAgo, hour) =>
      startOfDay(today - Math.round(daysAgo), timeZone) + Math.round(hour * 60) * (HOUR_MS / 60),
  }
}

export function fullName({ given, family }: Pick<Neighbour, 'given' | 'family'>): string {
  return `${given} ${family}`
}

/** `fernbank-water.example`-like domain of an organisation. */
export function domainOf(organisation: string): string {
  return `${fold(organisation).replaceAll(' ', '')}.example`
}

export function emailOf({ given, family, organisation }: Neighbour): string {
  const local = fold(`${given} ${family}`).replaceAll(' ', '.')
  return `${local}@${organisation === 'freelance' ? 'letterbox.example' : domainOf(organisation)}`
}

export function mailboxFor(person: Neighbour): Mailbox {
  return { name: fullName(person), address: emailOf(person) }
}

/** The profile of someone; the title tells namesakes apart. */
export function profileOf({
  given,
  family,
  title,
}: Pick<Neighbour, 'given' | 'family' | 'title'>): string {
  const tail = fold(title)
    .split(' ')
    .map((word) => word.slice(0, 2))
    .join('')
  return profileUrl(`${fold(`${given} ${family}`).replaceAll(' ', '-')}-dw${tail}`)
}
