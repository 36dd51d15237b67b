import type { CoachContext } from '../../domain/coach/coach-context.ts'
import { MESSAGE_KINDS } from '../../domain/coach/text-kind.ts'
import { occursIn, phrases } from '../patterns.ts'
import type { Ask, ReadText } from '../reading/read-text.ts'
import type { Hit, Rule } from '../rule.ts'
import { pattern } from '../../text/pattern.ts'

/** The sender says that something is still due. */
const ADMITS = phrases([
  pattern`
    i(?:'m| am)?(?: know| realise| realize| am aware| admit| confess| remember)?(?: that)?
      (?: i)?(?: do| 've| have|'ve)? (?:still |really |also |do )*(?:owe|owing) (?:you|u)(?! (?:
        (?:
          one|an apology|thanks|a (?:beer|pint|drink|coffee|thank|big thank|lot)|my|so much
          |everything
        )
      )
      )
  `,
  pattern`
    (?:i|we)(?:'d| had|'ve| have)? (?:know i |did |once |still |also |already )*(?:
      promised|said i(?:'d| would)|told you i(?:'d| would)|meant to
      |was (?:going|supposed|meant) to|offered to|was to|agreed to|swore i(?:'d| would)
    ) (?:\w+ ){0,12}?(?:
      haven't|have not|never|still|not yet|forgot|sorry|didn't|did not|my bad|ages ago|long ago
      |weeks ago|months ago|last (?:week|month|year|spring|summer|autumn|winter)
      |in (?:spring|summer|autumn|winter|january|march|june|may)|yet|bear with|overdue|late
      |in the meantime|meanwhile
    )
  `,
  pattern`
    (?:haven't|have not|never|not yet|still haven't|still have not|didn't|did not) (?:
      yet |actually |even |quite |managed to |gotten |got (?:round|around) to |get (?:
        round|around
      ) to )*(?:
        sent|send|sending|returned|return|returning|given|give|giving|finished|delivered|written
        |done|paid|brought|posted|made|repaid
      )(?: \w+)? (?:you|back|it|the|that|your|those|what)
      (?=.*(?:promis|owe|said i|sorry|know|\byet\b))
  `,
  pattern`
    (?:i|we) (?:
      never|still haven't|haven't yet|have yet to|never did|never got round to|still have not
    ) (?:\w+ )?(?:
      sent|gave|give|given|returned|return|send|sending|giving|returning|paid|pay|brought|bring
      |delivered|deliver|finished|finish|posted|posting
    ) (?:you |back )?(?:that|the|your|those|back)
    |(?:you(?:'re| are)|u r) still waiting (?:for|on) (?:me|my|the|that|those|your)
    |(?:you )?still (?:don't|do not) have (?:them|it|the|that)|i(?:'m| am) late with
    |i(?:'ve| have) not forgotten (?:the|that|your|my|about)
    |i haven't forgotten (?:the|that|your|my|about|i)
    |my (?:debt|promise) (?:to you|stands|is still)|(?:still|yet) (?:due|outstanding|to come)
    |the \w+ i (?:promised|owe)(?: you)?
  `,
])
/** It comes now, or on a day, with nothing asked. */
const DELIVERS = phrases([
  pattern`
    (?:here|below|attached|enclosed) (?:
      is|are|'s|you(?:'ll| will)? (?:will )?find|at last|finally|comes?|go(?:es)?
    )|here's
    |(?:is|are|it's|they're) (?:\w+ )?(?:
      attached|enclosed|in the (?:post|mail|parcel|folder|box|shed|blue)|on (?:its|their) way
      |done|ready|sent|with|at the|uploaded|linked|below
    )
    |i(?:'ve| have)? (?:just |now |finally |today |at last )*(?:
      sent|send|posted|attached|attach|enclosed|enclose|put|returned|transferred|paid|uploaded
      |left|dropped|mailed|shared|brought
    )|as (?:promised|agreed)|(?:went|goes|came|is|are) back (?:to|with|in|on)
    |(?:has been|have been|was|were|is|are) (?:paid|sent|returned|transferred|repaid|posted)
    |(?:are|is) in the \w+|read it (?:twice|through|on)|(?:^|, )meet \w+
    |this is \w+,? (?:the|whom|who) i|find attached|please find|(?:in|by) the (?:post|mail)
  `,
])
const WORD = /[\p{L}\p{N}]{4,}/gu
const HOLLOW = new Set([
  'send',
  'give',
  'return',
  'back',
  'from',
  'with',
  'that',
  'their',
  'them',
  'they',
  'some',
  'about',
  'bring',
  'make',
  'write',
  'read',
  'introduce',
  'your',
  'this',
  'post',
  'lend',
  'call',
])

