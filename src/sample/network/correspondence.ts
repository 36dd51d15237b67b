import { DAY_MS, type Instant } from '../../domain/instant.ts'
import { mailboxEntry, type Mailbox, type MailDraft } from '../mail-text.ts'
import { seededRandom, seedOf } from '../random.ts'
import type { Exchange } from './exchange.ts'
import { EXCHANGES } from './exchanges.ts'
import { shareOut } from './share-out.ts'
import { SHORT_EXCHANGES } from './short-exchanges.ts'
import { fullName, mailboxFor, type Household } from './household.ts'
import type { Neighbour, Rhythm } from './neighbours.ts'
import { bystanderMails } from './bystanders.ts'
import { ROBIN } from './robin.ts'
import { SECOND_ENTRIES, STORY_MAILS } from './stories.ts'

/** A pair of messages with one neighbour; `first` went out from Robin or came in. */
export type Conversation = {
  readonly person: Neighbour
  readonly index: number
  readonly at: Instant
  readonly answeredAt: Instant
  readonly ownerFirst: boolean
  readonly exchange: Exchange
}

/** All exchanges over one channel, person by person, oldest first. */
export function conversations(house: Household, by: 'mail' | 'linkedin'): readonly Conversation[] {
  const turns = house.people.flatMap((person, index) =>
    person.rhythms
      .filter((rhythm) => rhythm.by === by)
      .flatMap((rhythm) =>
        datesOf(rhythm, index).map((daysAgo, n) => ({ person, index, daysAgo, n })),
      ),
  )
  const exchanges = shareOut(turns, ({ person }) =>
    by === 'mail' ? EXCHANGES[person.circle] : SHORT_EXCHANGES,
  )
  return turns.map(({ person, index, daysAgo, n }, turn) => {
    const random = seededRandom(seedOf('conversation', index, n))
    const exchange = exchanges[turn]
    if (exchange === undefined) throw new Error('Nothing to say to each other')
    const { begins } = exchange
    const at = house.at(daysAgo + 1, 8 + random.next() * 9)
    return {
      person,
      index,
      at,
      answeredAt: at + (1 + random.next() * 20) * 3_600_000,
      ownerFirst: begins === undefined ? (index + n) % 2 === 0 : begins === 'Robin',
      exchange,
    }
  })
}

/** Days ago, from the first to the last of a rhythm, never quite regular; the last is kept exactly. */
export function datesOf({ every, from, to }: Rhythm, index: number): readonly number[] {
  const random = seededRandom(seedOf('rhythm', index, every))
  const dates: number[] = []
  for (let day = from; day > to + every * 0.4; day -= every * (0.7 + 0.6 * random.next()))
    dates.push(day)
  return [...dates, to]
}

/** Robin's mailbox, oldest mail first. */
export function mailboxText(house: Household): string {
  const drafts = [
    ...conversations(house, 'mail').flatMap((one) => exchangeDrafts(house, one)),
    ...storyDrafts(house),
    ...bystanderMails(house),
  ]
  return drafts
    .toSorted((a, b) => a.at - b.at)
    .map((draft, number) => mailboxEntry(draft, number))
    .join('')
}

function exchangeDrafts(
  house: Household,
  { person, index, at, answeredAt, ownerFirst, exchange }: Conversation,
): MailDraft[] {
  const { subject, first, answer, later } = exchange
  const thread = seedOf('thread', index, at) >>> 0
  const me: Mailbox = {
    name: ROBIN.name,
    address: ROBIN.emails[person.circle === 'wexmoor' || person.circle === 'leeds' ? 0 : 1],
  }
  const them = mailboxFor(person)
  const draft = (step: 0 | 1 | 2, words: string, when: Instant): MailDraft => {
    const out = ownerFirst === (step === 0)
    return {
      at: when,
      offset: 0,
      from: out ? me : them,
      to: [out ? them : me],
      subject: step === 0 ? subject : `Re: ${subject}`,
      id: `${thread.toString(36)}.${step}@letterbox.example`,
      answers: step === 0 ? [] : [`${thread.toString(36)}.0@letterbox.example`],
      thread,
      labels: out ? 'Sent' : 'Inbox,Opened',
      text: body(out ? person.given : ROBIN.given, words, out ? null : person),
      dress: index % 5 === 0 ? 'alternative' : 'plain',
    }
  }
  const keptAt = answeredAt + (later?.days ?? 0) * DAY_MS
  return [
    draft(0, first, at),
    draft(1, answer, answeredAt),
    ...(later === undefined || keptAt > house.at(1, 0) ? [] : [draft(2, later.words, keptAt)]),
  ]
}

function body(to: string, words: string, from: Neighbour | null): string {
  if (from === null) return `Hi ${to},\n\n${words}\n\nBest wishes,\nRobin\n`
  return `Hi ${to},\n\n${words}\n\nAll the best,\n${from.given}\n\n-- \n${fullName(from)}\n${from.title}, ${from.organisation}\n`
}

function storyDrafts(house: Household): MailDraft[] {
  const byName = new Map(house.people.map((person) => [fullName(person), person]))
  const second = new Map(
    SECOND_ENTRIES.map((entry) => [`${entry.given} ${entry.family}`, entry.email]),
  )
  const boxOf = (name: string): Mailbox => {
    const person = byName.get(name)
    return person === undefined ? { name, address: second.get(name) ?? '' } : mailboxFor(person)
  }
  const me: Mailbox = { name: ROBIN.name, address: ROBIN.emails[1] }
  return STORY_MAILS.map((mail) => {
    const earlier = STORY_MAILS.filter(
      ({ thread, daysAgo }) => thread === mail.thread && daysAgo > mail.daysAgo,
    )
    const them = boxOf(mail.who)
    const others = (mail.cc ?? []).map(boxOf)
    const given = byName.get(mail.who)?.given ?? mail.who.split(' ')[0] ?? mail.who
    return {
      at: house.at(mail.daysAgo, mail.hour),
      offset: 0,
      from: mail.out ? me : them,
      to: mail.out ? [them] : [me, ...others],
      subject: mail.subject,
      id: storyId(mail.thread, mail.daysAgo),
      answers: earlier.map(({ thread, daysAgo }) => storyId(thread, daysAgo)),
      thread: seedOf('story', mail.thread) >>> 0,
      labels: mail.out ? 'Sent' : 'Inbox,Important',
      text: body(
        mail.out ? given : 'Robin',
        mail.text,
        mail.out ? null : (byName.get(mail.who) ?? null),
      ),
      dress: 'plain',
    }
  })
}

function storyId(thread: string, daysAgo: number): string {
  return `${thread}.${daysAgo}@letterbox.example`
}
