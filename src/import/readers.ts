import type { Reader } from '../domain/reader.ts'
import { eventbriteAttendees } from './attendees/eventbrite.ts'
import { lumaGuests } from './attendees/luma.ts'
import { meetupAttendees } from './attendees/meetup.ts'
import { calendarReaders } from './calendar/readers.ts'
import { eventLedger } from './events/ledger.ts'
import { genericCsv } from './generic-csv/read.ts'
import { googleContacts } from './google-contacts/read.ts'
import { linkedinReaders } from './linkedin/readers.ts'
import { mailReaders } from './mail/readers.ts'
import { outlookContacts, thunderbirdContacts } from './outlook-contacts/read.ts'
import { vcards } from './vcard/read.ts'
import { whatsappChats } from './whatsapp/read.ts'

/** Every format Digwell reads. A new one is a new line here. */
export const READERS: readonly Reader[] = [
  ...linkedinReaders,
  googleContacts,
  outlookContacts,
  thunderbirdContacts,
  vcards,
  eventLedger,
  lumaGuests,
  eventbriteAttendees,
  meetupAttendees,
  ...mailReaders,
  ...calendarReaders,
  whatsappChats,
  genericCsv,
]
