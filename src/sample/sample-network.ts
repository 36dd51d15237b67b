import { dayOf, isoDay, type Instant } from '../domain/instant.ts'
import { guestListChunks, guestListName, ledgerChunks } from './event-files.ts'
import { calendarFileText } from './network/calendar.ts'
import { googleText, vcardText } from './network/address-books.ts'
import { mailboxText } from './network/correspondence.ts'
import { gatherings } from './network/gatherings.ts'
import { gatheringsAhead } from './network/gatherings-ahead.ts'
import { household } from './network/household.ts'
import { linkedinExport } from './network/linkedin.ts'
import type { SampleFile } from './network/sample-file.ts'

/** Files that are imported together. */
export type SampleImport = { readonly label: string; readonly files: readonly SampleFile[] }

const FORMER_EXPORT_DAYS = 45

/**
 * A small invented life that ends at `now`: Robin Ash, a librarian in Leeds, and some 120 people of
 * three years. Import the parts in order: LinkedIn first as it stood a while ago, then everything, so
 * that what changed since is news.
 *
 * @param timeZone IANA zone in which "tomorrow" and the birthdays are meant
 */
export function sampleNetwork(now: Instant, timeZone = 'UTC'): readonly SampleImport[] {
  const house = household(now, timeZone)
  const past = gatherings(house)
  const ahead = gatheringsAhead(house)
  const events = [...past, ...ahead.filter(({ guests }) => guests.length > 1)]
  return [
    { label: 'LinkedIn, some weeks ago', files: linkedinExport(house, FORMER_EXPORT_DAYS) },
    {
      label: 'Everything up to today',
      files: [
        ...linkedinExport(house, 0),
        { path: 'google-contacts.csv', text: googleText(house) },
        { path: 'phone.vcf', text: vcardText(house) },
        { path: 'events.csv', text: [...ledgerChunks([...past, ...ahead])].join('') },
        ...events.map((event) => ({
          path: guestListName(event, isoDay(dayOf(event.start, timeZone))),
          text: [...guestListChunks(event)].join(''),
        })),
        { path: 'calendar.ics', text: calendarFileText(house) },
        { path: 'mailbox.mbox', text: mailboxText(house) },
      ],
    },
  ]
}
