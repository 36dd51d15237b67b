import type {
  EventLine,
  EventsPage,
  EventView,
  InventoryView,
  ReturnGroup,
} from '../domain/view/event-view.ts'
import { count, dayWords } from './words.ts'

/** What lies ahead, then what was. */
export function eventsLines({ ahead, past, undated }: EventsPage): string[] {
  if (ahead.length + past.length + undated.length === 0) {
    return ['No events yet: digwell import <calendar or guest list>']
  }
  return [
    ...section('Ahead', ahead.map(lineOf)),
    ...section('Past', past.map(lineOf)),
    ...section('Without a day', undated.map(lineOf)),
  ]
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [title, ...lines.map((line) => `  ${line}`)]
}

function lineOf(event: EventLine): string {
  const { there, fresh, kept } = event.brought
  const brought =
    event.attendance === 'declined'
      ? 'you said no'
      : event.when === 'past'
        ? `${there} on its list or noted, ${fresh} new, ${kept} kept`
        : (event.place ?? '')
  return [dayWords(event.startAt), event.name, brought].filter((part) => part !== '').join('  ')
}

/** One event as a person reads it. */
export function eventLines(event: EventView): string[] {
  const looked = event.guests.filter(({ lookFor }) => lookFor.length > 0)
  return [
    event.name,
    `  ${[dayWords(event.startAt), event.place].filter((part) => part !== null).join(', ')}`,
    ...(event.goal === null ? [] : [`  Goal: ${event.goal}`]),
    ...section(
      event.face === 'after' ? 'Who was there' : 'Whom to look for',
      (event.face === 'after' ? event.guests : looked)
        .slice(0, 20)
        .map((guest) =>
          [
            guest.name,
            guest.about ?? '',
            event.face === 'after' ? aftermath(guest) : (guest.lookFor[0]?.text ?? ''),
          ]
            .filter((part) => part !== '')
            .join(': '),
        ),
    ),
    ...section(
      'Noted',
      event.captures.map(({ name, detail, state }) => `${name} (${state}) ${detail}`.trim()),
    ),
    ...(event.seriesReturn === null ? [] : ['Series', `  ${returnLine(event.seriesReturn)}`]),
  ]
}

function aftermath({ fresh, keptAt }: EventView['guests'][number]): string {
  if (keptAt !== null && fresh) return `new, talked again ${dayWords(keptAt)}`
  return fresh ? 'new' : 'known'
}

/** Groups, best first, with what can be said of each. */
export function inventoryLines({ groups, all }: InventoryView): string[] {
  if (all.events === 0) return ['No past events yet.']
  return [
    `${count(all.events, 'event')}, ${Math.round(all.hours)} hours, ${all.kept} kept of ${all.fresh} new`,
    ...groups.map((group) => `  ${returnLine(group)}`),
  ]
}

function returnLine(group: ReturnGroup): string {
  const { perTenHours } = group
  const kept =
    perTenHours === null
      ? 'too early to tell'
      : `${perTenHours.mean.toFixed(1)} kept per ten hours (${perTenHours.low.toFixed(1)} to ${perTenHours.high.toFixed(1)})`
  const name =
    group.by === 'once' ? `once${group.name === '' ? '' : `, ${group.name}`}` : group.name
  return `${name}: ${count(group.events, 'event')}, ${kept}`
}
