import { dayOf, isoDay, startOfDay, type Day, type Instant } from '../../domain/instant.ts'
import type { Channel } from '../../domain/interaction.ts'
import { bestChannel } from '../../insight/best-channel.ts'
import { cadenceOf } from '../../insight/cadence.ts'
import { dueness } from '../../insight/dueness.ts'
import { guardOf } from '../../insight/guard.ts'
import { liftOf } from '../../insight/lift.ts'
import { replyChance } from '../../insight/reply-chance.ts'
import { settledStrength } from '../../insight/settled-strength.ts'
import { wasStrong } from '../../insight/tie-state.ts'
import { tieValue } from '../../insight/tie-value.ts'
import type { About, Candidate, ChannelEvidence, Signal } from '../../plan/candidate.ts'
import { isIdName } from '../../text/id-name.ts'
import {
  findCandidateIds,
  findFreshNews,
  findMeetingsAhead,
  findOpenFollowUps,
  findTalkingPoints,
} from '../../store/candidates.ts'
import { findPeople, findTies, findWishes } from '../../store/people.ts'
import type { PersonTableRow, TieRow, WishRow } from '../../store/schema.ts'
import type { Scope } from '../../store/store.ts'
import { findInteractions } from '../../store/timeline.ts'
import { asState, statsOf, type TieMore } from '../people/fold-tie.ts'
import { calledBy } from '../people/called-by.ts'
import { birthdaySignal } from './birthday-signal.ts'
import { gatherMatters } from './gather-matters.ts'
import { notOwedAsReplies } from '../requests/request-matters.ts'
import { promiseSignals } from '../promises/promise-signals.ts'

export type GatherContext = {
  readonly now: Instant
  readonly timeZone: string
}

/** What is known of one candidate before signals are added. */
type Known = {
  readonly person: PersonTableRow
  readonly tie: TieRow | undefined
  readonly more: TieMore
  readonly wish: WishRow | undefined
}

/** Everyone who may have a reason today, with everything the plan asks of them. Bounded, whatever the network's size. */
export async function gatherCandidates(
  s: Scope,
  context: GatherContext,
): Promise<{ candidates: readonly Candidate[]; people: ReadonlyMap<string, PersonTableRow> }> {
  const today = dayOf(context.now, context.timeZone)
  const found = await findCandidateIds(s, {
    today,
    now: context.now,
    birthdays: [-1, 0, 1, 2].map((ahead) => isoDay(today + ahead).slice(5)),
  })
  const matters = await gatherMatters(s, { ...context, today })
  const told = [
    ...(await promiseSignals(s, today)),
    ...matters.map(({ personId, matter }): SignalOf => ({ personId, signal: matter })),
    ...(await meetingSignals(s, {
      now: context.now,
      horizon: startOfDay(today + 2, context.timeZone),
    })),
    ...(await newsSignals(s, context.now)),
  ]
  const ids = [...new Set([...found, ...told.map(({ personId }) => personId)])]
  const people = new Map((await findPeople(s, ids)).map((row) => [row.id, row]))
  const ties = new Map((await findTies(s, ids)).map((row) => [row.person_id, row]))
  const wishes = new Map((await findWishes(s, ids)).map((row) => [row.id, row]))
  const known = [...people.values()].map((person): Known => {
    const tie = ties.get(person.id)
    return {
      person,
      tie,
      more: tie === undefined ? NOTHING_MORE : (JSON.parse(tie.more) as TieMore),
      wish: wishes.get(person.id),
    }
  })
  const owed = known.flatMap(({ tie }) => tie?.owed_interaction ?? [])
  const facts = {
    ...(await gatherFacts(s, known, told)),
    notOwed: await notOwedAsReplies(s, owed, matters),
  }
  return {
    candidates: known.map((one) => candidateOf(one, facts, { ...context, today })),
    people,
  }
}

const NOTHING_MORE: TieMore = { channels: [], last: null, met: null }

type SignalOf = { readonly personId: string; readonly signal: Signal }

