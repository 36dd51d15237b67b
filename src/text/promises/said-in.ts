import type { Said, Written } from '../../domain/promise.ts'
import { findNeeds } from '../needs/find-needs.ts'
import { findDeliveries } from './find-deliveries.ts'
import { findPromises } from './find-promises.ts'

/** As much of an answer is kept in hand until it is known whether anything was promised before it. */
const ANSWER = 600

/**
 * What a text tells of promises, needs and offers; undefined where it tells nothing, so that nothing is kept of it.
 * `isAnswer`: it answers another one.
 */
export function saidIn(
  text: string,
  by: Said['by'],
  { isAnswer = false, ...written }: Written & { readonly isAnswer?: boolean },
): Said | undefined {
  const promises = findPromises(text, written)
  const deliveries = findDeliveries(text)
  const needs = findNeeds(text)
  if (promises.length + deliveries.length + needs.length === 0 && !isAnswer) return undefined
  return {
    by,
    promises,
    deliveries,
    ...(isAnswer ? { answer: text.slice(0, ANSWER) } : {}),
    ...(needs.length === 0 ? {} : { needs: needs.map((need) => ({ ...need, of: by })) }),
  }
}
