import type { CoachContext, ContextField } from '../../domain/coach/coach-context.ts'
import { MESSAGE_KINDS } from '../../domain/coach/text-kind.ts'
import { occursIn, phrases } from '../patterns.ts'
import { firstIn } from '../reading/first-in.ts'
import type { ReadText } from '../reading/read-text.ts'
import { wholeText } from '../reading/whole-text.ts'
import type { Hit, Rule } from '../rule.ts'
import { pattern } from '../../text/pattern.ts'

const UNANSWERED = 2
const REST_DAYS = 180
const COUNT =
  '(?:third|3rd|fourth|4th|fifth|5th|sixth|6th|seventh|7th|tenth|umpteenth|hundredth|nth|last and final)'
/** Chasing and guilt, in the words themselves. */
const CHASES = phrases([
  pattern`
    (?:this is|that is|this makes it|that's|it's|is|now|for|my|on my|the|yet) (?:
      now |already |only |yet |the |my |our )*${COUNT} (?:
        time|e-?mail|mail|message|attempt|reminder|follow[- ]?up|letter|note|try|call|text
        |request
      )|${COUNT} time lucky|${COUNT} (?:and last )?(?:reminder|message|email|attempt)
  `,
  pattern`
    why do (?:you|u) (?:not|never|still not) (?:answer|reply|respond|write back)
    |(?:why|how come) (?:don't|do not|dont|won't|haven't|have|are|did|didn't|can't|r) (?:you|u) (?:
      not |never |all )?(?:
        answer|reply|respond|answered|replied|responded|ignor\w+|write back|call back|written
        |call
      )|why (?:no|the) (?:answer|reply|response|silence)
    |why (?:are )?(?:you|u) (?:are )?ignor\w+|what have i done|did i do something
  `,
  pattern`
    (?:you|u)(?:'re| are|'ve been| have been|r)? (?:
      still |clearly |obviously |just |always |simply |deliberately )*
      (?:ignor(?:e|ing|ed)|avoiding|ghosting|ghosted) (?:me|my|us|all)
    |(?:i|we) (?:know|see|can see|saw|noticed) (?:that )?(?:you|u)(?:'ve| have)? (?:
      read|seen|opened|are reading|were online|been online
    )|(?:blue ticks|left (?:me )?on read|seen,? (?:but )?no)
  `,
  pattern`
    (?:you|u) (?:still )?(?:
      haven't|have not|never|havent|hadn't|didn't even|did not even|couldn't even|can't even
      |don't even
    ) (?:
      even |had the (?:decency|courtesy|time) to |bothered to |bother to |find |found |once )?
      (?:\w+ ){0,4}?(?:
        answer|answered|reply|replied|respond|responded|two minutes|a minute|a moment|write
        |written back|got back|get back|acknowledge\w*|minutes|decency|courtesy
      )
  `,
  pattern`
    (?:decency|courtesy|manners) (?:to|of) (?:\w+ )?(?:an? )?(?:answer|reply|respond|response)
    |(?:is it|was it) too much (?:to ask|asked)
    |i(?:'ve| have) (?:now )?(?:written|emailed|messaged|called|rung|phoned|texted|asked|tried)
      (?: to)?(?: (?:you|u))? (?:\w+ )?(?:
        three|four|five|six|seven|eight|ten|\d+|several|many|countless|so many|multiple|numerous
      ) times
    |(?:i|we) (?:will|'ll|shall|'m going to) (?:
      keep|go on|not stop|call|ring|write|ask|try|message|email|text|come|phone
    ) (?:\w+ )?(?:
      (?:writing|calling|asking|trying|ringing|messaging|pestering|coming)
      |(?:every|each) (?:\w+)|until (?:you|i)
    )
  `,
  pattern`
    disappointed (?:that|not|in|by|to) (?:you|have|your|hear|no)
    |i (?:expected|deserve|thought i deserved) (?:at least )?(?:an?|some) (?:
      answer|reply|response|better
    )|after (?:everything|all) (?:i|we)(?:'ve| have)? (?:did|done)
    |(?:the )?(?:least|minimum) you (?:could|can) do
    |still (?:nothing|no (?:answer|reply|word|news))\?
    |(?:did |had |really )*expect(?:ed)? (?:better|more) (?:from|of) you
    |thought (?:better of you|you were (?:different|better))|thought we were friends
    |still waiting (?:for (?:your|an|a|any)|!|\.|on you)|hello\?+
    |are you (?:even )?(?:there|alive|dead|reading)|have you forgotten (?:me|about me)
    |don't (?:you )?ignore me|answer me|reply (?:me )?(?:now|at once|immediately)
  `,
  pattern`
    (?:i )?(?:find|found) it (?:\w+ )?
      (?:strange|odd|rude|sad|disappointing|unprofessional|funny|curious) (?:that )?
      (?:you|u|not)
    |(?:bump|bumping|float|floating|push|pushing|bring|bringing|moving|pop|popping) this (?:
      back |up )*(?:to the top|up|again)(?=.*\b(?:again|third|still|\d(?:rd|th))\b)
  `,
])
/** One more try after a no. */
const PUSHES = phrases([
  pattern`
    (?:look at|consider|read|review|discuss|think about|go over|revisit) (?:my|our|the|this|it)
      (?: \w+){0,2} (?:once more|again|one more time|anew|another time)
    |why (?:i'm|i am|we're|we are|ours|mine) (?:\w+ )?(?:the )?(?:better|best|right|perfect)
    |(?:surprised|disappointed|shocked|puzzled|hurt|confused|baffled) (?:
      by|at|with|to (?:hear|read|get|receive)
    ) (?:your|the|this|that)|once more|one more time
  `,
  pattern`
    reconsider|re-?think|think again|change your mind|sleep on it|second chance|another chance
    |one more chance|one last|are you (?:\w+ )?(?:sure|certain|serious)
    |i(?:'ll| will) (?:
      write|ring|call|ask|try|come|message|check|be back|contact|phone|keep|pop|drop|stop|swing
      |visit
    ) (?:by |in |round |over )?(?:\w+ )?
      (?:again|back|tomorrow|each|every|in|on|next|until|you|by)
    |what about (?:next|if|a|the|just|at)|how about|come on|surely
    |i(?:'m| am) sure (?:you|that you|there)|i don't (?:think|believe) you
    |you(?:'ve| have)? (?:misunderstood|not understood|haven't)
    |i (?:don't|do not|won't|can't|cannot|refuse to) (?:accept|understand|take|give up|believe)
    |still (?:hope|hoping|want|think|believe|like|convinced)
    |just (?:ten|five|one|a few|a quick|a short) (?:minutes?|calls?|more|question)
    |give (?:me|it|us) (?:a|one|another)|talk you (?:round|into)|persuade|convince
    |but (?:can|could|would|what|why|maybe|perhaps|if|please|i|kindly|you|surely)|nevertheless
    |even so|all the same,? (?:could|can|would)
    |please (?:reconsider|think|give|let|allow|accept|make an exception)|an exception
    |not take no|nothing to lose|last offer|better price|discount|lower price|cheaper|instead\?
    |why not|on second thoughts|at least
  `,
])
/** Taking a no well. */
const GRACE = phrases([
  pattern`
    thank(?:s| you)|understood|i understand|no (?:hard feelings|worries|problem)|fair enough
    |all the best|best wishes|good luck
    |i(?:'ll| will| won't| shall| will not) (?:
      not |leave it|leave you|let it|stop|bother|trouble|ask (?:you )?again|write again
      |step back|respect|come as
    )|respect your (?:decision|answer|choice|wish)|glad you (?:told|were)
    |appreciate (?:your|you|the|that)|sorry (?:to|for|if)
  `,
])
const FRESH_ASK = phrases([
  '(?:but|however|still|though|only) |again|\\?|please|would you|could you|can you',
])

