import type { SourceKind } from './source-record.ts'

/** What the owner calls a source. */
export const SOURCE_WORDS: { readonly [source in SourceKind]: string } = {
  linkedin: 'LinkedIn',
  'google-contacts': 'Google Contacts',
  'outlook-contacts': 'Outlook contacts',
  vcard: 'address book',
  csv: 'a table',
  mail: 'mail',
  calendar: 'calendar',
  'event-list': 'guest list',
  whatsapp: 'WhatsApp',
  digwell: 'Digwell export',
  you: 'you',
}
