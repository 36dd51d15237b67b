import { DAY_MS, dayOf, type Instant } from '../../domain/instant.ts'
import type { Reason } from '../../domain/view/today-view.ts'
import type { WrittenChannel } from '../../domain/view/write-view.ts'
import { endingOf } from '../../plan/starters/ending.ts'
import type { AskedOfOwner, Known, StarterFacts } from '../../plan/starters/starter-facts.ts'
import { topicOf } from '../../plan/topic.ts'
import { whenWords } from '../../plan/words.ts'
import { findFreshNews } from '../../store/candidates.ts'
import type { Scope } from '../../store/store.ts'
import { findCompany, type TimelineRow } from '../../store/timeline.ts'
import { entryFact } from '../coach/context-facts.ts'
import type { Gathered } from '../coach/gather-context.ts'
import { newestHelp } from '../gives/newest-help.ts'
import { findCalled } from '../people/called-by.ts'
import { nearnessOfTie } from '../people/find-ending.ts'
import { isOwed } from '../coach/owed.ts'
import { findAsked } from '../requests/find-asked.ts'
import { metLately } from './met-lately.ts'
import { promisedThem } from './promised-them.ts'

/** An event is worth naming for this long. */
const EVENT_DAYS = 120

export type StarterQuery = {
  readonly channel: WrittenChannel
  readonly now: Instant
  readonly timeZone: string
  readonly ownName: string | undefined
  /** What of theirs is answered; absent: what waits longest. */
  readonly asked?: AskedOfOwner
  readonly ownPointer?: string | null
}

/** What starters can weave in about a person, each with the record it stands on. */
export async function gatherStarterFacts(
  s: Scope,
  gathered: Gathered,
  query: StarterQuery,
): Promise<StarterFacts> {
  const { person, tie, own, followUps, isConnected } = gathered
  const when = (at: Instant) =>
    whenWords(dayOf(at, query.timeZone), dayOf(query.now, query.timeZone))
  const talk = gathered.entries.find(
    (entry) =>
      entry.contact !== 'none' && entry.channel !== 'event' && topicOf(entry.subject) !== null,
  )
  const event = gathered.entries.find(
    (entry) => isEvent(entry) && entry.subject !== null && isRecent(entry, query.now),
  )
  const interest = own.find((fact) => fact.field === 'interest')
  const owed = followUps.find(isOwed)
  return {
    called: (await findCalled(s, [person.id])).get(person.id) ?? person.name,
    channel: query.channel,
    firstContact: (tie?.last_in_at ?? null) === null && (tie?.last_met_at ?? null) === null,
    longSilent: query.now - (tie?.last_contact_at ?? query.now) > 365 * DAY_MS,
    invitation: query.channel === 'linkedin' && !isConnected,
    lastTopic:
      talk === undefined
        ? null
        : {
            value: topicOf(talk.subject) ?? '',
            fact: entryFact(talk),
            when: when(talk.at),
            aloud: talk.kind === 'meeting' || talk.kind === 'call',
          },
    sharedEvent:
      event === undefined
        ? null
        : {
            value: event.subject ?? '',
            fact: entryFact(event),
            when: when(event.at),
          },
    met: await metLately(s, gathered, { now: query.now, when }),
    sharedPerson: await sharedPerson(s, gathered),
    interest:
      interest === undefined
        ? null
        : { value: interest.value, fact: said(`Cares about ${interest.value}`, interest.at) },
    newPosition: await newPosition(s, person.id, query.now),
    helped: await newestHelp(s, gathered.ledger, query.now),
    owed: owed === undefined ? null : { value: owed.what, fact: said(owed.what, owed.made_at) },
    promised: await promisedThem(s, person.id),
    asked:
      query.asked ??
      (await findAsked(s, person.id, {
        now: query.now,
        today: dayOf(query.now, query.timeZone),
        timeZone: query.timeZone,
      })),
    ownPointer: query.ownPointer ?? null,
    ending: endingOf(nearnessOfTie(tie), query.ownName ?? null),
  }
}

const said = (text: string, at: Instant): Reason => ({ text, at, source: 'you', locator: null })

/** Both known to have been there, or noted as met there; to be on a list with somebody is neither. */
const isEvent = ({ kind, channel, personal }: TimelineRow): boolean =>
  kind === 'event' ? personal === 1 : channel === 'event'

const isRecent = ({ at }: TimelineRow, now: Instant): boolean => now - at < EVENT_DAYS * DAY_MS

/** Who was most often there with the two of them, twice at least, in small company. */
async function sharedPerson(s: Scope, { person, entries }: Gathered): Promise<Known | null> {
  const company = await findCompany(
    s,
    entries.slice(0, 60).map(({ id }) => id),
  )
  const small = Map.groupBy(company, (one) => one.interaction_id)
  const times = new Map<string, { name: string; times: number; entry: string }>()
  for (const [entry, people] of small) {
    if (people.length > 8) continue
    for (const one of people) {
      if (one.person_id === person.id || one.name.trim() === '') continue
      const known = times.get(one.person_id)
      times.set(one.person_id, { name: one.name, times: (known?.times ?? 0) + 1, entry })
    }
  }
  const [most] = [...times.values()].sort((a, b) => b.times - a.times || (a.name < b.name ? -1 : 1))
  const entry = entries.find(({ id }) => id === most?.entry)
  if (most === undefined || most.times < 2 || entry === undefined) return null
  return {
    value: most.name,
    fact: { ...entryFact(entry), text: `${most.name} was there with you ${most.times} times` },
  }
}

async function newPosition(s: Scope, personId: string, now: Instant): Promise<Known | null> {
  const news = (await findFreshNews(s, now)).find(
    (row) => row.person_id === personId && row.to_value !== null,
  )
  if (news === undefined || news.to_value === null) return null
  return {
    value: news.to_value,
    fact: {
      text: `New position: ${news.to_value}`,
      at: news.at,
      source: news.source ?? 'import',
      locator: news.record_id === null ? null : `record:${news.record_id}`,
    },
  }
}