function chasing(text: ReadText): Hit | undefined {
  for (const sentence of text.sentences) {
    const span = firstIn(sentence, CHASES)
    if (span !== undefined) return span
  }
  return undefined
}

function pushing(text: ReadText): Hit | undefined {
  const body = text.sentences.filter(({ block }) => block !== 'greeting' && block !== 'sign-off')
  const graceful = body.some(({ low }) => occursIn(GRACE, low))
  const asks = text.asks.filter(({ what, firm }) => firm || what !== 'other')
  for (const sentence of body) {
    const push = firstIn(sentence, PUSHES)
    if (push === undefined) continue
    const pressing =
      sentence.question ||
      asks.length > 0 ||
      /\b(?:i'll|i will) (?:\w+ )?(?:write|ring|call|ask|try|come|message|check|phone)/.test(
        sentence.low,
      )
    if (pressing) return { from: sentence.from, to: sentence.to, facts: ['declined'] }
  }
  const ask = asks.find(({ from, to }) => occursIn(FRESH_ASK, text.low.slice(from, to)))
  if (ask === undefined || graceful) return undefined
  return { from: ask.from, to: ask.to, facts: ['declined'] }
}

/** What asks a third time, else the whole. */
function unanswered(text: ReadText): Hit | undefined {
  const facts: readonly ContextField[] = ['unanswered', 'days_since_last']
  const ask = text.asks[0] ?? wholeText(text)
  return ask === undefined ? undefined : { from: ask.from, to: ask.to, facts }
}

