import { addressEvidence } from './address-evidence.ts'
import { employerEvidence } from './employer-evidence.ts'
import { nameEvidence } from './explain.ts'
import { matchNames } from './name-evidence.ts'
import type { Portrait, Studio } from './portrait.ts'
import type { Evidence } from './persona.ts'

export type Score = { readonly bits: number; readonly evidence: readonly Evidence[] }

const HOPELESS = -6
const SAME_CITY = 2.5

/**
 * All that speaks for and against two clusters being one person, in bits that add up: 0 is an even
 * chance. Null when the names alone leave no hope.
 */
export function scorePair(left: Portrait, right: Portrait, studio: Studio): Score | null {
  const name = matchNames(left.forms, right.forms, studio.statistics)
  if (name === null || name.bits < HOPELESS - 8) return null
  const evidence: Evidence[] = [nameEvidence(name)]
  const employer = employerEvidence(left.affiliations, right.affiliations, studio.organisations)
  if (employer !== null) evidence.push(employer)
  const isUnusual = (local: string) => isUnusualLocal(local, studio)
  const address = addressEvidence(left.mailboxes, right.mailboxes, isUnusual)
  if (address !== null) evidence.push(address)
  const city = left.cities.find((one) => right.cities.includes(one))
  if (city !== undefined) evidence.push({ kind: 'city', text: `both in ${city}`, bits: SAME_CITY })
  const bits = evidence.reduce((sum, one) => sum + one.bits, 0)
  return bits < HOPELESS ? null : { bits, evidence }
}

/** A local part that is not just a name spelled out: it has digits or words that are no names. */
function isUnusualLocal(local: string, { statistics }: Studio): boolean {
  if (local.length < 7 || !/[a-z]/.test(local)) return false
  const words = local.split(/[^a-z]+/).filter((word) => word.length > 1)
  return words.length > 0 && words.every((word) => !statistics.isName(word)) && /\d{2}|[a-z]{9}/.test(local)
}
