import type { NameParts } from './person-name.ts'

export type Labelled = { readonly value: string; readonly label?: string }

/** What an address book says of one contact, before it is made a record; every reader of contacts fills one. */
export type ContactDraft = {
  readonly name: NameParts
  readonly nicknames: readonly string[]
  readonly maiden: string
  /** As written; what is no address or number is passed over. */
  readonly emails: readonly Labelled[]
  readonly phones: readonly Labelled[]
  /** Web pages and social profiles; LinkedIn ones are found among them. */
  readonly urls: readonly Labelled[]
  readonly jobs: readonly Job[]
  readonly places: readonly Place[]
  /** `1979-05-04` or `--05-04`; empty when unknown. */
  readonly birthday: string
  readonly anniversary: string
  readonly notes: readonly Labelled[]
  readonly tags: readonly string[]
  readonly relations: readonly Labelled[]
  readonly interests: readonly string[]
  readonly schools: readonly string[]
  readonly metAt: readonly string[]
  /** The source says that this is an organisation. */
  readonly company: boolean
  /** The source's own lasting id; empty when it has none. */
  readonly uid: string
}

export type Job = {
  readonly employer: string
  readonly title: string
  readonly department: string
}

export type Place = {
  /** The whole address on one line. */
  readonly text: string
  readonly city: string
  readonly country: string
  readonly label?: string
}

export const EMPTY_CONTACT: ContactDraft = {
  name: {},
  nicknames: [],
  maiden: '',
  emails: [],
  phones: [],
  urls: [],
  jobs: [],
  places: [],
  birthday: '',
  anniversary: '',
  notes: [],
  tags: [],
  relations: [],
  interests: [],
  schools: [],
  metAt: [],
  company: false,
  uid: '',
}

/** A value with its label, or without where the label is empty. */
export function labelled(value: string, label: string): Labelled {
  return label === '' ? { value } : { value, label }
}