function find(text: ReadText, context: CoachContext): readonly Hit[] {
  const many =
    (context.unanswered ?? 0) >= UNANSWERED && (context.days_since_last ?? 0) <= REST_DAYS
  const rested = (context.days_since_last ?? 0) > REST_DAYS
  const hit =
    (rested ? undefined : chasing(text)) ??
    (many ? unanswered(text) : undefined) ??
    (context.declined === true && !rested ? pushing(text) : undefined)
  return hit === undefined ? [] : [hit]
}

function why(
  { facts = [] }: Hit,
  { unanswered: count, days_since_last: days }: CoachContext,
): string {
  if (facts.includes('unanswered')) {
    const last = days === undefined ? '' : `, the last ${days === 1 ? 'a day' : `${days} days`} ago`
    return `You have written ${count} times without an answer${last}; one more is likely to close the door.`
  }
  if (facts.includes('declined')) {
    return 'They said no, and asking again so soon can turn a polite no into a lasting one.'
  }
  return 'This presses for an answer, and pressed people tend to step back.'
}

/** S1.6: a polite no that becomes a lasting one. */
export const pestering: Rule = {
  id: 'pestering',
  title: 'Once more, and once more',
  severity: 'hold',
  kinds: MESSAGE_KINDS,
  source: { doc: 'S1', reason: 6, phrase: 'Never, under any circumstances' },
  find,
  why,
  rewrite: () => [
    {
      kind: 'advice',
      text: 'Let it rest, and write again next season when there is something new to tell.',
    },
    {
      kind: 'fill-in',
      text: "I'll leave it there; if {something new} comes up, may I write again in {season}?",
    },
  ],
  about:
    'Speaks at a third message without an answer within half a year, at a new push after a no, and at words that chase or blame for silence. A first reminder, thanks after a no, and a fresh reason after half a year are fine.',
  examples: {
    fires: [
      {
        kind: 'followup',
        text: 'Did my note about the loom arrive?',
        context: { unanswered: 2, days_since_last: 9 },
      },
      { kind: 'followup', text: 'Why do you not answer? I only need a word.' },
      {
        kind: 'reply',
        text: 'Please reconsider, would half the price do?',
        context: { declined: true },
      },
    ],
    silent: [
      {
        kind: 'followup',
        text: 'A short reminder about the loom: is Friday fine?',
        context: { unanswered: 1, days_since_last: 9 },
      },
      {
        kind: 'reply',
        text: 'Thank you for saying so openly. Good luck with the loom!',
        context: { declined: true },
      },
    ],
  },
}
