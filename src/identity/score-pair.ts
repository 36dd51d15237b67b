import { addressEvidence } from './address-evidence.ts'
import { formsInAddress } from './derived-forms.ts'
import { employerEvidence, type Career } from './employer-evidence.ts'
import { capitalised, nameEvidence, type Reason } from './explain.ts'
import { matchNames } from './name-evidence.ts'
import type { Portrait, Studio } from './portrait.ts'

export type Score = { readonly bits: number; readonly reasons: readonly Reason[] }

const HOPELESS = -14 // bits of a name that nothing else can make up for
const SAME_CITY = 2.5

/**
 * All that speaks for and against two clusters being one person, in bits that add up: 0 is an even
 * chance. Null when the names alone leave no hope.
 */
export function scorePair(left: Portrait, right: Portrait, studio: Studio): Score | null {
  const name = matchNames(left.forms, right.forms, studio.statistics)
  if (name === null || name.bits < HOPELESS) return null
  const reasons: Reason[] = [nameEvidence(name)]
  const { organisations, calibration } = studio
  const employer = employerEvidence(careerOf(left), careerOf(right), organisations, calibration)
  if (employer !== null) reasons.push(employer)
  const timing = timingEvidence(left, right, studio)
  if (timing !== null) reasons.push(timing)
  const isUnusual = (local: string) => isUnusualLocal(local, studio)
  const address = addressEvidence(left.mailboxes, right.mailboxes, isUnusual)
  if (address !== null) reasons.push(address)
  const city = left.cities.find((one) => right.cities.includes(one))
  if (city !== undefined)
    reasons.push({ kind: 'city', text: () => `both in ${capitalised(city)}`, bits: SAME_CITY })
  const bits = reasons.reduce((sum, one) => sum + one.bits, 0)
  return { bits, reasons }
}

function careerOf({ affiliations, slugs }: Portrait): Career {
  return { affiliations, hasProfile: slugs.length > 0 }
}

/** Connecting and first writing lie as near as this owner's do, or not. */
function timingEvidence(left: Portrait, right: Portrait, { calibration }: Studio): Reason | null {
  const [profile, other] = left.connected !== null ? [left, right] : [right, left]
  const { connected } = profile
  const { firstSeen } = other
  if (connected === null || firstSeen === null) return null
  if (other.connected !== null || profile.firstSeen !== null) return null
  const bits = calibration.timing(connected, firstSeen)
  if (Math.abs(bits) < 0.5) return null
  const text = () =>
    bits > 0 ? 'connected about when you first wrote' : 'connected at quite another time'
  return { kind: 'timing', text, bits }
}

/** A local part that is not just a name spelled out. */
function isUnusualLocal(local: string, { statistics }: Studio): boolean {
  if (local.length < 7 || !/[a-z]/.test(local)) return false
  return formsInAddress(`${local}@`, statistics.isName).length === 0
}
