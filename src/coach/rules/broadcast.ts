import type { CoachContext } from '../../domain/coach/coach-context.ts'
import { MESSAGE_KINDS } from '../../domain/coach/text-kind.ts'
import { occursIn, phrases } from '../patterns.ts'
import { firstIn } from '../reading/first-in.ts'
import type { ReadText, Sentence, Span } from '../reading/read-text.ts'
import { wholeText } from '../reading/whole-text.ts'
import type { Hit, Rule } from '../rule.ts'
import { pattern } from '../../text/pattern.ts'

const SAME_TEXT = { people: 5, channels: 3 }
const DEAR =
  '(?:dear|hello|hi|hey|hiya|good (?:morning|afternoon|evening|day)|greetings|respected|attention|attn:?|calling|esteemed|to)'
const CROWD = pattern`
  (?:
    all|everyone|everybody|y'all|folks|friends|connections?|contacts|network(?: members)?
    |linkedin (?:family|friends|network|connections|members|community)|colleagues(?: and \w+)?
    |(?:
      friends|connections|contacts|family|colleagues|clients|partners|customers|neighbours
      |members|ladies|sirs?|madams?
    )(?:,| and| or|\/|&)(?: dear)? ?(?:\w+)|sirs|sir ?(?:or|\/|and|,) ?(?:madam|ma'am|mam|maam)
    |madam ?(?:or|\/|and|,) ?sir|ladies and gentlemen|gentlemen|professionals|members|partners
    |recruiters?|hr (?:professionals|people|folks|community)|professors?|prof|doctor
    |headhunters?|employers?|hirers|business (?:owners?|partners?|leaders?)|decision makers?
    |company owners?|valued (?:customers?|clients?|partners?|contacts?|members?|subscribers?)
    |customers?|clients?|subscribers?|supervisors?|researchers?|scholars?
    |esteemed (?:all|colleagues|sirs?|professors?|members|recipients?)|recipients?|team leaders?
    |managers|directors|marketing (?:team|department)|purchasing (?:team|department)|principals?
    |investors?|community|people|guys and girls|whomever|whom it may concern
    |whoever (?:reads|it may concern)|whom so ?ever it may concern
    |the (?:purchasing|marketing|hr|sales) (?:department|manager)
  )
`
const TO_CROWD = phrases([
  pattern`
    ${DEAR}(?: again| there| dear| my| our| esteemed| valued| beloved| to| the)* ${CROWD}(?= *(?:
      [,:;.!\n–—-]|$|\p{Extended_Pictographic}|from (?:the|my|our)|of (?:the|my|our)
      |in (?:the|my|our)
    )
    )
  `,
  pattern`
    to whom(?:so ?ever)? it may concern|dear sirs?(?: or |\/| and )madams?
    |(?:hi|hello|hey|dear|to) (?:all )?(?:my )?(?:linkedin )?(?:connections|network|contacts)
      (?= *[,:;.!])
  `,
  `^(?:all|everyone|everybody|friends|folks|colleagues|connections|recruiters|professors)(?= *[,:!])`,
])
const SAYS_SO = phrases([
  pattern`
    (?:
      contacting|messaging|emailing|e-mailing|mailing
      |writing(?: this)?(?: (?:mail|message|note|letter|email))? to
      |sending (?:this|it)(?: (?:mail|message|note|letter|email|same))? (?:out )?to
      |sharing this with|reaching out to|asking|telling|forwarding this to|copying(?: in)?
      |cc'?ing|bcc'?ing|i've written to|i wrote to|spamming
    ) (?:it |this )?(?:to )?(?:
      my (?:whole|entire|full|complete) |the whole |my |every ?one|everybody
      |all (?:of )?(?:my|the|you)|all |each of |as many
      |(?:
        several|many|lots of|dozens of|hundreds of|a lot of|various|a number of|numerous
        |multiple
      ) |every )(?:\w+ ){0,4}?(?:
        i know|address book|contacts?|network|connections|list|people|friends|professors?
        |companies|firms|clinics|schools|employers|colleagues|one|every ?body|mailing|card|inbox
        |departments?|universities|laborator(?:y|ies)|labs|owners|mailbox|phone ?book|rolodex
        |of you
      )
  `,
  pattern`
    (?:apologies|sorry|excuse|forgive|pardon)(?: me)? (?:for|about) (?:the |this |a )?(?:
      mass|group|bulk|blanket|round[- ]?robin|impersonal|generic|circular
      |copy(?:ing)?(?: and |[- &]*)past\w+|cross[- ]?post\w*|spam
    ) ?(?:e-?mail|mail|message|text|mailing|note|posting)?
  `,
  pattern`
    (?:mass|bulk|blanket|round[- ]robin|generic|group|copy[- ]?and[- ]?paste|copy[- ]?pasted) (?:
      e-?mail|mail|message|text|mailing|note|letter
    )|everyone i know|everybody i know|all the people i know
    |(?:copied|pasted) (?:this )?to (?:all|every)
  `,
])
/** Lists people put themselves on. */
const SIGNED_UP = phrases([
  pattern`
    subscribers? (?:to|of)|subscribed|you (?:signed up|asked to be|opted in)|unsubscribe
    |leave (?:the|this) list|(?:off|from) (?:the|this|our) list|opt out
    |(?:put|wrote|signed|added|gave) (?:your|their) names? (?:on|to|for)|on the list for
    |newsletter|members of (?:the|our)
  `,
])
/** Small groups one knows, by the greeting or by what they share. */
const FEW = phrases([
  'both|two|three|four|hiring (?:manager|team|committee)|admissions|(?:search|selection) committee',
])
const TEAM = phrases([
  pattern`
    for (?:mon|tues|wednes|thurs|fri|satur|sun)day's|minutes (?:of|from)|agenda|rota|shifts?
    |rehearsals?|handover|practice on
    |our (?:next )?
      (?:meeting|rehearsal|shift|committee|match|game|session|sprint|stand-?up|class|lesson)
    |see you (?:all|at|on|tomorrow|there|in)|the usual (?:place|time)|shared (?:folder|drive)
  `,
])
/** Greetings no team gets. */
const WIDE = new RegExp(pattern`
  connections?|contacts|network|linkedin|madam|concern|sirs|recruit|talent|headhunt|employers?
  |professors|customers?|clients|partners|investors|business|decision|recipients?|friends and
  |and friends|family
`)
const FOR_SELF = phrases([
  pattern`
    (?:looking|searching|hunting) for|job|opportunit(?:y|ies)|support me|sponsors?|donat\w+
    |crowdfund\w*
    |our (?:
      tools|products?|services?|booth|stand|stall|company|brochure|offer|catalogue|newsletter
      |platform|software
    )|my (?:new )?(?:business|company|shop|website|book|cv|campaign|fundraiser|page)|vote for me
    |spread the word|share (?:it|this|my)|new chapter|gone freelance|i'm now available
  `,
])
/** One person's calling is no crowd once the two have spoken. */
const ONE_ROLE = /(?:professor|prof|doctor|recruiter|supervisor|sir)$/
const NAMED =
  /^\p{L}+\s+(?:[Pp]rofessors?|[Pp]rof\.?|[Dd]octor|[Rr]ecruiter|[Pp]rincipal|[Dd]irector)\s+\p{Lu}/u

