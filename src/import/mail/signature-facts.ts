import type { Fact } from '../../domain/fact.ts'
import { fold } from '../../text/fold.ts'
import { linkedinSlug } from '../../text/linkedin-slug.ts'
import { pattern } from '../../text/pattern.ts'

/** What somebody is; and what they see to, which may also name a firm. */
const RANK = new RegExp(
  pattern`
  \b(?:
    engineer|developer|programmer|architect|designer|manager|director|president|founder|owner
    |partner|principal|consultant|analyst|scientist|researcher|professor|lecturer|lead|head
    |chief|officer|c[etfomip]o|cmo|cpo|chro|ciso|vp|svp|evp|recruiter|editor|writer|journalist
    |producer|attorney|lawyer|counsel|accountant|controller|coordinator|specialist|strategist
    |advis[eo]r|associate|assistant|administrator|technician|teacher|nurse|physician|coach
    |trainer|geschäftsführer(?:in)?|leiter(?:in)?|entwickler(?:in)?|ingenieur(?:in)?
    |berater(?:in)?|vorstand|gründer(?:in)?|referent(?:in)?|directeur|directrice|ingénieure?
    |fondat(?:eur|rice)|responsable|chargée?|chef(?:fe)?|gérante?|director[a]?|ingenier[oa]
    |gerente|jef[ea]|fundador[a]?|socio|direttore|direttrice|ingegnere|responsabile|fondatore
    |diretor[a]?|engenheir[oa]|sócio|directeur|oprichter|eigenaar|ontwikkelaar|adviseur
  )\b
`,
  'i',
)
const TITLE_WORD = new RegExp(
  `${RANK.source}|\\b(?:engineering|sales|marketing|operations|product|finance|legal|people)\\b`,
  'i',
)
const PHONE_LABEL =
  /^(?:tel(?:ephone|efon|éfono|efono)?|phone|mobile?|mob|cell(?:ular)?|handy|direct|office|work|t[ée]l|fon|m|t|p|c|d|whatsapp)\s*[.:]*\s*(?=[+(\d])/i
const PHONE = /^\+?[\d(][\d\s()./-]{6,24}\d(?:\s*(?:x|ext\.?|#)\s*\d{1,6})?$/
const SEPARATOR = /\s*(?:,|\||·|•|–|—|\s-\s|\bat\b|@|\bbei\b|\bchez\b)\s+/gi
const LONGEST = 120

/**
 * What the signature of a personal mail says of its writer: title, employer, phone, LinkedIn. Only
 * the unmistakable: the writer's name must stand in it, a title must hold a title's word, an
 * employer must stand beside one or be the mail domain's own name.
 *
 * @param lines the signature, without its mark
 * @param writer display name and address of the sender
 */
export function signatureFacts(
  lines: readonly string[],
  writer: { readonly name: string; readonly address: string },
): Fact[] {
  const short = lines.filter((line) => line.length <= LONGEST).slice(0, 10)
  if (short.length === 0) return []
  const known = new Set(fold(`${writer.name} ${writer.address.split('@')[0] ?? ''}`).split(' '))
  const nameLine = short.findIndex((line) => namesOneOf(line, known))
  if (nameLine < 0) return []
  const rest = short.slice(nameLine + 1)
  return [...position(rest, writer.address), ...phones(rest), ...profile(rest)]
}

/** The line is the writer's name, or shares its words with it, or with the address. */
function namesOneOf(line: string, known: ReadonlySet<string>): boolean {
  const words = fold(line)
    .split(' ')
    .filter((word) => word.length > 1)
  if (words.length === 0 || words.length > 6) return false
  return words.some((word) => word.length > 2 && known.has(word))
}

function position(lines: readonly string[], address: string): Fact[] {
  const line = lines[0] ?? ''
  if (line === '' || PHONE.test(line) || PHONE_LABEL.test(line) || /@\S|https?:|www\./.test(line))
    return []
  const parts = splitPosition(line)
  if (parts !== null) {
    return [
      { field: 'title', value: parts.title },
      { field: 'employer', value: parts.employer },
    ]
  }
  if (isDomainsName(line, address)) return [{ field: 'employer', value: line }]
  const next = lines[1] ?? ''
  const employer: Fact[] = isDomainsName(next, address) ? [{ field: 'employer', value: next }] : []
  return TITLE_WORD.test(line) ? [{ field: 'title', value: line }, ...employer] : employer
}

/** `Founder & CEO, Ocean Labs`: cut where a title ends and no rank follows. */
function splitPosition(line: string): { title: string; employer: string } | null {
  for (const match of line.matchAll(SEPARATOR)) {
    const title = line.slice(0, match.index).trim()
    const employer = line.slice(match.index + match[0].length).trim()
    if (TITLE_WORD.test(title) && /\p{L}{2}/u.test(employer) && !RANK.test(employer)) {
      return { title, employer }
    }
  }
  return null
}

/** `Copper Learning` and `ana@copperlearning.example`. */
function isDomainsName(line: string, address: string): boolean {
  const name = fold(line).replaceAll(' ', '')
  const domain = address.slice(address.lastIndexOf('@') + 1).toLowerCase()
  const label = domain.split('.').at(-2)?.replaceAll('-', '') ?? ''
  return name.length >= 4 && label.length >= 4 && (name === label || name.startsWith(label))
}

function phones(lines: readonly string[]): Fact[] {
  return lines
    .flatMap((line): Fact[] => {
      const bare = line.replace(PHONE_LABEL, '').trim()
      const digits = bare.replace(/\D/g, '').length
      return PHONE.test(bare) && digits >= 8 && digits <= 20
        ? [{ field: 'phone', value: bare }]
        : []
    })
    .slice(0, 2)
}

function profile(lines: readonly string[]): Fact[] {
  const slugs = lines.filter((line) => /linkedin/i.test(line)).map((line) => linkedinSlug(line))
  const [slug] = slugs
  return slug === undefined || slug === null || slugs.length > 1
    ? []
    : [{ field: 'linkedin', value: slug }]
}

/**
 * A signature without a mark: the last lines of the text, after an empty one, that begin with the
 * writer's whole name. Empty when there is none.
 */
export function signatureIn(
  text: string,
  writer: { readonly name: string; readonly address: string },
): string[] {
  const gap = text.lastIndexOf('\n\n')
  if (gap < 0) return []
  const lines = text
    .slice(gap + 2)
    .split('\n')
    .map((line) => line.trim())
  if (lines.length < 2 || lines.length > 8) return []
  const words = fold(lines[0] ?? '').split(' ')
  const known = new Set(fold(writer.name).split(' '))
  return words.length >= 2 && words.every((word) => known.has(word)) ? lines : []
}
