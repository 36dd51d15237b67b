import type { SampleFile } from './sample-file.ts'
import { csvTable } from '../csv-row.ts'
import { dayMonthYear, paddedUsStamp, plainStamp, shortUsStamp, slashStamp } from '../dates.ts'
import { profileUrl } from '../scene.ts'
import { conversations } from './correspondence.ts'
import { fullName, profileOf, type Household } from './household.ts'
import type { Neighbour } from './neighbours.ts'
import { ownFiles } from './linkedin-own.ts'
import { ROBIN } from './robin.ts'
import { NEWCOMERS, NEWS } from './stories.ts'

/** LinkedIn's export as it stood some days ago: later connections, messages and news are not in it yet. */
export function linkedinExport(house: Household, daysAgo: number): readonly SampleFile[] {
  const until = house.at(daysAgo, 0)
  return [
    { path: 'linkedin/Connections.csv', text: connections(house, daysAgo) },
    { path: 'linkedin/messages.csv', text: messages(house, until) },
    ...(daysAgo > 1
      ? []
      : [
          { path: 'linkedin/Invitations.csv', text: invitations(house) },
          { path: 'linkedin/Notes.csv', text: notes(house) },
        ]),
    ...ownFiles(house, daysAgo),
    {
      path: 'linkedin/Recommendations_Received.csv',
      text: recommendations(
        house,
        'Aoife Brannigan',
        640,
        'Robin edits the way good hosts listen: nothing is lost and everyone leaves taller.',
      ),
    },
    {
      path: 'linkedin/Recommendations_Given.csv',
      text: recommendations(
        house,
        'Samir Haddadi',
        300,
        'Samir makes difficult systems feel like furniture: solid, quiet, and where you need them.',
      ),
    },
    { path: 'linkedin/Endorsement_Received_Info.csv', text: endorsements(house) },
  ]
}

function table(
  header: string,
  rows: readonly (readonly string[])[],
  quoting: 'needed' | 'always' = 'needed',
): string {
  return [...csvTable(header.split(','), rows, { quoting })].join('')
}

function connections(house: Household, daysAgo: number): string {
  const listed = house.people.filter(({ lists }) => lists.includes('L'))
  const rows = [
    ...NEWCOMERS.flatMap((person) =>
      person.connected === null || person.connected < daysAgo
        ? []
        : [{ ...person, since: person.connected }],
    ),
    ...listed.map((person) => ({
      ...person,
      ...(daysAgo > 1 ? {} : newsOf(person)),
      profile: profileOf(person),
      since: connectedAgo(person),
    })),
  ]
  const body = rows
    .toSorted((a, b) => a.since - b.since)
    .map((person) => [
      person.given,
      person.family,
      'profile' in person ? person.profile : profileOf(person),
      '',
      person.organisation,
      person.title,
      dayMonthYear(house.at(person.since, 12)),
    ])
  const preamble =
    'Notes:\n"When exporting your connection data, you may notice that some of the email addresses are missing."\n\n'
  return (
    preamble + table('First Name,Last Name,URL,Email Address,Company,Position,Connected On', body)
  )
}

function newsOf(person: Neighbour): Partial<Neighbour> {
  const news = NEWS.find(({ who }) => who === fullName(person))
  return news === undefined ? {} : { title: news.title, organisation: news.organisation }
}

/** Connected some days after they met. */
function connectedAgo({ met, given }: Neighbour): number {
  return Math.max(40, met - 3 - (given.length % 9))
}

function messages(house: Household, until: number): string {
  const mine = profileUrl(ROBIN.slug)
  const rows = conversations(house, 'linkedin').flatMap(
    ({ person, index, at, answeredAt, ownerFirst, exchange }) =>
      [exchange.first, exchange.answer].flatMap((text, step) => {
        const when = step === 0 ? at : answeredAt
        if (when > until) return []
        const out = ownerFirst === (step === 0)
        const me = [ROBIN.name, mine] as const
        const them = [fullName(person), profileOf(person)] as const
        return [
          [
            `2-sample${index}=`,
            '',
            ...(out ? me : them),
            ...(out ? them : me),
            `${plainStamp(when)} UTC`,
            '',
            text,
            'INBOX',
            '',
          ],
        ]
      }),
  )
  return table(
    'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,ATTACHMENTS',
    rows,
    'always',
  )
}

function invitations(house: Household): string {
  const rows = NEWCOMERS.flatMap((person) =>
    person.connected === null
      ? []
      : [
          [
            fullName(person),
            ROBIN.name,
            shortUsStamp(house.at(person.connected, 9)),
            '',
            'INCOMING',
            profileOf(person),
            profileUrl(ROBIN.slug),
          ],
        ],
  )
  return table('From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl', rows)
}

function notes(house: Household): string {
  const rows = NEWCOMERS.flatMap((person) =>
    person.connected === null
      ? []
      : [
          [
            person.given,
            person.family,
            profileOf(person),
            person.note,
            plainStamp(house.at(person.connected, 9)),
            '',
          ],
        ],
  )
  return table(
    'Connection First Name,Connection Last Name,Connection Profile URL,Note,Created On,Edited On',
    rows,
  )
}

function recommendations(house: Household, who: string, daysAgo: number, text: string): string {
  const person = house.people.find((one) => fullName(one) === who)
  return table(
    'First Name,Last Name,Company,Job Title,Text,Creation Date,Status',
    person === undefined
      ? []
      : [
          [
            person.given,
            person.family,
            person.organisation,
            person.title,
            text,
            paddedUsStamp(house.at(daysAgo, 14)),
            'VISIBLE',
          ],
        ],
  )
}

function endorsements(house: Household): string {
  const rows = house.people
    .filter(({ circle, lists }) => circle === 'librarians' && lists.includes('L'))
    .slice(0, 5)
    .map((person, n) => [
      slashStamp(house.at(200 + n * 31, 11)),
      'Facilitation',
      person.given,
      person.family,
      profileOf(person).replace('https://', ''),
      'ACCEPTED',
    ])
  return table(
    'Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,Endorser Public Url,Endorsement Status',
    rows,
  )
}
