import { pattern } from '../pattern.ts'

/** Postcodes of the usual kinds, before, behind or alone: 63101-1234, CH-8001, SW1A 1AA, K1A 0B1, 1012 AB. */
const POSTCODES = [
  /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/g,
  /\b[A-Z]\d[A-Z] ?\d[A-Z]\d\b/g,
  /\b(?:[A-Z]{1,3}-)?\d{4} [A-Z]{2}(?=\s|$)(?! [a-z])/g,
  /\b(?:[A-Z]{1,3}-)?\d{2}-\d{3}\b/g,
  /\b\d{3} \d{2}\b/g,
  /\b\d{5}-\d{3,4}\b/g,
  /\b(?:[A-Z]{1,3}-)?\d{4,6}\b/g,
]
const DISTRICT =
  /\s+(?:cedex(?:\s*\d+)?|\d{1,2}(?:e|er|ème|eme|th|st|nd|rd)?(?: arr\.?| arrondissement)?)$/i
const AROUND = new RegExp(
  pattern`
  ^(?:the )?(?:
    greater|metro(?:politan)?|downtown|central|city of|city|town of|ville de|stadt
    |landeshauptstadt|gemeente|comune di|región metropolitana de|área metropolitana de
    |area metropolitana di|región de|région de|grande|gran|großraum|grossraum|raum|regio|region
    |near|based in|around|outside
  )(?: (?:of|de|di))?\s+
`,
  'i',
)
const ABOUT = new RegExp(
  pattern`
  \s+(?:
    (?:city )?metropolitan (?:area|region)|metro(?:politan)?(?: area| region)?|metroplex
    |(?:city )?area|region|und umgebung|& umgebung|et périphérie|y alrededores|e dintorni
    |e região|en omgeving|city limits
  )$
`,
  'i',
)
const DIRECTION =
  /^(?:north(?:ern)?|south(?:ern)?|east(?:ern)?|west(?:ern)?|inner|outer) (?=london\b)/i

/** One part of an address: what it may be called, the likeliest first. */
export type AddressPart = { readonly text: string; readonly names: readonly string[] }

/**
 * The parts of an address or of a place as people write it, from the narrowest to the widest, without
 * postcodes and the words around a city's name ("Greater St. Louis Area"). House numbers and streets drop out.
 */
export function addressParts(text: string): AddressPart[] {
  return text
    .slice(0, 300)
    .replace(/[([]([^)\]]*)[)\]]/g, ', $1, ')
    .split(/[,;\n\r|•·/]+|\s[-–—]\s/)
    .map((part) => part.trim().replace(/\s+/g, ' '))
    .map(withoutPostcode)
    .filter((part) => part !== '' && !/^\d|\d$/.test(part))
    .map((part) => ({ text: part, names: namesIn(part) }))
}

function withoutPostcode(part: string): string {
  const bare = POSTCODES.reduce((rest, pattern) => rest.replace(pattern, ' '), part)
  return bare
    .replace(/\s+/g, ' ')
    .trim()
    .replace(DISTRICT, '')
    .replace(/^[-–.]+|[-–]+$/g, '')
    .trim()
}

function namesIn(part: string): string[] {
  const inner = part.replace(DIRECTION, '').replace(AROUND, '').replace(ABOUT, '').trim()
  return inner === '' || inner === part ? [part] : [part, inner]
}
