import type { LifeFile } from './life-file.ts'
import { DAY_MS, type Instant } from '../domain/instant.ts'
import { googleChunks, outlookChunks, vcardChunks } from './book-files.ts'
import { planBooks, type BookPlan } from './book-plan.ts'
import { calendarChunks } from './calendar-file.ts'
import { inventCast } from './cast.ts'
import { isoDate } from './dates.ts'
import { guestListChunks, guestListName, ledgerChunks } from './event-files.ts'
import { planGatherings, type Gathering } from './event-plan.ts'
import { linkedinFiles } from './linkedin-files.ts'
import { planMail, type MailPlan } from './mail-plan.ts'
import { mailboxChunks } from './mailbox-file.ts'
import { planMeetings, type Meeting } from './meeting-plan.ts'
import { seededRandom, seedOf } from './random.ts'
import type { SampleOwner, Scene } from './scene.ts'
import { planTalks, type Talk } from './talk-plan.ts'
import { newTally } from './tally.ts'
import { truthOf, type Truth } from './truth.ts'

export type LifeOptions = {
  readonly people: number
  /** How far back the life goes from `now`. */
  readonly years: number
  /** The same options always give the same files, byte for byte. */
  readonly seed: string
  /** The moment at which everything was exported. */
  readonly now: Instant
  /** Default 10; a third are newsletters, notifications and the like. */
  readonly mailsPerPerson?: number
}

export type Life = {
  readonly owner: SampleOwner
  readonly truth: Truth
  readonly mails: number
  /** Every file of the life, in the formats that real services export. */
  readonly files: () => Iterable<LifeFile>
}

const OWNER: SampleOwner = {
  given: 'Noor',
  family: 'Halden',
  name: 'Noor Halden',
  emails: ['noor.halden@post.example', 'n.halden@stillwaterlibrary.example'],
  slug: 'noor-halden-dw0',
  headline: 'Collections Lead at Stillwater Library',
}

type Plan = {
  readonly mail: MailPlan
  readonly talks: readonly Talk[]
  readonly meetings: readonly Meeting[]
  readonly gatherings: readonly Gathering[]
  readonly books: BookPlan
}

/**
 * Invents one person's whole digital life: who is in it, what passed between them, and the files that tell of
 * it, all agreeing with each other and with `truth`. All people, addresses and organisations are invented.
 *
 * Planning takes some 40 bytes a mail and 2 KB a person; files are written while they are read.
 */
export function makeLife(options: LifeOptions): Life {
  const { people, years, seed, now } = options
  const span = { start: now - years * 365 * DAY_MS, now }
  const { members } = inventCast(people, span, seededRandom(seedOf(seed, 'cast', people)))
  const scene: Scene = { owner: OWNER, members, span, seed: `${seed}/${people}` }
  const tally = newTally(people)
  const mail = planMail(scene, Math.round(people * (options.mailsPerPerson ?? 10)), tally)
  const talks = planTalks(scene, tally)
  const meetings = planMeetings(scene, tally)
  const gatherings = planGatherings(scene, tally)
  const guests = new Set(gatherings.flatMap((event) => event.guests.map(({ person }) => person)))
  const books = planBooks(scene, tally, guests)
  const plan: Plan = { mail, talks, meetings, gatherings, books }
  return {
    owner: OWNER,
    mails: mail.length,
    truth: truthOf(scene, { tally, books, gatherings }),
    files: () => lifeFiles(scene, plan),
  }
}

function* lifeFiles(
  scene: Scene,
  { mail, talks, meetings, gatherings, books }: Plan,
): Iterable<LifeFile> {
  yield* linkedinFiles(scene, books, talks)
  yield { path: 'google-contacts.csv', chunks: googleChunks(scene, books.google) }
  yield { path: 'outlook-contacts.csv', chunks: outlookChunks(scene, books.outlook) }
  yield { path: 'contacts.vcf', chunks: vcardChunks(scene, books.vcards) }
  yield { path: 'events.csv', chunks: ledgerChunks(gatherings) }
  for (const gathering of gatherings) {
    yield {
      path: guestListName(gathering, isoDate(gathering.start + DAY_MS)),
      chunks: guestListChunks(gathering),
    }
  }
  yield { path: 'calendar.ics', chunks: calendarChunks(scene, meetings, gatherings) }
  yield { path: 'mailbox.mbox', chunks: mailboxChunks(scene, mail) }
}
