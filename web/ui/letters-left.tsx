import { count, plural } from '../lib/dates.ts'

/** What a note may hold at most, in letters as JavaScript counts them. */
export const LONGEST_NOTE = 10_000

const NEAR = 500

/** Silent until the room gets short; beyond its end it says what to do. */
export function LettersLeft({ text, most = LONGEST_NOTE }: { text: string; most?: number }) {
  const left = most - text.trim().length
  return (
    <p role="status" className="-mt-3 text-small text-soft nums empty:hidden">
      {left >= 0 && left <= NEAR && `Room for ${plural(left, 'letter', 'letters')} more.`}
      {left < 0 &&
        `${plural(-left, 'letter', 'letters')} more than the ${count(most)} a note holds. The rest fits into a second one.`}
    </p>
  )
}