type Facts = {
  readonly interactions: ReadonlyMap<string, Awaited<ReturnType<typeof findInteractions>>[number]>
  readonly signals: ReadonlyMap<string, readonly Signal[]>
  readonly about: ReadonlyMap<string, readonly About[]>
  /** Interactions that are no replies owed: requests brought up as such, or answered. */
  readonly notOwed: ReadonlySet<string>
}

async function gatherFacts(
  s: Scope,
  known: readonly Known[],
  told: readonly SignalOf[],
): Promise<Omit<Facts, 'notOwed'>> {
  const ids = known.map(({ person }) => person.id)
  const wanted = known.flatMap(({ tie, more }) => [more.last, more.met, tie?.owed_interaction])
  const interactions = new Map(
    (
      await findInteractions(
        s,
        wanted.filter((id) => id !== null && id !== undefined),
      )
    ).map((row) => [row.id, row]),
  )
  const signals = new Map<string, Signal[]>()
  const add = (personId: string, signal: Signal) =>
    signals.set(personId, [...(signals.get(personId) ?? []), signal])
  for (const followUp of await findOpenFollowUps(s, ids)) {
    add(followUp.person_id, {
      kind: 'follow-up',
      what: followUp.what,
      due: followUp.due_day,
      promise: false,
      at: followUp.made_at,
      source: 'you',
      locator: { kind: 'fact', id: followUp.id },
    })
  }
  for (const { personId, signal } of told) add(personId, signal)
  const about = new Map<string, About[]>()
  for (const fact of await findTalkingPoints(s, ids)) {
    if (fact.field !== 'interest') continue
    about.set(fact.person_id, [
      ...(about.get(fact.person_id) ?? []),
      {
        field: 'interest',
        value: fact.value,
        at: fact.at,
        source: 'you',
        locator: { kind: 'fact', id: fact.id },
      },
    ])
  }
  return { interactions, signals, about }
}

/** Whom the owner meets until the horizon. */
async function meetingSignals(
  s: Scope,
  ahead: { readonly now: Instant; readonly horizon: Instant },
): Promise<readonly SignalOf[]> {
  const meetings = await findMeetingsAhead(s, ahead)
  return meetings.map((row) => ({
    personId: row.person_id,
    signal: {
      kind: 'meeting-ahead',
      title: row.subject ?? 'Meeting',
      channel: row.channel as Channel,
      with: meetings
        .filter((other) => other.id === row.id && other.person_id !== row.person_id)
        .map((other) => other.name),
      at: row.at,
      source: 'Calendar',
      locator: { kind: 'interaction', id: row.id },
    },
  }))
}

/** What became known of people lately. */
async function newsSignals(s: Scope, now: Instant): Promise<readonly SignalOf[]> {
  return (await findFreshNews(s, now)).flatMap((row): SignalOf[] => {
    if (row.person_id === null) return []
    const signal: Signal = {
      kind: 'news',
      news: row.kind === 'moved' ? 'new-job' : 'new-title',
      from: row.from_value,
      to: row.to_value,
      at: row.at,
      source: row.source ?? 'import',
      locator: row.record_id === null ? null : { kind: 'record', id: row.record_id },
    }
    return [{ personId: row.person_id, signal }]
  })
}

