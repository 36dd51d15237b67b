import type { Said, Written } from '../../domain/promise.ts'
import { findNeeds } from '../needs/find-needs.ts'
import { findDeliveries } from './find-deliveries.ts'
import { findPromises } from './find-promises.ts'

/** As much of an answer is kept in hand until it is known whether anything was promised before it. */
const ANSWER = 600

/** Of a text that is kept whole no more characters than these are. */
const LONGEST_KEPT = 20_000

type Heard = Written & {
  /** It answers another one. */
  readonly isAnswer?: boolean
  /** It is to be kept whole. */
  readonly keepsText?: boolean
}

/**
 * What a text tells of promises, needs and offers; undefined where it tells nothing, so that nothing is kept of it.
 */
export function saidIn(
  text: string,
  by: Said['by'],
  { isAnswer = false, keepsText = false, ...written }: Heard,
): Said | undefined {
  const promises = findPromises(text, written)
  const deliveries = findDeliveries(text)
  const needs = findNeeds(text)
  const isKept = keepsText && text.trim() !== ''
  const isTelling = promises.length + deliveries.length + needs.length > 0
  if (!isTelling && !isAnswer && !isKept) return undefined
  return {
    by,
    promises,
    deliveries,
    ...(isAnswer ? { answer: text.slice(0, ANSWER) } : {}),
    ...(isKept ? { text: text.slice(0, LONGEST_KEPT) } : {}),
    ...(needs.length === 0 ? {} : { needs: needs.map((need) => ({ ...need, of: by })) }),
  }
}
