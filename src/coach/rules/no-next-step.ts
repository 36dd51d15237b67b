import type { CoachContext } from '../../domain/coach/coach-context.ts'
import { MESSAGE_KINDS } from '../../domain/coach/text-kind.ts'
import { occursIn, phrases } from '../patterns.ts'
import type { Ask, ReadText } from '../reading/read-text.ts'
import { TIME } from '../reading/time-words.ts'
import type { Hit, Rule } from '../rule.ts'
import { pattern } from '../../text/pattern.ts'

const SOME_DAY = phrases([
  pattern`
    some ?day|one day|one of these days|at some (?:point|stage|time)|some ?time|eventually
    |down the (?:line|road)|when (?:the )?time|in (?:the )?(?:near |not too distant )?future
  `,
])
/** What needs no next step: news, congratulations, gifts, answers. */
const COMPLETE = phrases([
  pattern`
    sorry for your loss|congratulations|congrats
    |happy (?:birthday|new year|retirement|christmas|easter|eid|diwali|holidays)|merry christmas
    |season's greetings|rest in peace|good luck|all the (?:best|luck)|best wishes (?:to|for)
    |here (?:is|are)|attached (?:is|are|you)|i've (?:sent|attached|put)|is in the post
    |as promised|unsubscribe|leave the list|off (?:the|this|our) list|you signed up
    |my form is in|i(?:'ve| have) applied|my application is in|apply for the|applying for the
  `,
])
const WANTS = phrases([
  pattern`
    (?:would|should|\w+'d) (?:\w+ )?(?:
      love|like
      |be (?:\w+ )?(?:
        happy|fab|super|cool|thrilled|nice|great|lovely|wonderful|good|keen|glad|happy|delighted
        |honoured|an honou?r|a pleasure|marvellous|fun|brilliant|interesting|interested|open
      )
    )|hope|hoping|look(?:ing)? forward|await|let's|lets
    |we (?:must|should|ought|really (?:must|should))|want|interested|eager|keen|open to
    |stay in touch|keep in touch|remain|disposal|don't hesitate|feel free
    |my (?:goal|aim|ambition|dream)
    |(?:i'm|i am|we're|we are|am|are|currently) (?:\w+ )?(?:looking for|seeking)|privilege
    |waiting for (?:your|a|an)|until (?:we|next|then)|see you|some ?day|soon|who knows|we'll see
    |let's see
  `,
])

const WOULD_LIKE = phrases([
  pattern`
    (?:would|should|\w+'d) (?:\w+ )?(?:
      love|like
      |be (?:\w+ )?(?:
        happy|fab|super|cool|thrilled|nice|great|lovely|wonderful|good|delighted|fun|brilliant
      )
    ) to|let's|lets|we (?:\w+ )?(?:must|should|ought)|i look for
    |i(?:'m| am) (?:\w+ )?(?:looking for|seeking)
  `,
])

/** A question or request that can be answered now; "let's meet some day?" cannot. */
function isStep(ask: Ask, text: ReadText): boolean {
  const low = text.low.slice(ask.from, ask.to)
  if (ask.time) return true
  const hangs = text.closers.some(
    ({ kind, sentence }) => kind === 'hanging' && sentence === ask.sentence,
  )
  if (!ask.firm || (hangs && !/\?/.test(low))) return false
  return !(occursIn(SOME_DAY, low) && !/\?/.test(low)) || ask.what === 'question'
}

function hasStep(text: ReadText): boolean {
  if (
    text.asks.some((ask) => isStep(ask, text)) ||
    text.offers.some(({ from, to }) => !/\b(?:love|like) to\b/.test(text.low.slice(from, to)))
  )
    return true
  return text.sentences.some(
    ({ low, block, question }) =>
      block !== 'sign-off' &&
      block !== 'greeting' &&
      (question ||
        (occursIn(WANTS, low) && occursIn(TIME, low)) ||
        (occursIn(TIME, low) &&
          /\b(?:i'll|i will|we'll|i'm (?:in|at|here|around|back|there)|see you|shall|will|come|free|available|ring|call)\b/.test(
            low,
          ))),
  )
}

function isWhole(text: ReadText): boolean {
  if (text.closers.some(({ kind }) => kind === 'no-reply')) return true
  return text.sentences.some(({ low, block }) => block !== 'sign-off' && occursIn(COMPLETE, low))
}

/** The last words that want something: news and notices want nothing. */
function hangingPart(text: ReadText, firstContact: boolean): Hit | undefined {
  const closer = text.closers.findLast(({ kind }) => kind === 'hanging')
  if (closer !== undefined) return closer
  const body = text.sentences.filter(({ block }) => block !== 'greeting' && block !== 'sign-off')
  const wanting = body.findLast(({ low }) => occursIn(WANTS, low))
  if (wanting !== undefined) return { from: wanting.from, to: wanting.to }
  const last = body.at(-1)
  const opens = text.kind === 'outreach' && firstContact && last !== undefined
  if (!opens || (last.subject !== 'me' && last.subject !== 'we')) return undefined
  return { from: last.from, to: last.to, sure: false }
}

function find(text: ReadText, context: CoachContext): readonly Hit[] {
  if (context.channel === 'linkedin-invite' || context.advertised_role === true) return []
  if (context.declined === true) return []
  if (text.details.some(({ kind }) => kind === 'vacancy')) return []
  if (hasStep(text) || isWhole(text)) return []
  const hanging = text.closers.some(({ kind }) => kind === 'hanging')
  if (text.thanks.length > 0 && !hanging) return []
  if (
    text.kind === 'reply' &&
    !hanging &&
    !text.sentences.some(({ low }) => occursIn(WOULD_LIKE, low))
  )
    return []
  const part = hangingPart(text, context.first_contact === true)
  return part === undefined ? [] : [part]
}

/** S4: much talk, little doing. */
export const noNextStep: Rule = {
  id: 'no-next-step',
  title: 'No next step',
  severity: 'hint',
  kinds: MESSAGE_KINDS,
  source: { doc: 'S4', phrase: 'Lots of talking, little doing' },
  find,
  why: () => 'This ends without a question, an offer or a day, so nothing is likely to come of it.',
  rewrite: () => [
    { kind: 'fill-in', text: 'Would {day, hour, place} suit you?' },
    { kind: 'fill-in', text: 'Shall I send you {something useful}?' },
  ],
  about:
    'Speaks when a message wants something or opens a tie and then leaves it hanging: some day, keep in touch, hope to hear from you. Thanks, congratulations, gifts, invitations and applications need no next step.',
  examples: {
    fires: [
      {
        kind: 'followup',
        text: 'Lovely seeing you at the regatta! We must have dinner one of these days.',
      },
    ],
    silent: [
      { kind: 'followup', text: 'Lovely seeing you at the regatta! Dinner on the 9th at seven?' },
      { kind: 'followup', text: 'Thank you for the lift to the regatta.' },
    ],
  },
}
