import { fold } from '../../text/fold.ts'
import { linkedinSlug } from '../../text/linkedin-slug.ts'
import type { Row } from '../csv-reader.ts'
import { isCredentials } from '../person-name.ts'
import { isNobody } from './member.ts'

/** Someone a message names: by profile, by name, or both. */
export type Correspondent = { readonly name: string; readonly slug: string | null }

/** Who wrote a message. */
export function senderOf(row: Row): Correspondent {
  return { name: row.get('from'), slug: linkedinSlug(row.get('senderprofileurl')) }
}

/**
 * To whom a message went. Names are joined by commas and may contain some, so the profile URLs count;
 * where names and URLs do not pair, the URLs are believed and the names left empty.
 * "LinkedIn Member" is left out.
 */
export function recipientsOf(row: Row): Correspondent[] {
  const names = namesIn(row.get('to'))
  const slugs = row
    .get('recipientprofileurls')
    .split(/\s*,\s*/)
    .flatMap((url) => linkedinSlug(url) ?? [])
  if (slugs.length === 0) return names.map((name) => ({ name, slug: null }))
  if (slugs.length === 1) return slugs.map((slug) => ({ name: names.join(', '), slug }))
  return slugs.map((slug, i) => ({
    name: names.length === slugs.length ? (names[i] ?? '') : '',
    slug,
  }))
}

/** The conversation a message belongs to; before 2020 the two who talked. */
export function conversationOf(row: Row): string {
  const id = row.get('conversationid')
  if (id !== '') return id
  return [row.get('from'), row.get('to')].map(fold).sort().join(' & ')
}

function namesIn(text: string): string[] {
  const names: string[] = []
  for (const part of text.split(/,\s+/)) {
    const last = names.length - 1
    const before = names[last]
    if (before !== undefined && isCredentials(part)) names[last] = `${before}, ${part}`
    else if (!isNobody(part)) names.push(part.trim())
  }
  return names
}
