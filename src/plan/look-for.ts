import { DAY_MS, type Instant } from '../domain/instant.ts'
import type { TieState } from '../domain/tie.ts'
import type { LookFor } from '../domain/view/event-view.ts'
import type { GoalFit } from './goal-fit.ts'
import type { Ask, Reasoned } from './tell-apart.ts'
import { topicOf } from './topic.ts'

/** What stands open with somebody. */
export type OpenBetween = {
  /** By the owner; `by` is its day in words. */
  readonly promised: readonly {
    readonly what: string
    readonly by: string | null
    readonly at: Instant
  }[]
  /** Of the owner. */
  readonly asked: readonly { readonly what: string; readonly at: Instant }[]
  /** Help for which thanks are due. */
  readonly thanks: readonly { readonly what: string; readonly at: Instant }[]
}

/** What is known of somebody who will be at an event. */
export type GuestFacts = OpenBetween & {
  readonly personId: string
  readonly state: TieState
  readonly onceStrong: boolean
  readonly lastTalkAt: Instant | null
  /** The subject of the last talk. */
  readonly lastSubject: string | null
  /** The last event at which both are known to have been. */
  readonly sharedEvent: { readonly name: string; readonly at: Instant } | null
  readonly employer: string | null
  /** What they answer to of the owner's goal for the event. */
  readonly goal: GoalFit | null
  /** Open follow-ups with them. */
  readonly open: readonly { readonly what: string; readonly at: Instant }[]
  /** People the owner knows well who were in one thread or meeting with them, the closest first. */
  readonly knownBy: readonly {
    readonly personId: string
    readonly name: string
    readonly at: Instant
    readonly what: string | null
  }[]
  /** People the owner knows at their employer, the closest first; guests themselves left out. */
  readonly colleagues: readonly { readonly personId: string; readonly name: string }[]
}

const UNKNOWN = new Set<TieState>(['none', 'slight', 'new'])
const LET_BE = new Set<TieState>(['resting', 'released'])
const LONG_QUIET = 180 * DAY_MS

/**
 * Why to look for somebody at an event, the best reason first: what one owes, whom the goal speaks of, ties once
 * strong, then doors that open by it. Weak ties into other houses are worth more than another talk with a close friend
 * (Granovetter; Levin, Walter and Murnighan). None for those the owner lets rest.
 */
export function lookFor(guest: GuestFacts, now: Instant): readonly Reasoned[] {
  if (LET_BE.has(guest.state)) return []
  return [
    ...promised(guest),
    ...owed(guest),
    ...asked(guest),
    ...wanted(guest),
    ...thanks(guest),
    ...onceStrong(guest),
    ...introducible(guest),
    ...house(guest),
    ...quiet(guest, now),
  ]
}

function owed({ open }: GuestFacts): LookFor[] {
  return open.slice(0, 1).map(({ what, at }) => ({
    kind: 'follow-up' as const,
    text: `You meant to: ${what}`,
    at,
    source: 'your follow-up',
    via: null,
  }))
}

function promised({ promised: all }: GuestFacts): LookFor[] {
  return all.slice(0, 1).map(({ what, by, at }) => ({
    kind: 'promise' as const,
    text: `You promised: “${what}”${by === null ? '' : `, by ${by}`}`,
    at,
    source: 'your promise',
    via: null,
  }))
}

function asked({ asked: all }: GuestFacts): LookFor[] {
  return all.slice(0, 1).map(({ what, at }) => ({
    kind: 'request' as const,
    text: `They wait for your word: “${what}”`,
    at,
    source: 'their request',
    via: null,
  }))
}

function wanted({ goal }: GuestFacts): LookFor[] {
  if (goal === null) return []
  const { called, at, source } = goal
  return [{ kind: 'goal', text: `Fits your goal: ${called.join(', ')}`, at, source, via: null }]
}

function thanks({ thanks: all }: GuestFacts): LookFor[] {
  return all.slice(0, 1).map(({ at }) => ({
    kind: 'thanks' as const,
    text: 'Thanks are still to be said, and are warmest in person',
    at,
    source: 'what they did for you',
    via: null,
  }))
}

function onceStrong(guest: GuestFacts): Reasoned[] {
  const { lastTalkAt, lastSubject, sharedEvent } = guest
  if (!guest.onceStrong || lastTalkAt === null) return []
  if (!['dormant', 'fading', 'cooling'].includes(guest.state)) return []
  const topic = topicOf(lastSubject)
  const [text, ...otherwise] = [
    ...(topic === null ? [] : [`Once close; the last between you was “${topic}”`]),
    ...(sharedEvent === null ? [] : [`Once close; you were both at ${sharedEvent.name}`]),
    'Once close, quiet since then',
    'Once close',
  ]
  return [
    {
      kind: 'once-strong',
      text: text ?? '',
      otherwise,
      at: lastTalkAt,
      source: 'your last talk',
      via: null,
    },
  ]
}