function isGreetingLike(sentence: Sentence, index: number): boolean {
  return sentence.block === 'greeting' || sentence.block === 'subject' || index < 2
}

function isCrowd(crowd: Span, text: ReadText, context: CoachContext): boolean {
  const words = text.low.slice(crowd.from, crowd.to)
  if (NAMED.test(text.masked.slice(crowd.from, crowd.to + 12))) return false
  if (context.first_contact !== false) return true
  if (ONE_ROLE.test(words)) return false
  if (!WIDE.test(words)) return text.sentences.some(({ low }) => occursIn(FOR_SELF, low))
  return !text.sentences.some(({ low }) => occursIn(TEAM, low))
}

function crowdIn(text: ReadText, context: CoachContext): Hit | undefined {
  const few = text.sentences.slice(0, 1).some(({ low }) => occursIn(FEW, low))
  for (const [index, sentence] of text.sentences.entries()) {
    const said = firstIn(sentence, SAYS_SO)
    if (said !== undefined) return said
    if (few || !isGreetingLike(sentence, index)) continue
    const crowd = firstIn(sentence, TO_CROWD)
    if (crowd !== undefined && isCrowd(crowd, text, context)) return crowd
  }
  return undefined
}

function find(text: ReadText, context: CoachContext): readonly Hit[] {
  const { same_text_sent_to: people, same_text_channels: channels } = context
  const whole = wholeText(text)
  if (whole === undefined) return []
  if ((channels ?? 0) >= SAME_TEXT.channels) return [{ ...whole, facts: ['same_text_channels'] }]
  if (text.kind === 'post') return []
  if (text.sentences.some(({ low }) => occursIn(SIGNED_UP, low))) return []
  const crowd = crowdIn(text, context)
  if (crowd !== undefined) return [crowd]
  return (people ?? 0) >= SAME_TEXT.people ? [{ ...whole, facts: ['same_text_sent_to'] }] : []
}

function why(
  { facts = [] }: Hit,
  { same_text_sent_to: people, same_text_channels: channels }: CoachContext,
): string {
  if (facts.includes('same_text_channels')) {
    return `The same words are on ${channels} channels, and whoever follows you on two of them reads them twice.`
  }
  if (facts.includes('same_text_sent_to')) {
    return `${people} people already got these words, and a letter to all is a letter to nobody.`
  }
  return 'This speaks to a crowd, and a letter to all feels like a letter to nobody.'
}

/** S0: the same message for everyone. */
export const broadcast: Rule = {
  id: 'broadcast',
  title: 'One text for everybody',
  severity: 'hold',
  kinds: [...MESSAGE_KINDS, 'post'],
  source: { doc: 'S0', phrase: 'with the same message' },
  find,
  why,
  rewrite: ({ facts = [] }) => [
    facts.includes('same_text_channels')
      ? {
          kind: 'advice',
          text: 'Pick the one channel where this is read, and write a line of its own for the others.',
        }
      : { kind: 'fill-in', text: 'Dear {name}, {one sentence that only they would get}.' },
  ],
  about:
    'Speaks when one text goes to many: a greeting to a crowd or to nobody, words that say so, the same text to five people or on three channels. Small groups one knows, lists people signed up for, and “Dear hiring manager” are fine.',
  examples: {
    fires: [
      { kind: 'outreach', text: 'Dear network, I have a new flat and a new number.' },
      {
        kind: 'followup',
        text: 'Nice to meet you at the fair!',
        context: { same_text_sent_to: 12 },
      },
      { kind: 'post', text: 'Our new catalogue is out.', context: { same_text_channels: 3 } },
    ],
    silent: [
      { kind: 'outreach', text: 'Hi both, are we still on for Sunday?' },
      { kind: 'post', text: 'Dear all, our new catalogue is out.' },
    ],
  },
}
