import type { Praise } from '../domain/coach/finding.ts'
import type { RuleId } from '../domain/coach/rule-id.ts'
import type { TextKind } from '../domain/coach/text-kind.ts'
import type { Ask, ReadText, Span } from './reading/read-text.ts'

type Good = {
  readonly kind: Praise['kind']
  readonly kinds: readonly TextKind[]
  /** What would make the praise sound hollow. */
  readonly unless: readonly RuleId[]
  readonly find: (text: ReadText) => Span | undefined
  readonly text: string
}

/** A row of skills, or what somebody no longer is. */
const NOT_WHAT_ONE_DOES = /^\W*(?:(?:key |core |top |other )?skills\b|ex-|former\b|retired\b)/

/** A question or request that stands in the text, not a wish in passing. */
function isPlain({ firm, what }: Ask): boolean {
  return firm && what !== 'other'
}

const MESSAGES = ['outreach', 'followup', 'intro_request', 'reply'] as const

const GOODS: readonly Good[] = [
  {
    kind: 'i-am',
    kinds: ['pitch', 'profile', 'outreach', 'intro_request'],
    unless: ['unemployed-intro', 'jack-of-all-trades', 'myself-inc', 'desperation'],
    find: ({ selfStatements: [first], low }) =>
      first?.about === 'work' &&
      first.tense === 'present' &&
      !NOT_WHAT_ONE_DOES.test(low.slice(first.from, first.to))
        ? first
        : undefined,
    text: 'You say what you do before anything else.',
  },
  {
    kind: 'detail',
    kinds: MESSAGES,
    unless: ['no-homework', 'broadcast', 'default-invite', 'wrong-name'],
    find: ({ details }) => details.find(({ kind }) => kind !== 'vacancy'),
    text: 'Only this reader could have got this line.',
  },
  {
    kind: 'clear-ask',
    kinds: MESSAGES,
    unless: ['vague-ask', 'are-you-hiring', 'rescue-me', 'desperation', 'favour-on-first-contact'],
    find: ({ asks }) => asks.find((ask) => ask.topic && !ask.open && isPlain(ask)),
    text: 'It is plain what you ask, so it is easy to answer.',
  },
  {
    kind: 'offer',
    kinds: [...MESSAGES, 'post'],
    unless: ['self-centred', 'desperation'],
    find: ({ offers: [first] }) => first,
    text: 'You bring something.',
  },
  {
    kind: 'next-step',
    kinds: MESSAGES,
    unless: ['no-next-step', 'pestering', 'open-promise'],
    find: ({ asks }) => asks.find((ask) => ask.time && ask.what !== 'job' && isPlain(ask)),
    text: 'It says when, so a short yes is enough.',
  },
  {
    kind: 'thanks',
    kinds: MESSAGES,
    unless: ['complaint', 'wrong-name'],
    find: ({ thanks: [first] }) => first,
    text: 'You thank them.',
  },
]

/**
 * What a text does well, one line each, in a fixed order. Nothing that a finding belies is praised,
 * nothing in a language that is not read, and no letter whose blanks are still open.
 */
export function findPraise(text: ReadText, found: ReadonlySet<RuleId>): readonly Praise[] {
  if (text.language !== 'en' || text.placeholders.length > 0) return []
  return GOODS.flatMap((good) => {
    if (!good.kinds.includes(text.kind) || good.unless.some((rule) => found.has(rule))) return []
    const span = good.find(text)
    return span === undefined
      ? []
      : [{ kind: good.kind, from: span.from, to: span.to, text: good.text }]
  })
}
