import type { Finding } from '../../../src/domain/coach/finding.ts'
import { readText } from '../../coach/coach-link.ts'
import type { CoachRequest } from '../../coach/coach-messages.ts'

const PATIENCE_MS = 2_000

/**
 * What the coach would pause at, read afresh; empty when nothing. Where it cannot read in time, blanks left
 * open are looked for without it.
 */
export async function holdsOf(
  request: CoachRequest,
): Promise<readonly Pick<Finding, 'quote' | 'why'>[]> {
  const late = new Promise<null>((resolve) => setTimeout(resolve, PATIENCE_MS, null))
  const reading = await Promise.race([readText(request), late])
  const found = reading?.findings.filter(({ severity }) => severity === 'hold') ?? []
  return found.length > 0 || reading !== null ? found : blanksOf(request.text)
}

/** `{blanks}` that nobody filled. */
export function blanksOf(text: string): readonly Pick<Finding, 'quote' | 'why'>[] {
  return [...text.matchAll(/\{[^{}\n]+\}/g)].map(([quote]) => ({
    quote,
    why: 'This is still to be filled in.',
  }))
}
