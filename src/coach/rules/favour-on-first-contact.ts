import type { CoachContext } from '../../domain/coach/coach-context.ts'
import { MESSAGE_KINDS } from '../../domain/coach/text-kind.ts'
import { occursIn, phrases } from '../patterns.ts'
import type { Ask, ReadText } from '../reading/read-text.ts'
import type { Hit, Rule } from '../rule.ts'
import { pattern } from '../../text/pattern.ts'

const FAVOURS: { readonly [what in Ask['what']]?: string } = {
  job: 'a job',
  refer: 'a recommendation',
  introduce: 'an introduction',
  forward: 'passing on your papers',
  review: 'reading your CV',
  mentor: 'mentoring',
  money: 'money',
  'free-work': 'work without pay',
}
/** A question about work is no request for it. */
const ONLY_ASKS = phrases([
  pattern`
    (?:how|why|what|when|which) (?:did|do|does|was|were|is|are|would|made|long|many|much)
    |(?:ask|hear|know|curious|learn|read|wonder\w*|tell me|question|questions) (?:you )?
      (?:about|how|why|what|whether|if)
  `,
])
/** A search put into other hands is spoken of by another rule. */
const HANDED_OVER = phrases([
  '(?:find|get|fetch|sort|place|choose|pick) (?:me|us|it|them|three|the|for me)|(?:find|get|choose|pick) .{0,30} for me',
])
const PAID = phrases([
  pattern`
    (?:we|i) (?:pay|offer|can pay|would pay|'d pay|will pay|are paying)|paid|our rate
    |your (?:rate|fee|usual fee|day rate)|quote for|invoice|honorarium|commission you|budget of
  `,
])
const ADVERTISED = phrases([
  pattern`
    (?:applied|applying|apply|application) for (?:the|your)
    |(?<!(?:not|nothing|never|n't|no)(?: \w+){0,2} )advert\w*|vacancy|job ref
    |the (?:position|post|role) (?:of|you)
  `,
])

function isFavour(ask: Ask, low: string, answersVacancy: boolean): boolean {
  if (FAVOURS[ask.what] === undefined) return false
  if (ask.what === 'job' && !ask.firm && !/\b(?:you|your|u|ur)\b/.test(low)) return false
  if (ask.what === 'job')
    return !answersVacancy && !occursIn(ONLY_ASKS, low) && !occursIn(HANDED_OVER, low)
  if (ask.what === 'mentor' || ask.what === 'introduce') return !occursIn(ONLY_ASKS, low)
  if (ask.what === 'free-work') return ask.firm && !occursIn(PAID, low)
  return true
}

function find(
  text: ReadText,
  { first_contact: first, advertised_role: advertised, sender_role: role }: CoachContext,
): readonly Hit[] {
  if (first !== true || (role !== undefined && /recruit|hiring|talent/.test(role))) return []
  const vacancy =
    advertised === true ||
    text.details.some(({ kind }) => kind === 'vacancy') ||
    text.sentences.some(({ low }) => occursIn(ADVERTISED, low))
  return text.asks.flatMap((ask) => {
    const low = text.low.slice(ask.from, ask.to)
    if (!isFavour(ask, low, vacancy)) return []
    return [
      { from: ask.from, to: ask.to, about: FAVOURS[ask.what] ?? '', facts: ['first_contact'] },
    ]
  })
}

/** S1.6 and S3: a stranger who wants something big at once. */
export const favourOnFirstContact: Rule = {
  id: 'favour-on-first-contact',
  title: 'A favour from a stranger',
  severity: 'fix',
  kinds: MESSAGE_KINDS,
  source: { doc: 'S1', reason: 6, phrase: 'a pushy stranger' },
  needs: ['first_contact'],
  find,
  why: ({ about }) =>
    `You have not been in touch before, and ${about === undefined || about === '' ? 'this' : about} is a lot to ask of somebody who doesn't know you yet.`,
  rewrite: () => [
    { kind: 'fill-in', text: 'May I ask you one thing about {their work}: {your question}?' },
    { kind: 'advice', text: 'If somebody connects the two of you, name them first.' },
  ],
  about:
    'In a first message, speaks about asks that only a friend or colleague could answer well: a job that is not advertised, a recommendation, an introduction, passing on or reading a CV, mentoring, work without pay, money. One question, a short call, an answer to a vacancy and paid work are fine.',
  examples: {
    fires: [
      {
        kind: 'outreach',
        text: "You don't know me, but could you pass my CV to your head gardener?",
        context: { first_contact: true },
      },
    ],
    silent: [
      {
        kind: 'outreach',
        text: 'May I ask which varnish you used on the long case?',
        context: { first_contact: true },
      },
      {
        kind: 'outreach',
        text: 'Could you pass my CV to your head gardener?',
        context: { first_contact: false },
      },
    ],
  },
}
