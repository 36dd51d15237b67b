import type { CoachContext } from '../domain/coach/coach-context.ts'
import type { ReadText } from './reading/read-text.ts'

const LETTER = 300 // words in a mail to somebody new
const NOTE = 150 // words where people write notes
const NOTE_CHANNELS =
  /^(?:linkedin|sms|whatsapp|slack|x$|mastodon|bluesky|facebook|telegram|signal)/

const SILENT_MONTHS = 12 // after which a message is a first one again

/** Those who are in touch write each other as long as they like. */
function isFirstWord({ kind }: ReadText, context: CoachContext): boolean {
  if (kind === 'outreach' || kind === 'intro_request') return true
  if (kind !== 'followup' && kind !== 'reply') return false
  return context.first_contact === true || (context.last_contact_months ?? 0) >= SILENT_MONTHS
}

/**
 * In how many words a long message to somebody new would be easier to answer; null where it is not long. No rule, as
 * none of the sources speaks of it: said beside the length, and never counted.
 */
export function betterWithin(text: ReadText, context: CoachContext): number | null {
  if (!isFirstWord(text, context)) return null
  const most = NOTE_CHANNELS.test(context.channel ?? '') ? NOTE : LETTER
  return text.words >= most ? most : null
}
