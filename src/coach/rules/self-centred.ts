import type { CoachContext } from '../../domain/coach/coach-context.ts'
import { MESSAGE_KINDS } from '../../domain/coach/text-kind.ts'
import { occursIn, phrases } from '../patterns.ts'
import { firstIn } from '../reading/first-in.ts'
import type { ReadText } from '../reading/read-text.ts'
import type { Hit, Rule } from '../rule.ts'

const VERY =
  "(?:really |also |just |truly |so |very much |always |still |desperately |only |simply |now |badly |finally |have |'ve |'m |am )*"
/** What the sender wishes for themselves. */
const WISHES = phrases([
  `i ${VERY}(?:want|wanted|need|deserve|dream|dreamed|dreamt|dreaming|aspire|yearn|long|crave|aim|intend|require|lack) (?:to (?:be|become|get|grow|move|progress|advance|reach|earn|work|have|make|build|climb|lead|land|take|break|go|do|win|succeed|step|find|enter|join|start|change|leave|achieve|own|run|live|study|expand)|a|an|my|the|more|someone|somebody|some|of|this|that|for|recognition|people|it|better|bigger|out|in|what|only|influential|growth|exposure|contacts|one)`,
  "my (?:\\w+ )?(?:ambition|goal|dream|aim|objective|wish|plan|hope|target|career|next (?:step|move|employer|boss|job|chapter)|future|talent|potential|growth|breakthrough|big break|brand|profile|turn|name out)(?: (?:is|has|needs|should|deserves|was|would|in|depends|goals?))?|my life's dream",
  "i(?:'ve| have|'m| am| feel| was|'d)? (?:been |that |i )*(?:'ve |have |am |'m )?(?:outgrown|overlooked|passed over|undervalued|underpaid|unappreciated|wasted|bored|stuck|tired of|fed up|sick of|ready for|ready to|destined|meant for|hungry|set my heart|determined to|convinced|worth more|too small|had enough|frustrated|overdue|ambitious|waiting for)",
  '(?:give|giving|gives) my career|(?:good|great|amazing|perfect|useful|helpful|right|important|valuable|well|best) (?:\\w+ )?(?:for|on) my (?:\\w+ )?(?:cv|c\\.v|career|resume|résumé|profile|growth|development|future|reputation)|(?:my|for my) (?:career|personal|professional) (?:growth|development|advancement|progress\\w*|goals?)|(?:take|carry|bring|get|lift|push|boost|move|help) me (?:there|along|up|ahead|to the (?:next|top)|further|in front|into|noticed|forward)|(?:open|opens|opening) (?:some |the |a few |any )?doors|in my corner|somebody inside|someone inside|the right people|decision makers|bigger stage|too small for me|offer me (?:growth|that|more|a)|good enough|fair chance|move up|get ahead|support my|advance my',
])
/** What the sender tells of themselves to shine. */
const SHINES = phrases([
  "i(?:'m| am) (?:a |an |very |highly |extremely |also |both |the )*(?:dynamic|motivated|self[- ]\\w+|ambitious|hard[- ]?working|passionate|results?[- ]\\w+|driven|goal[- ]\\w+|talented|dedicated|energetic|enthusiastic|team player|proactive|quick learner|fast learner|creative|experienced|accomplished|go[- ]getter|born leader|natural leader|leader|perfectionist|strategic|visionary|top performer|committed|versatile|confident|brilliant|gifted|best)",
  "i (?:have|possess|bring|boast) (?:a |an |very |the )*(?:strong|excellent|great|good|outstanding|proven|solid|exceptional|extensive|vast|wide|rich|passion|drive|talent|impressive|brilliant|first[- ]class|big|huge|high)|i learn (?:quickly|fast)|i work hard|i(?:'ve| have) (?:managed|led|completed|won|achieved|earned|received|done|put in|got|been on|graduated|finished|passed|obtained|attended|collected|had|held|worked|studied|built|grown|increased|exceeded|published)|i (?:graduated|managed|led|won|achieved|earned|completed|finished|rose|increased|excelled|studied)|strong (?:drive|analytical|communication)|i know (?:i'm|i am|my worth|that i)|i believe (?:i|in myself|that i|a )|i feel (?:i|that i|my)|i(?:'m| am) (?:convinced|sure|certain|confident)",
])
const FOR_READER = phrases([
  "(?:for|help|helps|benefit|benefits|save|saves|give|gives|show|send|offer|bring|useful to|use to) (?:you|your)|in return|happy to help|you'?(?:d| would) (?:get|have|receive|keep)|your (?:readers|students|guests|visitors|customers|patients|members) (?:would|will|could|might)",
])

function countOf(text: ReadText, pattern: typeof WISHES): number {
  return text.sentences.filter(
    ({ low, block }) => block !== 'greeting' && block !== 'sign-off' && occursIn(pattern, low),
  ).length
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
  const wishes = countOf(text, WISHES)
  const shines = countOf(text, SHINES)
  if (wishes === 0 || wishes * 2 + shines < 4 || !seeks(text)) return []
  const first = text.sentences.find(({ low }) => occursIn(WISHES, low))
  const span = first === undefined ? undefined : firstIn(first, WISHES)
  return first === undefined || span === undefined ? [] : [{ from: first.from, to: first.to }]
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
