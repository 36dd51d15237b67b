import type { Channel } from '../../domain/interaction.ts'
import { DAY_MS, dayOf, type Day, type Instant } from '../../domain/instant.ts'
import type { TieState } from '../../domain/tie.ts'
import { TIE_STATES } from '../../domain/tie.ts'
import type { ChannelCounts } from '../../domain/view/person-view.ts'
import { channelRecords, type ChannelRecord } from '../../insight/best-channel.ts'
import { cadenceOf } from '../../insight/cadence.ts'
import { contactDays, type Contact } from '../../insight/contact-evidence.ts'
import { dueFromDay } from '../../insight/dueness.ts'
import { liftOf } from '../../insight/lift.ts'
import { nextStateDay } from '../../insight/next-change.ts'
import { replyChance } from '../../insight/reply-chance.ts'
import { settledStrength } from '../../insight/settled-strength.ts'
import { foldTie } from '../../insight/tie-stats.ts'
import { tieState } from '../../insight/tie-state.ts'
import { tieValue } from '../../insight/tie-value.ts'
import type { TieStats } from '../../domain/tie.ts'
import type { AnswerGiven } from '../../store/answers-given.ts'
import type { ParticipantRow, TieRow, WishRow } from '../../store/schema.ts'

/** A person's part in something, as kept. */
export type Participation = Pick<
  ParticipantRow,
  'at' | 'day' | 'channel' | 'kind' | 'contact' | 'weight' | 'role' | 'asks' | 'interaction_id'
>

export type TieContext = {
  readonly now: Instant
  /** What they said otherwise than in a message that is kept. */
  readonly answers?: readonly AnswerGiven[]
  readonly timeZone: string
  readonly wish: WishRow | null
  readonly previous: TieState | null
  /** The owner's own correction of the formula's constant, see insight/intercept-refit. */
  readonly intercept?: number
}

/** Everything kept of a tie, folded from all parts a person had, oldest first. */
export function foldTieRow(
  personId: string,
  parts: readonly Participation[],
  context: TieContext,
): Omit<TieRow, 'owner_id'> {
  const past = parts.filter((part) => part.at <= context.now)
  const contacts = past.flatMap(asContact)
  const stats = foldTie(contactDays([...contacts, ...heard(contacts, context.answers)], context))
  const last = contacts.at(-1)
  const owed = owedAnswer(past)
  return {
    person_id: personId,
    ...statsColumns(stats),
    last_contact_at: last?.at ?? null,
    last_channel: last?.channel ?? null,
    more: JSON.stringify(moreOf(past, contacts)),
    channels: JSON.stringify(channelCounts(contacts)),
    met_new_at: newlyMetPart(past)?.at ?? null,
    owed_at: owed?.at ?? null,
    owed_interaction: owed?.interaction_id ?? null,
    ...judge(stats, dayOf(context.now, context.timeZone), context),
  }
}

/** A tie's state, cadence and indexed days as of `day`; what passing time alone changes. */
export function judge(
  stats: TieStats,
  day: Day,
  { wish, previous, intercept }: Pick<TieContext, 'wish' | 'previous' | 'intercept'>,
): Pick<TieRow, 'state' | 'cadence_days' | 'due_day' | 'next_day' | 'worth'> {
  const traits = {
    kin: wish?.kin === 1,
    ...(wish === null || wish.closeness === null ? {} : { closeness: wish.closeness }),
    ...(intercept === undefined ? {} : { intercept }),
  }
  const restEnds =
    wish?.stance === 'rest' && wish.rest_until !== null
      ? Math.floor(wish.rest_until / DAY_MS)
      : null
  const rests = wish?.stance === 'rest' && (restEnds === null || restEnds > day)
  const stance = rests ? 'rest' : wish?.stance === 'released' ? 'release' : null
  const context = { traits, wish: stance, previous } as const
  const cadence = cadenceOf(stats, { own: wish?.cadence_days ?? null })
  const strength = settledStrength(stats, day, traits)
  const value = tieValue({ strength, peak: stats.peak, mutual: 0, relevance: 1 })
  return {
    state: tieState(stats, day, context),
    cadence_days: cadence?.days ?? 0,
    due_day: cadence === null ? null : dueFromDay(stats, cadence),
    next_day: rests ? restEnds : nextStateDay(stats, day, context),
    worth: value * (0.1 + liftOf(stats, day, traits)) * replyChance(stats, day).chance,
  }
}

