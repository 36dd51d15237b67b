import { findIana } from 'windows-iana'
import { zoneOffset, type Instant } from '../../domain/instant.ts'
import { parseCalendarTime, type CalendarTime } from './calendar-time.ts'
import { propertyOf, type Component } from './components.ts'
import { expandRule } from './expand-rule.ts'
import { parseRecurrenceRule } from './recurrence-rule.ts'

/** Turns the wall clocks of one calendar into instants. */
export type ZoneClock = (time: CalendarTime) => Instant

type Zone =
  | { readonly kind: 'iana'; readonly name: string }
  | { readonly kind: 'changes'; readonly changes: readonly Change[] }

/** From this wall-clock reading (before the change) on, the offset is `offset` milliseconds. */
type Change = { readonly wall: number; readonly offset: number }

/**
 * A clock for the zones a calendar names: IANA names (also behind a vendor's prefix), Windows names,
 * else the calendar's own VTIMEZONE, else `fallback`. Floating times and whole days are read in
 * `fallback`, the owner's zone.
 */
export function zoneClock(definitions: readonly Component[], fallback: string): ZoneClock {
  const zones = new Map<string, Zone>()
  const own = new Map(definitions.map((one) => [propertyOf(one, 'TZID')?.value ?? '', one]))
  const zoneFor = (tzid: string | null): Zone => {
    if (tzid === null) return { kind: 'iana', name: fallback }
    const known = zones.get(tzid)
    if (known !== undefined) return known
    const zone = ianaZone(tzid) ?? definedZone(own.get(tzid)) ?? { kind: 'iana', name: fallback }
    zones.set(tzid, zone)
    return zone
  }
  return ({ wall, zone }) => (zone === 'UTC' ? wall : instantIn(zoneFor(zone), wall))
}

function ianaZone(tzid: string): Zone | null {
  const bare = tzid.replace(/^"|"$/g, '').trim()
  const inPath = /(?:^|\/)([A-Z][A-Za-z_]+(?:\/[A-Z][A-Za-z_+-]+){1,2})$/.exec(bare)?.[1]
  for (const name of [bare, inPath, findIana(bare)[0]]) {
    if (name !== undefined && isIana(name)) return { kind: 'iana', name }
  }
  return null
}

function isIana(name: string): boolean {
  if (!/^(?:UTC|GMT|[A-Z][A-Za-z]+\/[\w+/-]+)$/.test(name)) return false
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

/** The changes of the clock that a VTIMEZONE spells out, up to the year 2100. */
function definedZone(definition: Component | undefined): Zone | null {
  const changes = definition?.children.flatMap(changesOf).sort((a, b) => a.wall - b.wall) ?? []
  return changes.length === 0 ? null : { kind: 'changes', changes }
}

const LAST = Date.UTC(2100, 0, 1)

function changesOf(observance: Component): Change[] {
  const offset = parseOffset(propertyOf(observance, 'TZOFFSETTO')?.value ?? '')
  const start = parseCalendarTime(propertyOf(observance, 'DTSTART')?.value ?? '', null)
  if (offset === null || start === null) return []
  const rule = parseRecurrenceRule(propertyOf(observance, 'RRULE')?.value ?? '')
  const walls =
    rule === null ? [start.wall] : expandRule(rule, start.wall, { until: LAST, most: 600 })
  return [...walls].map((wall) => ({ wall, offset }))
}

function parseOffset(text: string): number | null {
  const match = /^([+-])(\d{2}):?(\d{2})(\d{2})?$/.exec(text.trim())
  if (match === null) return null
  const [, sign, hours, minutes, seconds = 0] = match
  const length = ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000
  return sign === '-' ? -length : length
}

function instantIn(zone: Zone, wall: number): Instant {
  if (zone.kind === 'changes') {
    const last = zone.changes.findLast((change) => change.wall <= wall) ?? zone.changes[0]
    return wall - (last?.offset ?? 0)
  }
  const first = wall - zoneOffset(wall, zone.name)
  return wall - zoneOffset(first, zone.name)
}
