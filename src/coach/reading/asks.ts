import { REQUEST, WISH } from './ask-patterns.ts'
import { WHATS } from './asked-for.ts'
import { OFFERING } from './offer-patterns.ts'
import { firstOf, occursIn, phrases } from '../patterns.ts'
import { firstIn } from './first-in.ts'
import type { Ask, BaseText, Sentence } from './read-text.ts'
import { TIME } from './time-words.ts'
import { namesTopic, tellingWords } from './topic.ts'
import { pattern } from '../../text/pattern.ts'

/** Questions that only greet, and wishes that want nothing. */
const COURTESY = phrases([
  pattern`
    how (?:are|r) (?:you|u|ya|things|the family|everyone)
      (?: (?:doing|all|both|today|keeping|getting on|these days))*
    |how'?s? (?:is )?(?:it going|life|things|everything|tricks|yourself)|how have you been
    |how do you do|how goes it|what's up|remember me|are you (?:well|ok|okay|alright)
  `,
  "hope (?:that )?(?:you're|you are|ur|all is|all's|this|the|your|everything|you had|you have had|you and|you two|it|you enjoyed|things|life|we)",
  "hoping (?:this|all is|you're|you are|your)",
  pattern`
    (?:would|\w+'d) (?:just |also |first |really )?(?:like|love) to (?:
      say|thank|congratulate|tell you|let you|share|offer|apologi[sz]e|express|introduce myself
      |invite|wish|give|send you|show you|add|help
    )
  `,
  pattern`
    (?:want|wanted|wish|hope|looking) to (?:just |also |first )?(?:
      say|thank|congratulate|tell you|let you|share|offer|apologi[sz]e|express|introduce myself
      |invite|wish you|give|send you|show you|help
    )
  `,
  "isn't it|don't you think|who knew|guess what|who would have thought|can you believe|you know what|need i say",
])
const OPEN = phrases([
  'any|anything|anyone|anybody|anywhere|whatever|whichever|something|some|somehow|some ?time|some day|all',
])
const FORMAT = phrases([
  pattern`
    calls?|phone|ring|zoom|teams|skype|whatsapp|video|coffee|tea|lunch|breakfast|dinner|pint
    |visit|in person|face to face|by (?:e-?mail|post|mail|text)|e-?mail
    |(?:one|two|three|1|2|3|a few|couple of) (?:\w+ )?questions?
    |(?:at|in|after|before|over|outside|behind|by) the \w+|at your \w+|sketch|list|photo|form
    |survey|questionnaire|interview
  `,
])

/** "Would you write it for me?": what "it" is stands in the words before. */
const POINTS_BACK = /^.{0,50}\b(?:it|one|that|this|so)\b/
const NAMED_BEFORE: ReadonlySet<Ask['what']> = new Set(['refer', 'introduce', 'mentor', 'money'])

function whatItIs(rest: string, before: string): Ask['what'] | undefined {
  if (rest.length > 60 || !POINTS_BACK.test(rest)) return undefined
  const what = whatOf(before)?.what
  return what !== undefined && NAMED_BEFORE.has(what) ? what : undefined
}

function whatOf(rest: string): { what: Ask['what']; after: string } | undefined {
  for (const [what, words] of WHATS) {
    const found = firstOf(words, rest)
    if (found !== undefined) return { what, after: rest.slice(found.to) }
  }
  return undefined
}

const NOT_ORDERS = new RegExp(pattern`
  ^(?:
    thank|see|speak soon|talk soon|catch you|stay|hope|look|wish|love|want|need|let|take care
    |regard|cheer|work|will|be|have a|sound|enjoy|keep up|bless|miss|greet|call me [a-z]+ but
  )
`)

/** "Pick the roles and ring me": a verb in its bare form opens the sentence or follows "so", "then". */
function orders({ tokens, low }: Sentence): boolean {
  const first = tokens.find(
    ({ text }) => !/^(?:so|then|and|also|just|only|now|or|but|,|yes|well)$/.test(text),
  )
  if (first === undefined || first.pos !== 'VERB' || first.lemma !== first.text) return false
  return !NOT_ORDERS.test(low.slice(first.from - (tokens[0]?.from ?? 0)))
}

function readAsk(sentence: Sentence, index: number, before: string): Ask | undefined {
  if (sentence.block === 'greeting' || sentence.block === 'sign-off') return undefined
  const { low } = sentence
  const request = firstIn(sentence, REQUEST)
  const order = request === undefined && orders(sentence) ? sentence : undefined
  const wish = request === undefined && order === undefined ? firstIn(sentence, WISH) : undefined
  const start = request ?? order ?? wish ?? (sentence.question ? sentence : undefined)
  if (start === undefined || isOffer(low)) return undefined
  if (occursIn(COURTESY, low) && (request === undefined || low.length < 60)) return undefined
  const rest = low.slice(start.from - sentence.from)
  const found = whatOf(rest)
  const plain = sentence.question ? 'question' : 'other'
  const after = found?.after ?? rest
  return {
    from: start.from,
    to: sentence.to,
    sentence: index,
    what: found?.what ?? whatItIs(rest, before) ?? plain,
    topic: namesTopic(after) || (found === undefined && tellingWords(after) > 1),
    time: occursIn(TIME, rest),
    format: occursIn(FORMAT, rest),
    open: occursIn(OPEN, rest),
    firm: request !== undefined || order !== undefined || sentence.question,
  }
}

function isOffer(low: string): boolean {
  return occursIn(OFFERING, low)
}

/**
 * What the sender wants of the reader, in order, at most one a sentence. Greetings ("how are
 * you?"), offers ("shall I send it?") and thanks are not asks.
 */
export function findAsks(text: BaseText): readonly Ask[] {
  return text.sentences.flatMap(
    (sentence, index) => readAsk(sentence, index, text.sentences[index - 1]?.low ?? '') ?? [],
  )
}
