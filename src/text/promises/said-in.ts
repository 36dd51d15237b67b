import type { Said, Written } from '../../domain/promise.ts'
import { findNeeds } from '../needs/find-needs.ts'
import { findDeliveries } from './find-deliveries.ts'
import { findPromises } from './find-promises.ts'

/** What a text tells of promises, needs and offers; undefined where it tells nothing, so that nothing is kept of it. */
export function saidIn(text: string, by: Said['by'], written: Written): Said | undefined {
  const promises = findPromises(text, written)
  const deliveries = findDeliveries(text)
  const needs = findNeeds(text)
  if (needs.length === 0) {
    return promises.length === 0 && deliveries.length === 0
      ? undefined
      : { by, promises, deliveries }
  }
  return { by, promises, deliveries, needs: needs.map((need) => ({ ...need, of: by })) }
}
