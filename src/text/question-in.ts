import { sentencesOf } from './promises/sentences.ts'

const LONGEST = 160

/** The last question of the beginning of a message; null where there is none, or it is cut off or long. */
export function questionIn(text: string): string | null {
  const sentences = withoutGreeting(text)
  return sentences.findLast((one) => /[?？]$/u.test(one) && one.length <= LONGEST) ?? null
}

/** The sentence that stands before another, so that one sees what "this" is; null where none does. */
export function sentenceBefore(text: string, sentence: string): string | null {
  const sentences = withoutGreeting(text)
  const plain = plainly(sentence)
  const at = sentences.findIndex((one) => plainly(one) === plain)
  const before = sentences.slice(0, Math.max(0, at)).findLast((one) => plainly(one) !== plain)
  return before === undefined || before.length > LONGEST || before.split(' ').length < 4
    ? null
    : before
}

function withoutGreeting(text: string): readonly string[] {
  return sentencesOf(text).map(({ start, end }) =>
    text.slice(start, end).replace(GREETING, '').replace(/\s+/g, ' ').trim(),
  )
}

const GREETING =
  /^(?:dear|hi|hello|hey|hallo|liebe[rs]?|bonjour|salut|ch[eè]re?|hola|querid[oa]|ciao|car[oa]|ol[áa])\b[^,.!?\n]{0,40}[,!]\s*/iu

const plainly = (sentence: string): string => sentence.replace(/\s+/g, ' ').trim().toLowerCase()
