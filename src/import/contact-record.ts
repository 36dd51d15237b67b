import type { Fact, FactField } from '../domain/fact.ts'
import type { JsonObject } from '../domain/json.ts'
import type { Me } from '../domain/owner.ts'
import type { ReadContext } from '../domain/reader.ts'
import type { OwnClaim, PersonaClaim, SourceRecord } from '../domain/source-record.ts'
import { fold } from '../text/fold.ts'
import { normaliseEmail } from '../text/normalise-email.ts'
import type { ContactDraft } from './contact-draft.ts'
import { contactFacts } from './contact-facts.ts'
import { contentKey } from './content-key.ts'
import { displayName, wholeName } from './person-name.ts'

export type ContactPlace = {
  readonly line: number
  /** 1 for the first contact of the file. */
  readonly ordinal: number
  readonly payload: JsonObject
  /** Tells repeated keys apart: see `occurrences`. */
  readonly distinctKey: (key: string) => string
}

/**
 * The record of one contact of an address book. Its key is the source's id where it has one, else
 * what identifies it: its addresses, else its numbers, else name and labels. A contact with a company
 * but no name is an organisation; the owner's own card speaks about the owner.
 */
export function contactRecord(
  draft: ContactDraft,
  place: ContactPlace,
  context: ReadContext,
): SourceRecord {
  const facts = contactFacts(draft, context.country)
  const key = place.distinctKey(contactKey(draft, facts, place.payload))
  const { line, payload } = place
  const base = { kind: 'contact', key, line, payload, personas: [] } as const
  if (facts.length === 0) return { ...base, kind: 'other' }
  const own = ownClaim(draft, facts, context.me)
  if (own !== null) return { ...base, own }
  const organisation = draft.company || isCompanyOnly(facts)
  const name = contactName(draft, facts, organisation)
  const persona: PersonaClaim = {
    key,
    cite: `#${place.ordinal}`,
    ...(name === '' ? {} : { name }),
    facts,
    role: null,
    standing: organisation ? 'never' : 'listed',
  }
  return { ...base, kind: organisation ? 'organisation' : 'contact', personas: [persona] }
}

function contactKey(draft: ContactDraft, facts: readonly Fact[], payload: JsonObject): string {
  if (draft.uid !== '') return `uid:${draft.uid}`
  const emails = valuesOf(facts, 'email').flatMap((email) => normaliseEmail(email) ?? [])
  if (emails.length > 0) return `email:${sorted(emails)}`
  const phones = valuesOf(facts, 'phone')
  if (phones.length > 0) return `phone:${sorted(phones)}`
  const names = [...valuesOf(facts, 'name').slice(0, 1), ...valuesOf(facts, 'employer')]
  if (names.length > 0) return `name:${names.map(fold).join('/')}/${sorted(draft.tags)}`
  return `content:${contentKey(JSON.stringify(payload))}`
}

/** The owner's own card: it has the owner's name and one of their addresses, or only addresses of theirs. */
function ownClaim(draft: ContactDraft, facts: readonly Fact[], me: Me): OwnClaim | null {
  const emails = valuesOf(facts, 'email').flatMap((email) => normaliseEmail(email) ?? [])
  const mine = emails.filter((email) => me.emails.has(email))
  const linkedin = valuesOf(facts, 'linkedin')
  const bySlug = linkedin.some((slug) => me.linkedin.has(slug))
  const name = fold(displayName(wholeName(draft.name)))
  const named = me.names.some((own) => fold(displayName(own)) === name)
  const isMine = bySlug || (mine.length > 0 && (named || mine.length === emails.length))
  if (!isMine) return null
  const names = named ? [wholeName(draft.name)] : []
  const phones = valuesOf(facts, 'phone').map((phone) => phone.replace(/ x\d+$/, ''))
  const places = draft.places.flatMap(({ text, country }) => {
    const place = [text, ...(text.includes(country) ? [] : [country])].filter((part) => part !== '')
    return place.length === 0 ? [] : [place.join(', ')]
  })
  return { names, emails, phones, linkedin, ...(places.length === 0 ? {} : { places }) }
}

function isCompanyOnly(facts: readonly Fact[]): boolean {
  const has = (field: FactField): boolean => facts.some((fact) => fact.field === field)
  return has('employer') && !has('name') && !has('nickname') && !has('linkedin')
}

function contactName(draft: ContactDraft, facts: readonly Fact[], organisation: boolean): string {
  const name = displayName(wholeName(draft.name))
  if (name !== '') return name
  const [employer = ''] = organisation ? valuesOf(facts, 'employer') : []
  return employer !== '' ? employer : (valuesOf(facts, 'nickname')[0] ?? '')
}

function valuesOf(facts: readonly Fact[], wanted: FactField): string[] {
  return facts.flatMap(({ field, value }) => (field === wanted ? [value] : []))
}

function sorted(values: readonly string[]): string {
  return [...new Set(values)].sort().join(',')
}
