import { dayOf, isoDay, type Instant } from '../../src/domain/instant.ts'
import { createStore } from './store.ts'

const browser = Intl.DateTimeFormat().resolvedOptions()
export const BROWSER_ZONE = browser.timeZone
let zone = BROWSER_ZONE
/** The zone that what stands on the screen was drawn in. */
export const drawnIn = createStore(zone)

/** Dates are English in words; the owner's own English where the browser speaks one. */
export const LOCALE = browser.locale.startsWith('en') ? browser.locale : 'en-GB'

/** The owner's zone, from settings; until they are read, the browser's. */
export function setZone(timeZone: string): void {
  try {
    Intl.DateTimeFormat('en', { timeZone })
    zone = timeZone
  } catch {
    zone = BROWSER_ZONE
  }
}

export function ownerZone(): string {
  return zone
}

/** The owner's calendar day, `2026-11-24`. */
export function dayOfInstant(at: Instant): string {
  return isoDay(dayOf(at, zone))
}

export function today(): string {
  return dayOfInstant(Date.now())
}
