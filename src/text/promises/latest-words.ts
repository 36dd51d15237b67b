import { pattern } from '../pattern.ts'

const LATEST = pattern`
  at the (?:very )?latest|or (?:sooner|earlier|before)|if not (?:sooner|earlier|before)
  |(?:aller)?spätestens|wenn nicht früher
  |au plus tard|(?:a|lo) más tardar|como (?:muy|máximo) tarde|como máximo
  |(?:o|no|ao) mais tardar|no máximo
`

/** "by Friday, at the latest": what stands behind the day, where the day itself is cut out. */
const BEHIND_A_DAY = new RegExp(`^[\\s,]*(?:latest|${LATEST})(?![\\p{L}\\d])`, 'iu')
/** "at the latest by Friday": what stands before whatever leads to the day. */
const BEFORE_A_DAY = new RegExp(`(?:^|[\\s,]+)(?:${LATEST})[\\s,]*$`, 'iu')

/** What follows a day, without the words that only say that it is the last one. */
export function withoutLatestBehind(text: string): string {
  return text.replace(BEHIND_A_DAY, '')
}

/** What leads up to a day, or is all there is, without such words at its end. */
export function withoutLatest(text: string): string {
  return text.replace(BEFORE_A_DAY, '')
}
