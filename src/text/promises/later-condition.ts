/** "I'll ask around and shout if I hear of one": what stands before holds. */
const LATER_CONDITION =
  /, (?:I['’]ll|we['’]ll|will) (?:\p{L}+ ){1,3}if not\b.*$|(?<!\b(?:come|go|try|be sure)) and (?!(?:\p{L}+ ){0,2}(?:see|check|ask|find out|confirm) if)(?:[\p{L}'’]+ ){1,7}if (?!(?:you|u) (?:like|want|wish|need|prefer|would)).*$/iu

/** "…, even if it takes all night" makes no condition, nor does one in brackets. */
const EVEN_IF =
  / ?\(if [^)]{2,80}(?:\)|$)|(?:^|,? )if (?:it|that|this) helps(?: at all)?,?|,? (?:even|not even|as) if\b[^,;]*|,? if it kills me|,? if (?:still )?(?:need|needs|needed|necessary|desired|required|possible at all|at all)\b[^,;]*/gi

/** A sentence without the conditions that leave its promise as it is. */
export function withoutLaterCondition(sentence: string): string {
  return sentence.replace(EVEN_IF, '').replace(LATER_CONDITION, '')
}