function introducible(guest: GuestFacts): LookFor[] {
  const [first] = guest.knownBy
  if (first === undefined || !UNKNOWN.has(guest.state)) return []
  const { personId, name, at, what } = first
  const topic = topicOf(what)
  return [
    {
      kind: 'introducible',
      text: `${name} can introduce you`,
      at,
      source: topic === null ? 'they were in one thread or meeting' : `both in “${topic}”`,
      via: { personId, name },
    },
  ]
}

function house(guest: GuestFacts): LookFor[] {
  const { employer, colleagues } = guest
  if (employer === null || !UNKNOWN.has(guest.state)) return []
  const [first] = colleagues
  if (first !== undefined) {
    return [
      {
        kind: 'same-house',
        text: `Works where ${first.name} works: a beginning for a talk`,
        at: null,
        source: employer,
        via: first,
      },
    ]
  }
  const text = `You know nobody at ${employer} yet`
  return [{ kind: 'new-house', text, at: null, source: 'the guest list', via: null }]
}

function quiet(guest: GuestFacts, now: Instant): Reasoned[] {
  const { lastTalkAt, state, sharedEvent } = guest
  if (lastTalkAt === null || guest.onceStrong || now - lastTalkAt < LONG_QUIET) return []
  if (!['cooling', 'fading', 'dormant', 'slight'].includes(state)) return []
  return [
    {
      kind: 'quiet',
      text:
        sharedEvent === null || sharedEvent.at <= lastTalkAt
          ? 'You have not spoken for long'
          : `You were both at ${sharedEvent.name}, and have not spoken for long`,
      otherwise: ['Not spoken for long'],
      at: lastTalkAt,
      source: 'your last talk',
      via: null,
    },
  ]
}

const WORTH: { readonly [kind in LookFor['kind']]: number } = {
  promise: 110,
  'follow-up': 100,
  request: 90,
  goal: 80,
  thanks: 70,
  'once-strong': 60,
  introducible: 40,
  'same-house': 24,
  'new-house': 16,
  quiet: 20,
}

/** Orders guests: the best reason counts whole, each further one a quarter; among those a goal speaks of, how much. */
export function lookForWorth(reasons: readonly LookFor[], goal: GoalFit | null = null): number {
  return reasons
    .map(({ kind }) => WORTH[kind])
    .sort((a, b) => b - a)
    .reduce((sum, worth, index) => sum + (index === 0 ? worth : worth / 4), goal?.worth ?? 0)
}

/** Things to ask, from what is known best: their own news and interests before what is old, what fits anybody last. */
export function asksAt(known: {
  readonly interest: string | null
  readonly lastSubject: string | null
  readonly employer: string | null
  readonly sharedEvent: string | null
  readonly goal: GoalFit | null
  readonly isNew: boolean
}): readonly Ask[] {
  const { interest, employer, sharedEvent, goal, isNew } = known
  const topic = topicOf(known.lastSubject)
  return [
    ...(interest === null ? [] : [{ text: `How is it going with ${interest}?` }]),
    ...(topic === null ? [] : [{ text: `What became of “${topic}”?` }]),
    ...(goal === null ? [] : asksOfGoal(goal)),
    ...(employer === null || !isNew ? [] : asksOfHouse(employer)),
    ...(sharedEvent === null ? [] : [{ text: `What have you been doing since ${sharedEvent}?` }]),
    ...(employer === null || isNew ? [] : [{ text: `What is new at ${employer}?`, form: 'new' }]),
    { text: isNew ? 'What brings you here?' : 'What keeps you busy these days?' },
  ]
}

function asksOfGoal({ called, field }: GoalFit): readonly Ask[] {
  const [first = ''] = called
  return [
    ...(field === null
      ? []
      : [{ text: `What is worth knowing in ${field} just now?`, form: 'knowing' }]),
    { text: `Whom else should I talk to about ${field ?? first}?`, form: 'whom' },
  ]
}

function asksOfHouse(employer: string): readonly Ask[] {
  return [
    { text: `What are you working on at ${employer}?`, form: 'work' },
    { text: `How did you come to ${employer}?`, form: 'came' },
    { text: `What do you like best about ${employer}?`, form: 'best' },
    { text: `What is next at ${employer}?`, form: 'next' },
  ]
}
