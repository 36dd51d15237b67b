import { csvRow, csvTable } from '../csv-row.ts'
import { plainStamp, shortUsStamp } from '../dates.ts'
import { CITIES } from '../organisations.ts'
import type { Household } from './household.ts'
import type { SampleFile } from './sample-file.ts'
import {
  COMMENTS,
  FORMER_HEADLINE,
  ROBIN,
  SHARES,
  SKILL_GONE,
  SKILL_NEW,
  SKILLS,
  SUMMARY,
} from './robin.ts'

/** What LinkedIn's export says of Robin alone, as it stood some days ago. */
export function ownFiles(house: Household, daysAgo: number): readonly SampleFile[] {
  return [
    ...profileFiles(daysAgo),
    addresses(house),
    shares(house, daysAgo),
    comments(house, daysAgo),
  ]
}

function file(name: string, header: string, rows: readonly (readonly string[])[]): SampleFile {
  return { path: `linkedin/${name}`, text: [...csvTable(header.split(','), rows)].join('') }
}

function profileFiles(daysAgo: number): readonly SampleFile[] {
  const former = daysAgo > 1
  const skills = former ? [...SKILLS.filter((one) => one !== SKILL_NEW), SKILL_GONE] : SKILLS
  return [
    file(
      'Profile.csv',
      'First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers',
      [
        [
          ROBIN.given,
          ROBIN.family,
          '',
          '',
          'Apr 2',
          former ? FORMER_HEADLINE : ROBIN.headline,
          SUMMARY,
          'Libraries',
          '',
          CITIES[0],
          '',
          '[PERSONAL:https://robinash.example]',
          '',
        ],
      ],
    ),
    file('Positions.csv', 'Company Name,Title,Description,Location,Started On,Finished On', [
      [
        'Aldermoor Library',
        'Digital Collections Lead',
        'Opening local treasures to everyone.',
        'Leeds',
        'Oct 2023',
        '',
      ],
      ['Fennimore Press', 'Managing Editor', '', 'Leeds', 'Feb 2017', 'Sep 2023'],
      ['Halfpenny Books', 'Reader of first chapters', '', 'Leeds', 'Mar 2015', ''],
    ]),
    file('Education.csv', 'School Name,Start Date,End Date,Notes,Degree Name,Activities', [
      ['Wexmoor University', '2010', '2014', '', 'BA, History', 'Choir'],
    ]),
    file(
      'Skills.csv',
      'Name',
      skills.map((skill) => [skill]),
    ),
  ]
}

function addresses(house: Household): SampleFile {
  const since = shortUsStamp(house.at(900, 9))
  return file(
    'Email Addresses.csv',
    'Email Address,Confirmed,Primary,Updated On',
    ROBIN.emails.map((email, n) => [email, 'Yes', n === 0 ? 'Yes' : 'No', since]),
  )
}

const address = (kind: string, n: number): string =>
  `https://www.linkedin.com/feed/update/urn%3Ali%3A${kind}%3A72000000000000000${n}`

function shares(house: Household, daysAgo: number): SampleFile {
  return file(
    'Shares.csv',
    'Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility',
    SHARES.map(([ago, text], n) => ({ ago, text, link: address('share', n) }))
      .filter(({ ago }) => ago >= daysAgo)
      .map(({ ago, text, link }) => [
        plainStamp(house.at(ago, 18)),
        link,
        text,
        '',
        '',
        'MEMBER_NETWORK',
      ]),
  )
}

/** LinkedIn writes a quote in a comment as `\"`; none stands in these. */
function comments(house: Household, daysAgo: number): SampleFile {
  const rows = COMMENTS.map(([ago, text], n) => ({ ago, text, link: address('activity', n) }))
    .filter(({ ago }) => ago >= daysAgo)
    .map(({ ago, text, link }) => `${csvRow([plainStamp(house.at(ago, 12)), link, text])}\n`)
  return { path: 'linkedin/Comments.csv', text: `Date,Link,Message\n${rows.join('')}` }
}
