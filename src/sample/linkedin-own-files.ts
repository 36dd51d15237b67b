import { DAY_MS } from '../domain/instant.ts'
import { csvTable } from './csv-row.ts'
import { longUsStamp, monthYear, plainStamp, shortUsStamp, weekdayStamp } from './dates.ts'
import { CITIES } from './organisations.ts'
import { profileUrl, type Scene } from './scene.ts'

type Page = { readonly path: string; readonly text: string }

/** The small files of a LinkedIn export: what it holds about the owner alone. */
export function ownPages(scene: Scene): readonly Page[] {
  return [...profilePages(scene), ...activityPages(scene), ...jobPages(scene)]
}

function page(path: string, header: string, rows: readonly (readonly string[])[]): Page {
  return { path, text: [...csvTable(header.split(','), rows)].join('') }
}

function profilePages({ owner, span }: Scene): readonly Page[] {
  const { start, now } = span
  return [
    page(
      'Profile.csv',
      'First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers',
      [
        [
          owner.given,
          owner.family,
          '',
          '',
          'May 9',
          owner.headline,
          'I look after collections\nand the people who use them.',
          'Libraries',
          '',
          CITIES[0],
          '',
          '[PERSONAL:https://owner.example]',
          '',
        ],
      ],
    ),
    page('Positions.csv', 'Company Name,Title,Description,Location,Started On,Finished On', [
      [
        'Stillwater Library',
        'Collections Lead',
        'Four colleagues, two reading rooms.',
        CITIES[0],
        monthYear(now - 900 * DAY_MS),
        '',
      ],
      [
        'Kestrel Archive',
        'Archivist',
        '',
        CITIES[0],
        monthYear(start - 900 * DAY_MS),
        monthYear(now - 900 * DAY_MS),
      ],
    ]),
    page('Education.csv', 'School Name,Start Date,End Date,Notes,Degree Name,Activities', [
      ['Wexmoor University', '2004', '2008', '', 'MA, History', 'Choir, rowing'],
    ]),
    page('Skills.csv', 'Name', [['Cataloguing'], ['Facilitation'], ['Metadata']]),
    page(
      'Email Addresses.csv',
      'Email Address,Confirmed,Primary,Updated On',
      owner.emails.map((email, n) => [email, 'Yes', n === 0 ? 'Yes' : 'No', shortUsStamp(start)]),
    ),
  ]
}

function activityPages({ span }: Scene): readonly Page[] {
  const { now } = span
  const post = (n: number) =>
    `https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A71000000000000000${n}`
  return [
    page('Shares_1.csv', 'Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility', [
      [
        plainStamp(now - 20 * DAY_MS),
        post(1),
        'Three things we learned from opening on Sundays.',
        '',
        '',
        'MEMBER_NETWORK',
      ],
    ]),
    {
      path: 'Comments_1.csv',
      text: `Date,Link,Message\n${plainStamp(now - 33 * DAY_MS)},${post(2)},"I like the word \\"patient\\" here"\n`,
    },
    page('Reactions_1.csv', 'Date,Type,Link', [[plainStamp(now - 12 * DAY_MS), 'LIKE', post(3)]]),
    page('Company Follows.csv', 'Organization,Followed On', [
      ['Longmeadow Press', weekdayStamp(now - 300 * DAY_MS)],
    ]),
    page('Events.csv', 'Event Name,Event Time,Status,External Url', [
      [
        'Open Shelves Day',
        `${longUsStamp(now - 90 * DAY_MS)} - ${longUsStamp(now - 89.9 * DAY_MS)}`,
        'ATTENDING',
        '',
      ],
    ]),
  ]
}

function jobPages({ owner, members, span }: Scene): readonly Page[] {
  const noted = members.find(({ connectedAt }) => connectedAt !== null)
  return [
    page(
      'Jobs/Job Applications.csv',
      'Application Date,Contact Email,Contact Phone Number,Company Name,Job Title,Job Url,Resume Name,Question And Answers',
      [
        [
          shortUsStamp(span.now - 60 * DAY_MS),
          owner.emails[0],
          '',
          'Tidewater Museum',
          'Head of Collections',
          'https://www.linkedin.com/jobs/view/4100000001',
          'cv.pdf',
          'Years of practice:9',
        ],
      ],
    ),
    page('Jobs/Saved Jobs.csv', 'Saved Date,Job Url,Job Title,Company Name', [
      [
        shortUsStamp(span.now - 50 * DAY_MS),
        'https://www.linkedin.com/jobs/view/4100000002',
        'Programme Curator',
        'Clearwell Trust',
      ],
    ]),
    page(
      'Notes.csv',
      'Connection First Name,Connection Last Name,Connection Profile URL,Note,Created On,Edited On',
      noted === undefined
        ? []
        : [
            [
              noted.given,
              noted.family,
              profileUrl(noted.slug ?? ''),
              'Met at the harbour walk.',
              plainStamp(span.now - 70 * DAY_MS),
              '',
            ],
          ],
    ),
  ]
}
