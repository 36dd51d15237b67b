import type { CoachContext } from '../../domain/coach/coach-context.ts'
import { MESSAGE_KINDS } from '../../domain/coach/text-kind.ts'
import { occursIn, type Phrases, phrases, spansOf } from '../patterns.ts'
import type { ReadText } from '../reading/read-text.ts'
import type { Hit, Rule } from '../rule.ts'
import { pattern } from '../../text/pattern.ts'

const VERY =
  "(?:really |also |just |truly |so |very much |always |still |desperately |only |simply |now |badly |finally |have |'ve |'m |am )*"
/** Ambition: what the sender wishes to become or to be given. */
const AMBITIONS = phrases([
  pattern`
    i(?:'m|'ve|'d)? ${VERY}(?:
      want|wanted|need|deserve|dream of|dreamed of|dreamt of|dreaming of|aspire|yearn|long|crave
      |aim|intend|like|love|going|plan|planning|wish|hope|hoping|decided|determined
    ) (?:to |of |on )?(?:
      be|being|become|becoming
      |get (?:ahead|on|out|noticed|promoted|in|into|there|somewhere|seen|to the)|grow|growing
      |move|progress|advance|reach|earn|work(?:ing)? (?:in|for|at|abroad|there|with)
      |make (?:it|a name|my|more|an impact)|build my|climb|lead|land|break|succeed|win|enter
      |achieve|rise|expand|study|studying|my own|stand out|shine|take (?:the|my) next|step up
      |go (?:far|further|places|abroad)|something (?:bigger|better|more)
    )
  `,
  pattern`
    i ${VERY}(?:want|need|deserve|crave|lack|seek|am after|look for|am looking for) (?:
      (?:an?|the|my|some|more|this|that|only|just) )*(?:\w+(?:'s)? ){0,2}?(?:
        title|promotion|role|position|career|salary|stage|raise|name|break|breakthrough
        |recognition|growth|exposure|chance|opportunity|opportunities|platform|push|somebody
        |someone|person|people|mentor|sponsor|contacts|connections|challenge|money|visibility
        |network|inside|else|start|place|job|success|better|bigger|future
      )
  `,
  pattern`
    my (?:\w+ )?(?:
      ambition|ambitions|goal|goals|dream|dreams|aim|objective|wish|target|career
      |next (?:step|move|employer|boss|job|chapter)|future|talents?|potential|growth
      |breakthrough|big break|turn|name out
    )
  `,
  pattern`
    (?:
      outgrown|overlooked|passed over|undervalued|underpaid|unappreciated|wasted|waste myself
      |bored|bores me|stuck (?:in|at|where)|tired of (?:waiting|being|my|it)|fed up|sick of
      |ready for (?:my|the|a|more|bigger)|destined|meant for|hungry for|set my heart
      |determined to|worth more|too small for|had enough of|ambitious|waiting for my
      |move into management|i belong (?:in|at|on)|not getting any younger|my worth|my rightful
      |earned (?:it|this|that)|deserve (?:better|more|it|a|this|to)
      |(?:high|about) time (?:i|that i|somebody|someone)|top (?:table|job|floor)|c-level
      |be (?:somebody|someone|famous|rich|noticed|seen|discovered)|a nobody|fame|discover me
      |person of influence|more followers
      |(?:building|build|grow|growing) my (?:\w+ )?(?:brand|following|profile|name|audience)
      |pay rise|my salary|that promotion|my own (?:department|team|office|show)
      |(?:being|been) patient|sees? what i'm worth|what i'm worth|ready for my|all my life i
      |(?:see|saw) my future|had enough|made for (?:bigger|more|better|great)|bigger rooms
      |my plan is|what i'm (?:missing|lacking|after)|paid off|prestige|visibility|corner office
      |(?:hear|know|remember) my name|people to know me|people know me|need a change
      |does nothing for me|harder than (?:all|any|most|everyone)|on stages?|my big chance
      |my moment|my shot|what's mine|the recognition|spotlight|limelight|noticed
      |bigger than this|place in the sun|everyone's backing|on hold long enough|cannot offer me
      |can't offer me
    )
  `,
  pattern`
    (?:career|growth|development|advancement) (?:the push|a push|a boost)
    |(?:
      gives?|giving|boosts?|boosting|help|helps|advance|accelerate|kick-?start|launch|further
      |push|for|in|good for|on
    ) my (?:\w+ )?(?:
      career|cv|c\.v|resume|résumé|profile|growth|development|future|reputation|prospects
      |applications
    )
    |(?:take|carry|bring|lift|push|move) me (?:
      there|along|up|ahead|to the (?:next|top)|further|forward
    )|(?:open|opens|opening) (?:some |the |a few |any |many )?doors|in my corner
    |(?:somebody|someone) inside|the right people|decision makers|bigger stage
    |offer me (?:growth|that|more)|good enough|fair chance|move up|get ahead
    |support my (?:transfer|career|promotion|move)|(?:looks?|look) (?:\w+ )?on my cv
  `,
])
/** Plain wants; they add to ambition but are none by themselves. */
const WANTS = phrases([
  pattern`
    (?:i|what i) ${VERY}
      (?:want|need|deserve|crave|require|expect|long for|insist on|am after|look for)(?! (?:
        to (?:thank|say|tell|ask|apologi\w+|show|send|give|help|know|hear|learn)|you to know
        |your help with|the \w+ by
      )\b
      )
  `,
])
/** What the sender tells of themselves to shine. */
const SHINES = phrases([
  pattern`
    i(?:'m| am) (?:a |an |very |highly |extremely |also |both |the )*(?:
      dynamic|motivated|self[- ]\w+|ambitious|hard[- ]?working|passionate|results?[- ]\w+|driven
      |goal[- ]\w+|talented|dedicated|energetic|enthusiastic|team player|proactive|quick learner
      |fast learner|creative|experienced|accomplished|go[- ]getter|born leader|natural leader
      |leader|perfectionist|strategic|visionary|top performer|committed|versatile|confident
      |brilliant|gifted|best
    )
  `,
  pattern`
    i (?:have|possess|bring|boast) (?:a |an |very |the )*(?:
      strong|excellent|great|good|outstanding|proven|solid|exceptional|extensive|vast|wide|rich
      |passion|drive|talent|impressive|brilliant|first[- ]class|big|huge|high
    )|i learn (?:quickly|fast)|i work hard
    |i(?:'ve| have) (?:
      headed|directed|chaired|founded|mastered|managed|led|completed|won|achieved|earned
      |received|done|put in|got|been on|graduated|finished|passed|obtained|attended|collected
      |had|held|worked|studied|built|grown|increased|exceeded|published
    )
    |i (?:
      graduated|managed|led|won|achieved|earned|completed|finished|rose|increased|excelled
      |studied
    )|i(?:'m| am) (?:fit|fearless|smart|clever|gifted|capable|special|the best)
    |i(?:'ve| have) (?:worked|studied|sacrificed|given)|i speak (?:\w+ )?languages
    |i have (?:talent|drive|what it takes)|(?:says|say|told|tells me) (?:that )?i(?:'m| am)
    |strong (?:drive|analytical|communication)|i know (?:i'm|i am|my worth|that i)
    |i believe (?:i|in myself|that i|a )|i feel (?:i|that i|my)
    |i(?:'m| am) (?:convinced|sure|certain|confident)
  `,
])
const FOR_READER = phrases([
  pattern`
    (?:
      for|help|helps|benefit|benefits|save|saves|give|gives|show|send|offer|bring|useful to
      |use to
    ) you(?! (?:can|could|to|have|will|might|may))|in return|happy to help
    |you'?(?:d| would) (?:get|have|receive|keep)
    |your (?:readers|students|guests|visitors|customers|patients|members) (?:
      would|will|could|might
    )
  `,
])

