import { pattern } from '../../text/pattern.ts'

const WORDS = [
  /\b(?:introduce|introducing|introduction|intro)\b/i,
  /\b(?:you (?:two|both)|the two of you|each other)\b[^.\n]{0,60}\b(?:meet|talk|know|connect|touch|compare|chat)\b/i,
  /\b(?:connect(?:ing)?|put(?:ting)?) (?:you (?:two|both|with|to)|the two|both of you|you in (?:touch|contact))\b/i,
  /\b[Mm]eet (?:my (?:friend|colleague|former)|[A-ZÀ-Þ][\p{L}'-]+(?: [A-ZÀ-Þ][\p{L}'-]+)?,)/u,
  /(?:miteinander bekannt|bekannt ?machen|stelle? (?:euch|ihnen|dir|sie) [^.\n]{0,60}\bvor\b|darf ich (?:euch|ihnen|dir|sie)? ?[^.\n]{0,40}vorstellen)/i,
  /\b(?:je (?:vous|te) présente|mettre en (?:contact|relation)|mets en (?:contact|relation))\b/i,
  /\b(?:os|les|te) presento\b|\bpresentar(?:os|les|te)\b|\bpo(?:ner|ngo)(?:os|los|te)? en contacto\b/i,
  /\bvi presento\b|\bpresentarvi\b|\bmett(?:o|er)(?:vi|ti)? in contatto\b/i,
  /\bapresent(?:o|ar)\b|\bcoloc(?:o|ar) (?:vocês )?em contato\b/i,
  /\bin contact (?:te )?brengen\b|\bstel (?:jullie|je) (?:graag )?(?:aan elkaar )?voor\b/i,
]
const TO_BCC = new RegExp(
  pattern`
  \b(?:
    mov(?:ed|ing)|put(?:ting)?|drop(?:ped|ping)|shift(?:ed|ing)|setz(?:e|te|en)
    |verschieb(?:e|en)|mets|metto|paso|pongo|passo
  )\b[^.\n]{0,60}\b(?:to|in|into|en|in den|auf|em|na) (?:the )?bcc\b
  |\(\s*(?:to|in|now in|now on|on) bcc\s*\)|\bto bcc\b
`,
  'i',
)

/**
 * Is this mail an introduction: one writer brings two addressees together in so many words?
 *
 * @param addressees the people in To and Cc, the owner counted
 */
export function isIntroduction(subject: string, text: string, addressees: number): boolean {
  if (addressees < 2 || addressees > 4 || /^(?:re|aw|sv|antw|tr|fw|fwd|wg)\s*:/i.test(subject)) {
    return false
  }
  const said = `${subject}\n${text.slice(0, 1500)}`
  return WORDS.some((words) => words.test(said))
}

/** An answer to an introduction says that the introducer has been moved out of the talk. */
export function movesToBcc(text: string): boolean {
  return TO_BCC.test(text.slice(0, 600))
}