function candidateOf(
  { person, tie, more, wish }: Known,
  facts: Facts,
  { now, timeZone, today }: GatherContext & { today: Day },
): Candidate {
  const stats = tie === undefined ? null : statsOf(tie)
  const traits = {
    kin: wish?.kin === 1,
    ...(wish?.closeness === undefined || wish.closeness === null
      ? {}
      : { closeness: wish.closeness }),
  }
  const cadence = stats === null ? null : cadenceOf(stats, { own: wish?.cadence_days ?? null })
  const record = {
    sent: more.channels.reduce((sum, one) => sum + one.sent, 0),
    answered: more.channels.reduce((sum, one) => sum + one.answered, 0),
  }
  const last = more.last === null ? undefined : facts.interactions.get(more.last)
  const guard =
    stats === null
      ? { allowed: wish?.stance !== 'declined', until: null, reason: '' }
      : guardOf({ stats, now, declined: wish?.stance === 'declined' })
  return {
    personId: person.id,
    name: person.name,
    called: () => calledBy(person.name),
    state: stateOf(tie, wish, now),
    onceStrong: stats !== null && wasStrong(stats),
    declined: wish?.stance === 'declined',
    guard,
    lastInAt: stats?.lastInAt ?? null,
    lastOutAt: stats?.lastOutAt ?? null,
    lastMetAt: stats?.lastMetAt ?? null,
    lastContact:
      last === undefined
        ? null
        : {
            at: last.at,
            channel: last.channel as Channel,
            subject: last.subject,
            source: last.source ?? 'you',
            locator: { kind: 'interaction', id: last.id },
          },
    tie:
      stats === null || stats.lastDay === null
        ? null
        : {
            due: cadence === null ? 0 : dueness(stats, today, cadence),
            lift: liftOf(stats, today, traits),
            reply: replyChance(stats, today, { person: record }).chance,
            value: tieValue({
              strength: settledStrength(stats, today, traits),
              peak: stats.peak,
              mutual: 0,
              relevance: 1,
            }),
            silenceDays: Math.max(0, today - stats.lastDay),
            cadence,
            record,
          },
    channel: channelOf(person, more),
    signals: [
      ...(facts.signals.get(person.id) ?? []),
      ...tieSignals(tie, more, facts),
      ...birthdaySignal(person, today, timeZone),
    ],
    about: [...(facts.about.get(person.id) ?? []), ...aboutPerson(person, now)],
  }
}

function stateOf(tie: TieRow | undefined, wish: WishRow | undefined, now: Instant) {
  const rested = wish?.stance === 'rest' && wish.rest_until !== null && wish.rest_until <= now
  const state = asState(tie?.state ?? 'none')
  return rested && state === 'resting' ? 'cooling' : state
}

function channelOf(person: PersonTableRow, more: TieMore): ChannelEvidence | null {
  const best = bestChannel(more.channels)
  if (best !== null) {
    const { channel, because, sent, answered } = best
    return { channel, because, sent, answered }
  }
  const channel: Channel | null =
    person.email !== null
      ? 'email'
      : person.linkedin !== null
        ? 'linkedin'
        : person.phone !== null
          ? 'phone'
          : null
  return channel === null ? null : { channel, because: 'only-known', sent: 0, answered: 0 }
}

function tieSignals(tie: TieRow | undefined, more: TieMore, facts: Facts): Signal[] {
  if (tie === undefined) return []
  const signals: Signal[] = []
  const met = more.met === null ? undefined : facts.interactions.get(more.met)
  if (tie.met_new_at !== null && met !== undefined) {
    signals.push({
      kind: 'newly-met',
      where: met.kind === 'connected' || isIdName(met.subject ?? '') ? null : met.subject,
      ...(met.kind === 'connected' ? { how: 'connected' as const } : {}),
      detail: null,
      at: tie.met_new_at,
      source: met.source ?? 'you',
      locator: { kind: 'interaction', id: met.id },
    })
  }
  const owed =
    tie.owed_interaction === null ? undefined : facts.interactions.get(tie.owed_interaction)
  if (tie.owed_at !== null && owed !== undefined && !facts.notOwed.has(owed.id)) {
    signals.push({
      kind: 'reply-owed',
      channel: owed.channel as Channel,
      subject: owed.subject,
      snippet: owed.snippet,
      at: tie.owed_at,
      source: owed.source ?? 'you',
      locator: { kind: 'interaction', id: owed.id },
    })
  }
  return signals
}

function aboutPerson(person: PersonTableRow, now: Instant): About[] {
  const about: About[] = []
  const cite = { at: now, source: 'profile', locator: { kind: 'person', id: person.id } as const }
  if (person.employer !== null) about.push({ field: 'employer', value: person.employer, ...cite })
  if (person.city !== null) about.push({ field: 'city', value: person.city, ...cite })
  return about
}
