import { pattern } from './pattern.ts'

const FAVOUR = new RegExp(
  pattern`
  \b(?:
    (?:could|would|can|will|might) you|if you (?:could|would|can)|are you able to
    |i(?:'d| would) (?:love|like|be grateful)|i was hoping|may i ask|can i ask|do you mind
    |would you mind|please
  )\b[^.?!\n]{0,80}\b(?:
    introduc\w+|refer(?:ral)?|recommend\w*|put (?:in )?a (?:good )?word|put me in touch
    |connect me|vouch|forward (?:my|this)|pass (?:my|this|it) on|look (?:over|at|through) my
    |review my|read my|give me (?:feedback|advice)|(?:your|some) advice|a favou?r|help me
  )
`,
  'i',
)

/** Does the writer ask the reader for a favour: a word put in, an introduction, advice, help? English only; for a note beside the text, so rather silent than wrong. */
export function asksFavour(text: string): boolean {
  return FAVOUR.test(text)
}
