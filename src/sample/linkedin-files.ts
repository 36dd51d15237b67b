import { DAY_MS } from '../domain/instant.ts'
import type { BookPlan } from './book-plan.ts'
import { csvTable } from './csv-row.ts'
import { dayMonthYear, paddedUsStamp, plainStamp, shortUsStamp, slashStamp } from './dates.ts'
import { shortMessage } from './letter.ts'
import { ownPages } from './linkedin-own-files.ts'
import type { LifeFile } from './life-file.ts'
import { choices, seededRandom, seedOf } from './random.ts'
import { memberAt, profileUrl, type Scene } from './scene.ts'
import { spell } from './spelling.ts'
import type { Talk } from './talk-plan.ts'

const PREAMBLE =
  'Notes:\n"When exporting your connection data, you may notice that some of the email addresses are missing. You will only see email addresses for connections who have allowed their connections to see or download their email address."\n\n'
const SKILLS = choices(
  'Archives Metadata Facilitation Python Fundraising Editing Public_Speaking Budgeting',
)

/** The folder of LinkedIn's "complete" export. */
export function* linkedinFiles(
  scene: Scene,
  books: BookPlan,
  talks: readonly Talk[],
): Iterable<LifeFile> {
  const folder = (path: string, chunks: Iterable<string>): LifeFile => ({
    path: `linkedin/${path}`,
    chunks,
  })
  yield folder('Connections.csv', connections(scene, books))
  yield folder('messages.csv', messages(scene, talks))
  yield folder('Invitations.csv', invitations(scene, books))
  yield folder('Endorsement_Given_Info.csv', endorsements(scene, books, true))
  yield folder('Endorsement_Received_Info.csv', endorsements(scene, books, false))
  yield folder('Recommendations_Given.csv', recommendations(scene, books, true))
  yield folder('Recommendations_Received.csv', recommendations(scene, books, false))
  for (const { path, text } of ownPages(scene)) yield folder(path, [text])
}

function* connections(scene: Scene, { connections: people }: BookPlan): Iterable<string> {
  yield PREAMBLE
  yield* csvTable(
    ['First Name', 'Last Name', 'URL', 'Email Address', 'Company', 'Position', 'Connected On'],
    rows(),
  )
  function* rows() {
    for (const [n, person] of people.entries()) {
      const member = memberAt(scene, person)
      const { given, family } = spell(member, 'linkedin')
      const job = member.jobs.at(-1)
      const random = seededRandom(seedOf(scene.seed, 'connection', person))
      const email = random.chance(0.03) ? (member.addresses.at(-1)?.address ?? '') : ''
      const on = dayMonthYear(member.connectedAt ?? 0)
      yield [
        given,
        family,
        profileUrl(member.slug ?? ''),
        email,
        job?.organisation.name ?? '',
        job?.title ?? '',
        on,
      ]
      if (n % 60 === 59) yield ['', '', '', '', '', '', on]
    }
  }
}

function messages(scene: Scene, talks: readonly Talk[]): Iterable<string> {
  const { owner } = scene
  const mine = profileUrl(owner.slug)
  return csvTable(
    [
      'CONVERSATION ID',
      'CONVERSATION TITLE',
      'FROM',
      'SENDER PROFILE URL',
      'TO',
      'RECIPIENT PROFILE URLS',
      'DATE',
      'SUBJECT',
      'CONTENT',
      'FOLDER',
      'ATTACHMENTS',
    ],
    rows(),
    { quoting: 'always' },
  )
  function* rows() {
    for (const [n, { conversation, person, at, out }] of talks.entries()) {
      const member = memberAt(scene, person)
      const theirs = profileUrl(member.slug ?? '')
      const { whole } = spell(member, 'linkedin')
      const text = shortMessage(
        seededRandom(seedOf(scene.seed, 'talk', n)),
        out ? member.given : owner.given,
      )
      yield out
        ? [
            conversation,
            '',
            owner.name,
            mine,
            whole,
            theirs,
            `${plainStamp(at)} UTC`,
            '',
            text,
            'INBOX',
            '',
          ]
        : [
            conversation,
            '',
            whole,
            theirs,
            owner.name,
            mine,
            `${plainStamp(at)} UTC`,
            '',
            text,
            'INBOX',
            '',
          ]
    }
    const ad =
      '<p class="spinmail-quill-editor__spin-break">Hello %FIRSTNAME%, a new course starts.</p>'
    yield [
      '2-c3BvbnNvcmVk=',
      '',
      'LinkedIn Member',
      '',
      owner.name,
      mine,
      `${plainStamp(scene.span.now - 40 * DAY_MS)} UTC`,
      'A new course',
      ad,
      'INBOX',
      '',
    ]
  }
}

function invitations(scene: Scene, { invitations: sent }: BookPlan): Iterable<string> {
  const { owner } = scene
  const mine = profileUrl(owner.slug)
  return csvTable(
    ['From', 'To', 'Sent At', 'Message', 'Direction', 'inviterProfileUrl', 'inviteeProfileUrl'],
    sent.map(({ person, at, out }) => {
      const member = memberAt(scene, person)
      const { whole } = spell(member, 'linkedin')
      const theirs = profileUrl(member.slug ?? '')
      return out
        ? [owner.name, whole, shortUsStamp(at), '', 'OUTGOING', mine, theirs]
        : [whole, owner.name, shortUsStamp(at), '', 'INCOMING', theirs, mine]
    }),
  )
}

function endorsements(scene: Scene, books: BookPlan, given: boolean): Iterable<string> {
  const who = given ? 'Endorsee' : 'Endorser'
  return csvTable(
    [
      'Endorsement Date',
      'Skill Name',
      `${who} First Name`,
      `${who} Last Name`,
      `${who} Public Url`,
      'Endorsement Status',
    ],
    books.endorsements
      .filter((endorsement) => endorsement.given === given)
      .map(({ person, at }) => {
        const member = memberAt(scene, person)
        const { given: first, family } = spell(member, 'linkedin')
        const skill = SKILLS[person % SKILLS.length] ?? SKILLS[0]
        return [
          slashStamp(at),
          skill,
          first,
          family,
          `www.linkedin.com/in/${member.slug ?? ''}`,
          'ACCEPTED',
        ]
      }),
  )
}

function recommendations(scene: Scene, books: BookPlan, given: boolean): Iterable<string> {
  return csvTable(
    ['First Name', 'Last Name', 'Company', 'Job Title', 'Text', 'Creation Date', 'Status'],
    books.recommendations
      .filter((recommendation) => recommendation.given === given)
      .map(({ person, at }) => {
        const member = memberAt(scene, person)
        const { given: first, family } = spell(member, 'linkedin')
        const job = member.jobs.at(-1)
        const text = `Careful, kind and on time.\nI would gladly work with ${given ? first : scene.owner.given} again.`
        return [
          first,
          family,
          job?.organisation.name ?? '',
          job?.title ?? '',
          text,
          paddedUsStamp(at),
          'VISIBLE',
        ]
      }),
  )
}