function countOf(text: ReadText, words: Phrases): number {
  const body = text.sentences.filter(({ block }) => block !== 'greeting' && block !== 'sign-off')
  return body.reduce((sum, { low }) => sum + spansOf(words, low).length, 0)
}

/** Attention or a favour is wanted; a mere story or a letter home is not. */
function seeks(text: ReadText): boolean {
  return (
    text.asks.length > 0 ||
    text.closers.length > 0 ||
    text.selfStatements.some(({ about }) => about === 'seeking' || about === 'wish')
  )
}

function givesNothing(text: ReadText): boolean {
  if (text.offers.length > 0 || text.thanks.length > 0) return false
  const own = text.details.filter(({ kind }) => kind !== 'vacancy')
  if (text.kind !== 'intro_request' && own.length > 0) return false
  return !text.sentences.some(({ low }) => occursIn(FOR_READER, low))
}

function find(text: ReadText, { advertised_role: advertised }: CoachContext): readonly Hit[] {
  if (advertised === true || !givesNothing(text)) return []
  const ambitions = countOf(text, AMBITIONS)
  const enough = ambitions * 2 + countOf(text, WANTS) + countOf(text, SHINES) >= 4
  if (ambitions === 0 || !enough || !seeks(text)) return []
  const first = text.sentences.find(({ low }) => occursIn(AMBITIONS, low))
  return first === undefined ? [] : [{ from: first.from, to: first.to }]
}

/** S1.2: what's in it for me? */
export const selfCentred: Rule = {
  id: 'self-centred',
  title: "What's in it for me?",
  severity: 'fix',
  kinds: MESSAGE_KINDS,
  source: { doc: 'S1', reason: 2, phrase: "what's in it for me?" },
  find,
  why: () =>
    'Everything here is about your own wishes, and the reader finds nothing that is theirs or for them.',
  rewrite: () => [
    {
      kind: 'fill-in',
      text: 'You {did or said something}. I {can offer something}. Could {one small thing}?',
    },
  ],
  about:
    'Speaks when a message asks or seeks attention, tells of the sender’s wishes and merits, and has no offer and nothing about the reader. Many sentences with “I” are no fault by themselves.',
  examples: {
    fires: [
      {
        kind: 'outreach',
        text: "I'm ambitious and I've outgrown my shop. I want to be known abroad, and I need people who can get me there. Can you help?",
        context: { first_contact: true },
      },
    ],
    silent: [
      {
        kind: 'outreach',
        text: "I run a small shop and I've redrawn your window plan; shall I send it to you?",
        context: { first_contact: true },
      },
    ],
  },
}