/** The running figures as kept in a row. */
export function statsOf(row: Omit<TieRow, 'owner_id'>): TieStats {
  return {
    n: row.n,
    decayed: row.decayed,
    decayedDay: row.decayed_day,
    firstDay: row.first_day,
    lastDay: row.last_day,
    inCount: row.in_count,
    outCount: row.out_count,
    metCount: row.met_count,
    lastInAt: row.last_in_at,
    lastOutAt: row.last_out_at,
    lastMetAt: row.last_met_at,
    unanswered: row.unanswered,
    peak: row.peak,
  }
}

function statsColumns(stats: TieStats) {
  return {
    n: stats.n,
    decayed: stats.decayed,
    decayed_day: stats.decayedDay,
    first_day: stats.firstDay,
    last_day: stats.lastDay,
    in_count: stats.inCount,
    out_count: stats.outCount,
    met_count: stats.metCount,
    last_in_at: stats.lastInAt,
    last_out_at: stats.lastOutAt,
    last_met_at: stats.lastMetAt,
    unanswered: stats.unanswered,
    peak: stats.peak,
  }
}

/** What folding learns besides and Today needs without reading history. */
export type TieMore = {
  readonly channels: readonly ChannelRecord[]
  /** The interaction of the last contact. */
  readonly last: string | null
  /** The interaction in which they were newly met. */
  readonly met: string | null
}

function moreOf(
  parts: readonly Participation[],
  contacts: readonly (Contact & { channel: Channel })[],
): TieMore {
  const met = newlyMetPart(parts)
  return {
    channels: channelRecords(contacts),
    last: parts.findLast((part) => part.contact !== 'none')?.interaction_id ?? null,
    met: met?.interaction_id ?? null,
  }
}

/** A noted yes or no is a word of theirs, unless a kept one says it: whatever came from them since it was asked for. */
function heard(contacts: readonly Contact[], answers: readonly AnswerGiven[] = []): Contact[] {
  return answers.flatMap(({ askedAt, at }): Contact[] => {
    const isKept = contacts.some((one) => one.way !== 'out' && one.at > askedAt && one.at <= at)
    return isKept ? [] : [{ at, way: 'in', weight: 1 }]
  })
}

export function asContact(part: Participation): (Contact & { channel: Channel })[] {
  if (part.contact === 'none') return []
  return [
    {
      at: part.at,
      way: part.contact as Contact['way'],
      weight: part.weight,
      channel: part.channel as Channel,
    },
  ]
}

function channelCounts(contacts: readonly (Contact & { channel: Channel })[]): ChannelCounts[] {
  return [...Map.groupBy(contacts, (contact) => contact.channel)].map(([channel, all]) => ({
    channel,
    in: all.filter(({ way }) => way === 'in' || way === 'both').length,
    out: all.filter(({ way }) => way === 'out' || way === 'both').length,
    met: all.filter(({ way }) => way === 'met').length,
    lastAt: all.at(-1)?.at ?? null,
  }))
}

/** First meetings are new for this long; older ones have had their chance. */
const NEWLY_MET_DAYS = 30

/**
 * When they were first met (an event together, a first meeting, an accepted invitation), as long as the
 * owner has not written or met since; null otherwise.
 */
function newlyMetPart(parts: readonly Participation[]): Participation | null {
  const meeting = parts.find(
    (part) =>
      part.kind === 'connected' ||
      (part.kind === 'event' && (part.role === 'guest' || part.role === 'with')) ||
      part.contact === 'met',
  )
  if (meeting === undefined) return null
  const before = parts.some((part) => part.at < meeting.at && part.contact !== 'none')
  const latest = parts.findLast(
    (part) => part.kind === 'connected' || part.kind === 'event' || part.contact === 'met',
  )
  if (before || latest === undefined) return null
  if (latest.at - meeting.at > NEWLY_MET_DAYS * DAY_MS) return null
  const answered = parts.some(
    (part) => part.at > latest.at && (part.contact === 'out' || part.contact === 'both'),
  )
  return answered ? null : latest
}

/** The last personal question of theirs that the owner has not answered, on any channel. */
function owedAnswer(parts: readonly Participation[]): Participation | null {
  const asked = parts.findLast((part) => part.asks === 1)
  if (asked === undefined) return null
  const answered = parts.some(
    (part) =>
      part.at > asked.at &&
      (part.contact === 'out' || part.contact === 'both' || part.contact === 'met'),
  )
  return answered ? null : asked
}

export function asState(text: string): TieState {
  return TIE_STATES.find((state) => state === text) ?? 'none'
}
