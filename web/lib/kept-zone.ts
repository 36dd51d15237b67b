import { drawnIn, ownerZone, setZone } from './zone.ts'

const KEPT = 'digwell-zone'

/** Takes the owner's zone, and remembers it, so that the next visit is drawn in it from the start. */
export function keepZone(timeZone: string): void {
  setZone(timeZone)
  try {
    localStorage.setItem(KEPT, timeZone)
  } catch {
    // private windows may refuse; the server's settings come a moment later
  }
}

export function setKeptZone(): void {
  try {
    const kept = localStorage.getItem(KEPT)
    if (kept !== null) setZone(kept)
  } catch {
    // as above
  }
  drawnIn.set(ownerZone())
}
