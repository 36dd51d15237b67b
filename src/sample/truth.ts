import type { Instant } from '../domain/instant.ts'
import type { BookPlan } from './book-plan.ts'
import type { Gathering } from './event-plan.ts'
import { COUNTED, type Counted, type Tally } from './tally.ts'
import { addressOf, memberAt, profileUrl, type Scene } from './scene.ts'

/** Which record of which file is whom; `person` is a `TruePerson.id` or `me`. */
export type TrueRecord = {
  readonly person: string
  readonly source: string
  /**
   * Mailbox and calendar: the address · address books: `#n`, the n-th entry · LinkedIn: the profile's URL,
   * in recommendations `#n` · guest lists: `<event id>/<guest id>`.
   */
  readonly key: string
}

export type TruePerson = {
  readonly id: string
  readonly name: string
  readonly emails: readonly { readonly address: string; readonly kind: 'work' | 'personal' }[]
  readonly linkedin: string | null
  readonly tie: number
  /** Other people of exactly this name. */
  readonly sameNameAs: readonly string[]
  /** Only what is not zero. */
  readonly counts: { readonly [kind in Counted]?: number }
  /** ISO; mail, messages and meetings with this person, not copies, lists or automatic replies. */
  readonly firstContact: string | null
  readonly lastContact: string | null
}

/** What a reader of the files should find. */
export type Truth = {
  readonly asOf: string
  readonly owner: {
    readonly name: string
    readonly emails: readonly string[]
    readonly linkedin: string
  }
  readonly people: readonly TruePerson[]
  readonly records: readonly TrueRecord[]
}

export type Plans = {
  readonly tally: Tally
  readonly books: BookPlan
  readonly gatherings: readonly Gathering[]
}

/** Puts the truth of a planned life together. */
export function truthOf(scene: Scene, plans: Plans): Truth {
  const { owner, members, span } = scene
  const bearers = Map.groupBy(members, ({ given, family }) => `${given} ${family}`)
  return {
    asOf: new Date(span.now).toISOString(),
    owner: { name: owner.name, emails: owner.emails, linkedin: profileUrl(owner.slug) },
    people: members.map((member, index) => ({
      id: member.id,
      name: `${member.given} ${member.family}`,
      emails: member.addresses.map(({ address, kind }) => ({ address, kind })),
      linkedin: member.slug === null ? null : profileUrl(member.slug),
      tie: member.tie,
      sameNameAs: (bearers.get(`${member.given} ${member.family}`) ?? [])
        .map(({ id }) => id)
        .filter((id) => id !== member.id),
      counts: countsOf(plans.tally, index),
      firstContact: isoOrNull(plans.tally.first[index]),
      lastContact: isoOrNull(plans.tally.last[index]),
    })),
    records: [...recordsOf(scene, plans)],
  }
}

function countsOf(tally: Tally, index: number): TruePerson['counts'] {
  const found = COUNTED.map((kind) => [kind, tally.count[kind][index] ?? 0] as const)
  return Object.fromEntries(found.filter(([, count]) => count > 0))
}

function isoOrNull(at: Instant | undefined): string | null {
  return at === undefined || !Number.isFinite(at) ? null : new Date(Math.floor(at)).toISOString()
}

function* recordsOf(scene: Scene, plans: Plans): Iterable<TrueRecord> {
  yield* trafficRecords(scene, plans.tally)
  yield* linkedinRecords(scene, plans)
  const { google, outlook, vcards } = plans.books
  const books = {
    'google-contacts.csv': google,
    'outlook-contacts.csv': outlook,
    'contacts.vcf': vcards,
  }
  for (const [source, entries] of Object.entries(books)) {
    for (const [n, { person }] of entries.entries()) {
      yield { person: memberAt(scene, person).id, source, key: `#${n + 1}` }
    }
  }
  for (const { id, guests } of plans.gatherings) {
    for (const { person, apiId } of guests) {
      const whose = person < 0 ? 'me' : memberAt(scene, person).id
      yield { person: whose, source: 'events', key: `${id}/${apiId}` }
    }
  }
}

function* trafficRecords(scene: Scene, { mailedFrom, metUnder }: Tally): Iterable<TrueRecord> {
  for (const [index, member] of scene.members.entries()) {
    for (const n of member.addresses.keys()) {
      const key = addressOf(member, n).address
      if (((mailedFrom[index] ?? 0) & (1 << n)) !== 0)
        yield { person: member.id, source: 'mailbox.mbox', key }
      if (((metUnder[index] ?? 0) & (1 << n)) !== 0)
        yield { person: member.id, source: 'calendar.ics', key }
    }
  }
}

function* linkedinRecords(scene: Scene, { books, tally }: Plans): Iterable<TrueRecord> {
  const named = (person: number, file: string): TrueRecord => {
    const { id, slug } = memberAt(scene, person)
    return { person: id, source: `linkedin/${file}`, key: profileUrl(slug ?? '') }
  }
  for (const person of books.connections) yield named(person, 'Connections.csv')
  for (const person of scene.members.keys()) {
    const talked = (tally.count.liIn[person] ?? 0) + (tally.count.liOut[person] ?? 0)
    if (talked > 0) yield named(person, 'messages.csv')
  }
  for (const { person } of books.invitations) yield named(person, 'Invitations.csv')
  for (const { person, given } of books.endorsements) {
    yield named(person, `Endorsement_${given ? 'Given' : 'Received'}_Info.csv`)
  }
  for (const direction of [true, false]) {
    const listed = books.recommendations.filter(({ given }) => given === direction)
    for (const [n, { person }] of listed.entries()) {
      const source = `linkedin/Recommendations_${direction ? 'Given' : 'Received'}.csv`
      yield { person: memberAt(scene, person).id, source, key: `#${n + 1}` }
    }
  }
}
