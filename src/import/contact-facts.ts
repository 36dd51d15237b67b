import type { Fact, FactField } from '../domain/fact.ts'
import { linkedinSlug } from '../text/linkedin-slug.ts'
import { normaliseEmail } from '../text/normalise-email.ts'
import { normalisePhone } from '../text/normalise-phone.ts'
import type { ContactDraft, Labelled } from './contact-draft.ts'
import { nameFacts } from './person-name.ts'

const EXTENSION = /(?:[,;\s]|\b)(?:x|ext\.?|extension|durchwahl|poste|ext=)\s*(\d{1,6})\s*$/i

/**
 * A contact as facts, each once, in the order name, address, work, place, the rest. Phones are in
 * E.164 where they can be read so, with ` x711` behind for an extension; e-mail stands as written.
 *
 * @param country for phones without a country code
 */
export function contactFacts(draft: ContactDraft, country: string): Fact[] {
  const facts = [
    ...nameFacts(draft.name),
    ...plain('nickname', draft.nicknames),
    ...plain('maiden', [draft.maiden]),
    ...draft.emails.flatMap(emailFact),
    ...draft.phones.flatMap((phone) => phoneFact(phone, country)),
    ...draft.urls.flatMap(urlFact),
    ...draft.jobs.flatMap((job) => [
      ...plain('employer', [job.employer]),
      ...plain('title', [job.title]),
      ...plain('department', [job.department]),
    ]),
    ...draft.places.flatMap((place) => [
      ...labels('address', [{ ...place, value: place.text }]),
      ...plain('city', [place.city]),
      ...plain('country', [place.country]),
    ]),
    ...plain('birthday', [draft.birthday]),
    ...plain('anniversary', [draft.anniversary]),
    ...labels('note', draft.notes),
    ...plain('tag', draft.tags),
    ...draft.relations.flatMap(relationFact),
    ...plain('interest', draft.interests),
    ...plain('school', draft.schools),
    ...plain('met-at', draft.metAt),
  ]
  return distinct(facts)
}

/** A phone as a fact; none where there are too few digits. */
export function phoneFact(phone: Labelled, country: string): Fact[] {
  const number = normalisePhone(phone.value, country)
  if (number === null) return []
  const extension = EXTENSION.exec(phone.value)?.[1]
  return labels('phone', [
    { ...phone, value: extension === undefined ? number : `${number} x${extension}` },
  ])
}

/** An address as a fact, as written but for what is around it; none where it is no address. */
export function emailFact(email: Labelled): Fact[] {
  if (normaliseEmail(email.value) === null) return []
  const bare = /<([^<>]*)>\s*$/.exec(email.value)?.[1] ?? email.value
  return labels('email', [{ ...email, value: bare.trim().replace(/^mailto:/i, '') }])
}

function urlFact(url: Labelled): Fact[] {
  const slug = linkedinSlug(url.value)
  return slug === null ? labels('url', [url]) : [{ field: 'linkedin', value: slug }]
}

/** `assistant: Kim Sato` */
function relationFact({ value, label }: Labelled): Fact[] {
  if (value.trim() === '') return []
  const named = label === undefined ? value.trim() : `${label.toLowerCase()}: ${value.trim()}`
  return [{ field: 'relation', value: named }]
}

function plain(field: FactField, values: readonly string[]): Fact[] {
  return values.flatMap((text) => {
    const value = text.trim()
    return value === '' ? [] : [{ field, value }]
  })
}

function labels(field: FactField, values: readonly Labelled[]): Fact[] {
  return values.flatMap(({ value, label }) => {
    const text = value.trim()
    if (text === '') return []
    return [
      label === undefined || label === '' ? { field, value: text } : { field, value: text, label },
    ]
  })
}

/** Drops a fact that only repeats another. */
export function distinct(facts: readonly Fact[]): Fact[] {
  const seen = new Set<string>()
  return facts.filter(({ field, value }) => {
    const key = `${field} ${value}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
