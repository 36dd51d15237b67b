import type { Channel } from '../../src/domain/interaction.ts'
import type { SourceKind } from '../../src/domain/source-record.ts'
import type { TieState } from '../../src/domain/tie.ts'
import type { FactField } from '../../src/domain/fact.ts'

export const CHANNEL_WORDS: { readonly [channel in Channel]: string } = {
  email: 'email',
  linkedin: 'LinkedIn',
  whatsapp: 'WhatsApp',
  phone: 'phone',
  video: 'video',
  'in-person': 'in person',
  event: 'at an event',
  other: 'another way',
}

export const STATE_WORDS: { readonly [state in TieState]: string } = {
  none: 'no contact yet',
  new: 'new',
  slight: 'slight',
  strong: 'strong',
  warm: 'warm',
  cooling: 'cooling',
  fading: 'fading',
  dormant: 'dormant',
  resting: 'resting',
  released: 'let go',
}

export const SOURCE_WORDS: { readonly [source in SourceKind]: string } = {
  linkedin: 'LinkedIn',
  'google-contacts': 'Google contacts',
  'outlook-contacts': 'Outlook contacts',
  vcard: 'Address book',
  csv: 'Spreadsheet',
  mail: 'Mail',
  calendar: 'Calendar',
  'event-list': 'Guest lists',
  whatsapp: 'WhatsApp',
  digwell: 'Digwell export',
  you: 'Added by you',
}

/** A name to show; some sources know an address and nothing else. */
export const called = (name: string): string => (name.trim() === '' ? 'Somebody unnamed' : name)

export const FIELD_WORDS: { readonly [field in FactField]: string } = {
  name: 'Name',
  given: 'First name',
  family: 'Family name',
  nickname: 'Called',
  maiden: 'Former name',
  'native-name': 'In their own script',
  email: 'Email',
  phone: 'Phone',
  linkedin: 'LinkedIn',
  url: 'Site',
  employer: 'Works at',
  title: 'Role',
  department: 'Department',
  headline: 'Headline',
  city: 'City',
  address: 'Address',
  country: 'Country',
  birthday: 'Birthday',
  anniversary: 'Anniversary',
  note: 'Note',
  tag: 'Tag',
  relation: 'Relation',
  'met-at': 'Met at',
  interest: 'Cares about',
  school: 'Studied at',
}
