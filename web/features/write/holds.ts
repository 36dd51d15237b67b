import type { Finding } from '../../../src/domain/coach/finding.ts'
import { readText } from '../../coach/coach-link.ts'
import type { CoachRequest } from '../../coach/coach-messages.ts'

const PATIENCE_MS = 2_000

type Hold = Pick<Finding, 'quote' | 'why'>

/**
 * What the coach would pause at, read afresh; empty when nothing. Blanks left open are always among it, also
 * where the coach cannot read in time or was told to leave them alone.
 */
export async function holdsOf(request: CoachRequest): Promise<readonly Hold[]> {
  const late = new Promise<null>((resolve) => setTimeout(resolve, PATIENCE_MS, null))
  const reading = await Promise.race([readText(request), late])
  const found = reading?.findings.filter(({ severity }) => severity === 'hold') ?? []
  return withBlanks(found, request.text)
}

/** Holds, and blanks that none of them speaks of. */
export function withBlanks(found: readonly Hold[], text: string): readonly Hold[] {
  const isTold = ({ quote }: Hold) => found.some((one) => one.quote.includes(quote))
  return [...found, ...blanksOf(text).filter((blank) => !isTold(blank))]
}

/** `{blanks}` that nobody filled. */
function blanksOf(text: string): readonly Hold[] {
  return [...text.matchAll(/\{[^{}\n]+\}/g)].map(([quote]) => ({
    quote,
    why: 'This is still to be filled in.',
  }))
}
