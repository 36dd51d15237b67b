const PROFILE =
  /(?:^|\/\/|[\s.(<"'])(?:[a-z]{2,3}\.)?(?:linkedin\.com|linkedin)\/(?:mwlite\/)?in\/([^/?#\s"'<>)]+)/i
const PATH_ONLY = /^\/?in\/([^/?#\s]+)\/?$/i

/**
 * The name of a LinkedIn profile in its URL, however spelled: scheme, `www.`, country host, query
 * and final slash are dropped, `%XX` is decoded, case is folded.
 *
 * @returns null when the text holds no profile URL; company and `pub` pages are none
 */
export function linkedinSlug(text: string): string | null {
  const trimmed = text.trim()
  const raw = (PROFILE.exec(trimmed) ?? PATH_ONLY.exec(trimmed))?.[1]
  if (raw === undefined) return null
  const slug = decoded(raw)
    .normalize('NFC')
    .toLowerCase()
    .replace(/[.,;]+$/, '')
  return slug === '' ? null : slug
}

function decoded(raw: string): string {
  try {
    return decodeURIComponent(raw)
  } catch {
    return raw
  }
}

/** The slug in an answer to "your LinkedIn?": a profile URL in any form, or the bare slug (`ana-ruiz-42`). */
export function linkedinHandle(text: string): string | null {
  const slug = linkedinSlug(text)
  if (slug !== null) return slug
  const bare = text.trim().replace(/^[@/]/, '').toLowerCase()
  return /^[\p{L}\d]+(?:-[\p{L}\d]+)+$/u.test(bare) ? bare : null
}
