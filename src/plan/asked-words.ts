import { pattern } from '../text/pattern.ts'
import { topicOf } from './topic.ts'

/** What somebody asked, in their words, and the subject they asked it under. */
export type AskedAbout = { readonly what: string; readonly subject: string | null }

/** Words that point to what was said before, which nobody reads there: "who has done this before". */
const POINTS = new RegExp(
  pattern`
  \b(?:it|them|those|these)\b
  |\b(?:this|that)\b(?=[\s]*(?:$|[.,;!?]|\b(?:
    before|for|with|to|at|by|in|on|over|of|again|too|yet|today|tomorrow|now|soon|and|or|please|when
    |if|once|off|through|out|up|first|myself|yourself|together|is|are|was|works?|helps?|happens?
  )\b))
  |\b(?:das|dies|es|dabei|damit|dazu|dafür|davon|daran|darüber)\b
  |\b(?:ça|cela|ceci|eso|esto|ello|isso|isto|ciò)\b
  |\b(?:questo|quello)\b(?=\s*(?:$|[.,;!?]))
`,
  'iu',
)

/** Do the words only point back, so that by themselves they say nothing? */
export function isBare(what: string): boolean {
  return POINTS.test(what)
}

/** What was asked, in quotation marks: by its own words, or, where those only point back, by the subject. Else null. */
export function askedQuote({ what, subject }: AskedAbout): string | null {
  const quote = isBare(what) ? topicOf(subject) : what
  return quote === null ? null : `“${quote}”`
}

/** Behind "thank you for asking me": ": “introduce me to Kim”", " about “The kiln”", or nothing. */
export function askedTail(asked: AskedAbout, word: 'about' | 'for' = 'about'): string {
  const quote = askedQuote(asked)
  if (quote === null) return ''
  return isBare(asked.what) ? ` ${word} ${quote}` : `: ${quote}`
}

/** "I said yes to this: “introduce me to Kim”", "I said yes to what you asked about “The kiln”". */
export function saidYesTo(asked: AskedAbout): string {
  return `I said yes to ${isBare(asked.what) ? 'what you asked' : 'this'}${askedTail(asked)}`
}
