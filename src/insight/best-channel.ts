import { DAY_MS, type Instant } from '../domain/instant.ts'
import type { Channel } from '../domain/interaction.ts'
import { type Contact, later } from './contact-evidence.ts'

/** What happened with one person over one channel. */
export type ChannelRecord = {
  readonly channel: Channel
  /** Messages of the owner that opened or went on with an exchange there: one for each run of their own. */
  readonly sent: number
  /** How many of these were answered there within 14 days. */
  readonly answered: number
  /** Times they wrote of their own accord. */
  readonly theyBegan: number
  /** Calls and meetings. */
  readonly talks: number
  readonly lastInAt: Instant | null
  readonly lastAt: Instant
}

/** The channel to use, and the record that speaks for it. */
export type BestChannel = ChannelRecord & {
  readonly because: 'answers' | 'writes' | 'talks' | 'last-used'
}

const ANSWER_DAYS = 14
const PRIOR = { answered: 1, sent: 3 } // D: an unknown channel answers one time in three
const WRITTEN: ReadonlySet<Channel> = new Set(['email', 'linkedin', 'whatsapp', 'other'])

/** One record for each channel used with a person. Contacts in any order. O(n log n). */
export function channelRecords(
  contacts: Iterable<Contact & { readonly channel: Channel }>,
): ChannelRecord[] {
  const byChannel = Map.groupBy(contacts, ({ channel }) => channel)
  return [...byChannel].map(([channel, all]) => recordOf(channel, all))
}

/**
 * The written channel (or phone) a person answers on: most answered of what was sent there, their own
 * messages counting as answers, shrunk towards one in three so that one lucky mail does not win. Then
 * the more recent, then the name. Null when nothing but meetings is on record; those of which nobody
 * knows how they went (`other`) are meetings too, and no way to reach anybody.
 */
export function bestChannel(records: readonly ChannelRecord[]): BestChannel | null {
  const [best] = records
    .map((record) => (record.channel === 'other' ? { ...record, talks: 0 } : record))
    .filter(({ channel }) => WRITTEN.has(channel) || channel === 'phone')
    .filter(({ channel, sent, theyBegan }) => channel !== 'other' || sent + theyBegan > 0)
    .sort(
      (left, right) =>
        answerRate(right) - answerRate(left) ||
        right.lastAt - left.lastAt ||
        (left.channel < right.channel ? -1 : 1),
    )
  return best === undefined ? null : { ...best, because: because(best) }
}

function answerRate({ sent, answered, theyBegan, talks }: ChannelRecord): number {
  const good = answered + theyBegan + talks
  return (good + PRIOR.answered) / (sent + theyBegan + talks + PRIOR.sent)
}

function because({ answered, theyBegan, talks }: ChannelRecord): BestChannel['because'] {
  if (answered > 0) return 'answers'
  if (theyBegan > 0) return 'writes'
  return talks > 0 ? 'talks' : 'last-used'
}

/** Runs of one side's messages count once, so that five lines of a chat are one message. */
function recordOf(channel: Channel, contacts: readonly Contact[]): ChannelRecord {
  const ordered = [...contacts].sort((left, right) => left.at - right.at)
  let record = { sent: 0, answered: 0, theyBegan: 0, talks: 0 }
  let lastInAt: Instant | null = null
  let previous: Contact | null = null
  for (const contact of ordered) {
    record = withNext(record, previous, contact)
    if (contact.way !== 'out') lastInAt = later(lastInAt, contact.at)
    previous = contact
  }
  return { channel, ...record, lastInAt, lastAt: previous?.at ?? 0 }
}

type Counts = Pick<ChannelRecord, 'sent' | 'answered' | 'theyBegan' | 'talks'>

function withNext(counts: Counts, previous: Contact | null, next: Contact): Counts {
  if (next.way === 'both' || next.way === 'met') return { ...counts, talks: counts.talks + 1 }
  const isQuick = previous !== null && next.at - previous.at <= ANSWER_DAYS * DAY_MS
  const goesOn = isQuick && previous.way === next.way
  if (goesOn) return counts
  if (next.way === 'out') return { ...counts, sent: counts.sent + 1 }
  const isAnswer = isQuick && previous.way === 'out'
  return isAnswer
    ? { ...counts, answered: counts.answered + 1 }
    : { ...counts, theyBegan: counts.theyBegan + 1 }
}
