/** Whether a sentence is a question that wants an answer. */
export function isAsked(sentence: string): boolean {
  return /\?["”’)]*$/.test(sentence) && !TAG.test(sentence)
}

/** "…, ok?" still promises. */
const TAG =
  /,? (?:ok(?:ay)?|right|alright|all right|yes|yeah|deal|cool|ja|oder|gell|d'accord|vale|no|tá|né|viu|beleza)\?["”’)]*$/i