function speaksOf(text: ReadText, promise: string): boolean {
  const words = [...promise.toLowerCase().matchAll(WORD)]
    .map(([word]) => word)
    .filter((word) => !HOLLOW.has(word))
  const low = text.low
  return words.some((word) => low.includes(word.replace(/s$/, '')))
}

/** Left to the reader, of what is owed to them: "if you need it sooner, tell me" */
const WAY_OUT =
  /\bif (?:you (?:need|want|would like|'d like) (?:it|them|that|this)|(?:it|that|this) is) (?:\w+ )?(?:sooner|earlier|before|urgent|pressing|late)\b/

function isForSender(ask: Ask, text: ReadText): boolean {
  const low = text.low.slice(ask.from, ask.to)
  if (/\bi need\b/.test(low)) return true
  if (WAY_OUT.test(text.sentences[ask.sentence]?.low ?? '')) return false
  if (!ask.firm && (ask.what === 'other' || ask.what === 'call' || ask.what === 'meet'))
    return false
  return !new RegExp(pattern`
    (?:
      bear with|forgive|be patient|patience|let me know (?:if|when) (?:it|they|you)
      |did (?:it|they) arrive|would you (?:like|prefer)|where (?:shall|should) i|suits? you
      |what do you think
    )
  `).test(low)
}

/** "Cut the first page": told along with what was promised, not asked. */
function isAdvice(ask: Ask, text: ReadText): boolean {
  return !/[?]|\b(?:please|pls|could|would|can|may|need)\b/.test(text.low.slice(ask.from, ask.to))
}

function find(text: ReadText, context: CoachContext): readonly Hit[] {
  const promises = context.open_promises ?? []
  const admits = text.sentences.some(({ low }) => occursIn(ADMITS, low))
  if (promises.length === 0 && !admits) return []
  const delivers = text.sentences.some(({ low }) => occursIn(DELIVERS, low))
  if (delivers && (promises.length === 0 || promises.some((promise) => speaksOf(text, promise))))
    return []
  const ask = text.asks.find((one) => isForSender(one, text) && !(delivers && isAdvice(one, text)))
  if (ask === undefined) return []
  const [first] = promises
  const hit = { from: ask.from, to: ask.to }
  return [first === undefined ? hit : { ...hit, facts: ['open_promises'], about: first }]
}

/** S3: keeping one's own invitations comes first. */
export const openPromise: Rule = {
  id: 'open-promise',
  title: 'Something is still promised',
  severity: 'fix',
  kinds: MESSAGE_KINDS,
  source: { doc: 'S3', phrase: 'respond to their own invitation' },
  find,
  why: ({ about }) =>
    about === undefined
      ? 'You still owe them something by your own words, and here is a new wish.'
      : `You promised them something that is still open (${about}), and here is a new wish.`,
  rewrite: () => [
    { kind: 'advice', text: 'Keep the promise first, and ask in a message of its own.' },
    { kind: 'fill-in', text: 'Here is {what I promised}. Sorry that it took until now.' },
  ],
  about:
    'Speaks when something is asked of a person to whom something is still promised, or when the text owns up to the debt and asks anyway. It keeps quiet when the text brings what was promised, or names a new day and asks nothing.',
  examples: {
    fires: [
      {
        kind: 'followup',
        text: 'Could you lend me the trailer on Sunday?',
        context: { open_promises: ['the key to the shed'] },
      },
      {
        kind: 'followup',
        text: 'I still owe you the seed list, I know. Could you lend me the trailer anyway?',
      },
    ],
    silent: [
      {
        kind: 'followup',
        text: 'The seed list takes longer than I thought. You will have it by 1 December. If you need it sooner, please tell me.',
        context: { open_promises: ['the seed list'] },
      },
      {
        kind: 'followup',
        text: 'Here is the seed list I owed you.',
        context: { open_promises: ['the seed list'] },
      },
      {
        kind: 'followup',
        text: 'The seed list is not ready; you will have it on Monday.',
        context: { open_promises: ['the seed list'] },
      },
    ],
  },
}
