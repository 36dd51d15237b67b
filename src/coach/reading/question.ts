import { pattern } from '../../text/pattern.ts'

const MARKED = /\?["')\]!\s\p{Extended_Pictographic}\uFE0F]*$/u
const ASKING = new RegExp(pattern`
  ^(?:(?:and|so|but|also|then|now|ps|p\.s\.|if [^,]{2,60},|or)[ ,:]+)?(?:
    (?:could|can|would|will|might|won't|couldn't|wouldn't) (?:
      you|we|i|it|there|anyone|anybody|someone
    )\b|may i\b|do you (?:know|have|think|happen|need|mind|want|offer)\b
    |are you (?:able|free|willing|hiring|open|available|around)\b|is there (?:a|an|any)\b
    |any (?:chance|idea|thoughts|advice|tips)\b|what (?:is|are|would|do|does|did|made)\b
    |how (?:do|did|does|would|can|could)\b|who (?:is|would|should|on your)\b
    |which (?:of|would|one)\b
  )
`)

/** Whether a sentence (lower case, straight quotes) asks: by its mark, or by its form without one. */
export function isQuestion(low: string): boolean {
  return MARKED.test(low) || ASKING.test(low)
}
