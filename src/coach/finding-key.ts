import type { RuleId } from '../domain/coach/rule-id.ts'
import type { ReadText, Span } from './reading/read-text.ts'

const PRIMES = [2_654_435_761, 1_597_334_677] as const

/** cyrb53: 53 bits, well spread, not for secrets. */
function hash(words: string): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57]
  for (let at = 0; at < words.length; at += 1) {
    const unit = words.charCodeAt(at)
    a = Math.imul(a ^ unit, PRIMES[0])
    b = Math.imul(b ^ unit, PRIMES[1])
  }
  a = Math.imul(a ^ (a >>> 16), 2_246_822_507) ^ Math.imul(b ^ (b >>> 13), 3_266_489_909)
  b = Math.imul(b ^ (b >>> 16), 2_246_822_507) ^ Math.imul(a ^ (a >>> 13), 3_266_489_909)
  return (4_294_967_296 * (2_097_151 & b) + (a >>> 0)).toString(36)
}

/**
 * The same for the same rule and the same sentence, whatever its punctuation, case and place; a finding
 * over several sentences goes by its first one that is no greeting. The text itself cannot be read from it.
 */
export function findingKey(rule: RuleId, span: Span, text: ReadText): string {
  const touched = text.sentences.filter(({ from, to }) => from < span.to && span.from < to)
  const own = touched.find(({ block }) => block !== 'greeting') ?? touched[0]
  const words = own?.low ?? text.low.slice(span.from, span.to)
  return `${rule}:${hash(words.replace(/[^\p{L}\p{N}]+/gu, ' ').trim())}`
}
