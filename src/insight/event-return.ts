import type { Verdict } from '../domain/view/event-view.ts'
import { gammaBelow, gammaQuantile } from './gamma.ts'

/** What a group of events of one kind took and brought. */
export type EventRecord = {
  readonly events: number
  /** All hours together. */
  readonly hours: number
  /** People met there who were new or long quiet. */
  readonly fresh: number
  /** Of these, those with a further conversation within sixty days. */
  readonly kept: number
}

/** What is expected where a group says little yet: the owner's own other events. */
export type EventPrior = {
  /** Fresh people per event. */
  readonly rate: number
  /** Share of them kept. */
  readonly keeps: number
}

/** People kept per ten hours: expected, and where it lies with eight chances in ten. */
export type EventReturn = {
  readonly mean: number
  readonly low: number
  readonly high: number
  /** What it is at least, with four chances in five; groups are ranked by it. */
  readonly rank: number
  /** How likely it is below so many people kept per ten hours: 0 to 1. */
  readonly below: (perTenHours: number) => number
}

const PRIOR_EVENTS = 2 // b₀ (D)
const PRIOR_PEOPLE = 8 // (D)
/** Fresh people per event, and the share kept, of an owner without any record (D). */
const USUAL: EventPrior = { rate: 2, keeps: 0.2 }
/** Under this many events nothing is said. */
export const ENOUGH_EVENTS = 3

/**
 * The owner's own averages over the events of other groups, held to what is usual as strongly as a group is held to
 * them: nobody kept of a few is no reason to expect that nobody ever will be.
 */
export function eventPrior(others: EventRecord): EventPrior {
  return {
    rate: (PRIOR_EVENTS * USUAL.rate + others.fresh) / (PRIOR_EVENTS + others.events),
    keeps: (PRIOR_PEOPLE * USUAL.keeps + others.kept) / (PRIOR_PEOPLE + others.fresh),
  }
}

/**
 * People kept per ten hours. Fresh people per event: Gamma(a₀ + Σk, b₀ + N) with b₀ = 2 events and
 * a₀ = b₀ · prior rate. Kept of them: Beta(8p₀ + s, 8(1 − p₀) + f). The product of both has no closed
 * quantile; it is taken as the gamma distribution with the same mean and variance, which is exact where
 * the gamma's shape equals the sum of the beta's. Constants D; standard conjugate models.
 *
 * @returns null under three events or without hours: too early to tell
 */
export function eventReturn(record: EventRecord, prior: EventPrior): EventReturn | null {
  const { events, hours, fresh, kept } = record
  if (events < ENOUGH_EVENTS || hours <= 0) return null
  const shape = Math.max(PRIOR_EVENTS * prior.rate + fresh, 0.01)
  const rate = PRIOR_EVENTS + events
  const p0 = Math.min(0.99, Math.max(0.01, prior.keeps))
  const a = PRIOR_PEOPLE * p0 + kept
  const b = PRIOR_PEOPLE * (1 - p0) + Math.max(0, fresh - kept)
  const mean = (shape / rate) * (a / (a + b))
  const squareMean = ((shape * (shape + 1)) / rate ** 2) * ((a * (a + 1)) / ((a + b) * (a + b + 1)))
  const variance = squareMean - mean ** 2
  const perTenHours = (10 * events) / hours
  const [k, per] = [mean ** 2 / variance, mean / variance]
  const at = (share: number) => gammaQuantile(share, k, per) * perTenHours
  return {
    mean: mean * perTenHours,
    low: at(0.1),
    high: at(0.9),
    rank: at(0.2),
    below: (value) => gammaBelow(value / perTenHours, k, per),
  }
}

/** Less than one kept in a hundred hours is worth no evening, whatever the others bring. */
const LEAST_MEAN = 0.1
/**
 * How likely it has to bring more, or less, than usual before anything is said of it (D). Less asks for more: a few
 * that bring much draw the average up, so that most others lie below it.
 */
const LEANS = { more: 0.6, less: 0.75 }

/**
 * Whether a group is worth going on with, against what the owner's events bring on the whole: yes where it
 * likely brings about as much (its 20 % quantile), no where even its 90 % lies below; between the two it leans
 * where the chances lean clearly. Where nobody was kept anywhere, none is better than another.
 *
 * @param usual people kept per ten hours over all events
 */
export function goAgain(found: EventReturn | null, usual: number): Verdict {
  if (found === null) return 'too-early'
  if (usual <= 0) return 'even'
  if (found.high < usual) return 'no'
  if (found.rank >= usual * 0.8 && found.mean > LEAST_MEAN) return 'yes'
  const less = found.below(usual)
  if (less >= LEANS.less) return 'rather-no'
  return less <= 1 - LEANS.more && found.mean > LEAST_MEAN ? 'rather-yes' : 'even'
}
