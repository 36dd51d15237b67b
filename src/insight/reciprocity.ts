import { DAY_MS, type Instant } from '../domain/instant.ts'
import { betaQuantile } from './beta.ts'
import { decay } from './decay.ts'

/** Help that went one way or the other. */
export type Favour = {
  readonly at: Instant
  readonly way: 'given' | 'received'
  readonly size: 'small' | 'medium' | 'large'
}

/** Whether an ask stands well now. A mirror for the owner, never a debt of the other. */
export type AskLight = {
  readonly light: 'green' | 'amber' | 'red'
  /** Given less received, decayed; above 0 the owner gave more. */
  readonly balance: number
  /** The balance down to which an ask is green. */
  readonly greenFrom: number
  readonly given: number
  readonly received: number
}

const SIZE = { small: 1, medium: 3, large: 8 } as const // D
const HALF_YEARLY = 365 // days to half (D)
const ALLOWED = 3 // D: one medium favour ahead, and more the stronger the tie
const ALLOWED_PER_STRENGTH = 5 // D

/** Given less received, each halved a year (sizes 1, 3, 8). Favours after `now` are left out. */
export function favourBalance(favours: readonly Favour[], now: Instant): number {
  return favours
    .filter(({ at }) => at <= now)
    .reduce((balance, { at, way, size }) => {
      const worth = SIZE[size] * decay((now - at) / DAY_MS, HALF_YEARLY)
      return way === 'given' ? balance + worth : balance - worth
    }, 0)
}

/** How an ask of this person stands: green from −3 − 5S, amber to twice that, red below: give something first. */
export function askLight(favours: readonly Favour[], now: Instant, strength: number): AskLight {
  const balance = favourBalance(favours, now)
  const greenFrom = -ALLOWED - ALLOWED_PER_STRENGTH * strength
  const isAmber = balance >= 2 * greenFrom
  const past = favours.filter(({ at }) => at <= now)
  return {
    light: balance >= greenFrom ? 'green' : isAmber ? 'amber' : 'red',
    balance,
    greenFrom,
    given: past.filter(({ way }) => way === 'given').length,
    received: past.filter(({ way }) => way === 'received').length,
  }
}

/** Who begins the talks. */
export type InitiationShare = {
  /** 0..1, shrunk towards a half. */
  readonly mine: number
  /** The 80 % interval. */
  readonly low: number
  readonly high: number
  /** The owner nearly always begins: the whole interval lies above 0.8. */
  readonly oneSided: boolean
}

const PRIOR = 2 // Beta(2, 2), D
const ONE_SIDED = 0.8 // D

/** The owner's share of exchanges begun over the last year, from counts of each side. */
export function initiationShare(begun: {
  readonly byMe: number
  readonly byThem: number
}): InitiationShare {
  const a = PRIOR + begun.byMe
  const b = PRIOR + begun.byThem
  const low = betaQuantile(0.1, a, b)
  return { mine: a / (a + b), low, high: betaQuantile(0.9, a, b), oneSided: low > ONE_SIDED }
}
