import { DAY_MS, type Day, HOUR_MS, type Instant } from '../domain/instant.ts'
import type { Candidate, Cited, SignalOf, TieMeasures } from './candidate.ts'
import { DEFAULT_SETTINGS, type PastMove } from './move.ts'
import { planDay, type PlanInput } from './plan-day.ts'

/** Tuesday 24 November 2026, nine in the morning, UTC. */
export const TODAY: Day = 20_781
export const NOW: Instant = TODAY * DAY_MS + 9 * HOUR_MS

/** The instant `days` ago at this hour. */
export function ago(days: number): Instant {
  return NOW - days * DAY_MS
}

export function cited(at: Instant, source = 'mail'): Cited {
  return { at, source, locator: { kind: 'interaction', id: `i-${at}` } }
}

const warmTie: TieMeasures = {
  due: 1,
  lift: 0.2,
  reply: 0.5,
  value: 0.5,
  silenceDays: 40,
  cadence: { days: 35, from: 'rhythm' },
  record: { sent: 0, answered: 0 },
}

/** Someone warm, due since a few days, known by mail; whatever is given goes before. */
export function person(
  personId: string,
  given: Partial<Omit<Candidate, 'tie'>> & { readonly tie?: Partial<TieMeasures> | null } = {},
): Candidate {
  const { tie, ...rest } = given
  const lastAt = ago(tie?.silenceDays ?? warmTie.silenceDays)
  const name = personId.charAt(0).toUpperCase() + personId.slice(1)
  return {
    personId,
    name: `${name} Example`,
    called: () => name,
    state: 'warm',
    onceStrong: false,
    declined: false,
    guard: { allowed: true, until: null, reason: '' },
    lastInAt: lastAt,
    lastOutAt: lastAt,
    lastMetAt: null,
    lastContact: { ...cited(lastAt), channel: 'email', subject: null },
    channel: { channel: 'email', because: 'answers', sent: 5, answered: 4 },
    signals: [],
    about: [],
    ...rest,
    tie: tie === null ? null : { ...warmTie, ...tie },
  }
}

/** Someone nothing calls for. */
export function quiet(personId: string, given: Parameters<typeof person>[1] = {}): Candidate {
  return person(personId, { ...given, tie: { due: 0, ...given.tie } })
}

export function metAt(days: number, where: string | null = 'the Book Fair') {
  const signal: SignalOf<'newly-met'> = {
    ...cited(ago(days), 'event list'),
    kind: 'newly-met',
    where,
    detail: null,
  }
  return { lastOutAt: null, lastInAt: null, signals: [signal] }
}

export function owedReply(days: number, subject: string | null = 'Loan of the map chest') {
  const signal: SignalOf<'reply-owed'> = {
    ...cited(ago(days)),
    kind: 'reply-owed',
    channel: 'email',
    subject,
    snippet: 'Would May suit you?',
  }
  return { signals: [signal], lastInAt: ago(days) }
}

export function followUp(what: string, dueIn = 0, promise = false) {
  const signal: SignalOf<'follow-up'> = {
    ...cited(ago(5), 'you'),
    kind: 'follow-up',
    what,
    due: TODAY + dueIn,
    promise,
  }
  return { signals: [signal] }
}

export function promised(by: 'me' | 'them', dueIn: number, what = 'send you the slides') {
  const signal: SignalOf<'promise'> = {
    ...cited(ago(5)),
    kind: 'promise',
    promiseId: `${by}-${what}`,
    by,
    what,
    words: `I’ll ${what}.`,
    due: TODAY + dueIn,
  }
  return { signals: [signal] }
}

export function meetingIn(hours: number) {
  const signal: SignalOf<'meeting-ahead'> = {
    ...cited(NOW + hours * HOUR_MS, 'calendar'),
    kind: 'meeting-ahead',
    title: 'Budget talk',
    channel: 'in-person',
    with: [],
  }
  return { signals: [signal] }
}

export function news(given: Partial<SignalOf<'news'>> = {}, days = 3) {
  const signal: SignalOf<'news'> = {
    ...cited(ago(days), 'LinkedIn connections'),
    kind: 'news',
    news: 'new-job',
    from: 'Elm Press',
    to: 'Oak Library',
    ...given,
  }
  return { signals: [signal] }
}

export const dormant = {
  state: 'dormant',
  onceStrong: true,
  tie: { silenceDays: 900, due: 2, lift: 0.5, reply: 0.15, value: 0.8 },
} as const

export function done(given: Partial<PastMove> & Pick<PastMove, 'personId'>): PastMove {
  return { moveId: `done-${given.personId}`, kind: 'due', at: NOW - HOUR_MS, how: 'done', ...given }
}

export function plan(candidates: readonly Candidate[], given: Partial<PlanInput> = {}) {
  return planDay({
    date: TODAY,
    now: NOW,
    timeZone: 'UTC',
    settings: DEFAULT_SETTINGS,
    past: [],
    deferrals: [],
    ...given,
    candidates,
  })
}

/** `ana follow-up, ben due`: who is offered what, in order. */
export function told({ moves }: ReturnType<typeof plan>): string {
  return moves.map(({ personId, kind }) => `${personId} ${kind}`).join(', ')
}
