import type { CoachContext } from '../../domain/coach/coach-context.ts'
import { MESSAGE_KINDS } from '../../domain/coach/text-kind.ts'
import { occursIn, phrases } from '../patterns.ts'
import type { Ask, ReadText } from '../reading/read-text.ts'
import type { Hit, Rule } from '../rule.ts'
import { pattern } from '../../text/pattern.ts'

const SILENT_MONTHS = 12
/** Real interest in them: their news, a memory, a gift. "Hope you're well" alone is none. */
const CATCHES_UP = phrases([
  pattern`
    (?:how|what) (?:did|has|have|was|were) (?:you|your|the|it|that|things)(?! been)
    |how(?:'s| is| are| r) (?:
      (?:the|your) \w+|life (?:in|with|at|as)|things (?:at|in|with)
      |\p{L}+ (?:doing|getting on|settling)
    )
    |(?:did|have|are|do) you (?:ever |still |finally )?(?:
      finish|finished|manage|managed|find|found|get to|play|paint|sing|bake|keep the|keep bees
      |keep on|run the|have the
    )|i (?:often |still |always |sometimes )*(?:think|thought) (?:of|about|back) |
      (?:made|makes|had) me (?:think|laugh|smile|remember)|reminded me
    |i (?:remember|heard|saw|read|walked past|came across|found)
    |i(?:'d| would) (?:love|like) to (?:hear|know|catch up|see) (?:
      how|what|about|more|you|it|over|all|from
    )|catch(?:ing)? up|no favou?r|nothing to ask|just (?:wanted|to say|writing to say|saying)
    |i(?:'ve| have) (?:no|nothing)|lunch|coffee|pint|for old times
  `,
])

function isAskFirst(ask: Ask | undefined, text: ReadText): ask is Ask {
  if (ask === undefined) return false
  const low = text.low.slice(ask.from, ask.to)
  if (ask.what === 'meet' && !/\bmeeting (?:with|your)|introduc/.test(low)) return false
  return ask.firm || ask.what !== 'other' || /\bneed/.test(low)
}

function find(text: ReadText, { last_contact_months: months }: CoachContext): readonly Hit[] {
  if (months === undefined || months < SILENT_MONTHS || text.thanks.length > 0) return []
  if (text.sentences.some(({ low }) => occursIn(CATCHES_UP, low))) return []
  const ask = text.asks.find((one) => isAskFirst(one, text))
  if (ask === undefined) return []
  const [offer] = text.offers
  if (offer !== undefined && offer.from < ask.from) return []
  return [{ from: ask.from, to: ask.to, facts: ['last_contact_months'] }]
}

function spell(months: number): string {
  if (months < 24) return 'more than a year'
  return `${Math.floor(months / 12)} years`
}

/** S1.1: dig the well before you are thirsty. */
export const onlyWhenNeeded: Rule = {
  id: 'only-when-needed',
  title: 'Only when something is needed',
  severity: 'fix',
  kinds: MESSAGE_KINDS,
  source: { doc: 'S1', reason: 1, phrase: 'Dig your well before you are thirsty' },
  needs: ['last_contact_months'],
  find,
  why: (_hit, { last_contact_months: months }) =>
    `You were last in touch ${spell(months ?? SILENT_MONTHS)} ago, and this goes straight to what you need.`,
  rewrite: () => [
    { kind: 'fill-in', text: '{What I noticed about you}. {What I can give}. No favour today.' },
    { kind: 'advice', text: 'Ask after them first, and keep the favour for a later message.' },
  ],
  about:
    'Speaks when a year or more has passed without a word and the message goes straight to the ask. Catching up, thanking, giving, or an offer that comes first is fine.',
  examples: {
    fires: [
      {
        kind: 'outreach',
        text: 'Hi Tessa, long time! Can you get me two seats for Friday?',
        context: { last_contact_months: 20 },
      },
    ],
    silent: [
      {
        kind: 'outreach',
        text: 'Hi Tessa, long time! How did the move to the coast go?',
        context: { last_contact_months: 20 },
      },
    ],
  },
}
