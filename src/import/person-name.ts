import type { Fact } from '../domain/fact.ts'
import { pattern } from '../text/pattern.ts'

/** A name in the parts a source gives; `whole` is put together from the others when missing. */
export type NameParts = {
  readonly whole?: string
  readonly prefix?: string
  readonly given?: string
  readonly middle?: string
  readonly family?: string
  readonly suffix?: string
}

/** No name is longer; what is, is something else. */
const LONGEST = 300
/** Nothing in it but words parted by single spaces. */
const PLAIN = /^[\p{L}\p{M}'’.-]+(?: [\p{L}\p{M}'’.-]+)*$/u
const EMOJI = /[\p{Extended_Pictographic}\u{1f1e6}-\u{1f1ff}\ufe0f\u200d\u200e\u200f]+/gu
const CREDENTIAL = new RegExp(
  pattern`
  ^(?:
    ph\.?\s?d|dr\.?|m\.?d|mba|emba|mph|msc|m\.?sc|bsc|b\.?sc|ma|ba|llm|ll\.?m|jd|esq|cpa|cfa|cfp
    |pmp|psm|csm|cissp|shrm(?:-s?cp)?|s?phr|pe|rn|bcba|acca|aca|fca|frsa|mcipd|prince2|itil
    |dipl\.?.*|m\.?eng|b\.?eng|ing\.?|jr\.?|sr\.?|ii|iii|iv|he/him|she/her|they/them
    |open to work|hiring
  )\.?$
`,
  'i',
)
const BORN = /^(?:n[ée]e|born|geb\.?|geborene|z d\.?|formerly|ex)\s+(.+)$/iu
/** `King (Oakworth)`: behind a family name stands the one before. */
const FORMER_NAME = /^\p{L}.*\s\((\p{L}[\p{L}'’\s-]*)\)$/u
const BRACKETED = /^\([^)]*\)$/
const PRONOUNS = /^(?:he|she|they|him|her|them|il|elle|er|sie)(?:\s*[/,|]\s*\p{L}+)+$/iu

/** The name as one writes to its owner: no emoji, credentials, pronouns, nor remarks in brackets. */
export function displayName(name: string): string {
  if (PLAIN.test(name)) return name
  const whole = name.slice(0, LONGEST)
  const bare = oneLine(
    whole
      .replace(EMOJI, ' ')
      .replace(/[®™]/g, '')
      .replace(/\s*[([][^)\]]*[)\]]/g, ' '),
  )
  const kept = withoutCredentials(bare)
  return kept === '' ? oneLine(whole) : kept
}

/** Everything a name in parts says: spellings, parts, and the nickname, maiden or native name inside it. */
export function nameFacts(parts: NameParts): Fact[] {
  const whole = wholeName(parts)
  if (whole === '') return []
  const facts: Fact[] = [{ field: 'name', value: whole }]
  const display = displayName(whole)
  if (display !== whole) facts.push({ field: 'name', value: display })
  facts.push(...partFacts('given', parts.given), ...partFacts('family', parts.family))
  if (PLAIN.test(whole)) return facts
  facts.push(...remarks(withoutCredentials(whole)))
  const former = FORMER_NAME.exec(withoutCredentials(oneLine(parts.family ?? '')))?.[1]
  if (former !== undefined && !isCredentials(former) && !PRONOUNS.test(former)) {
    facts.push({ field: 'maiden', value: former.replace(BORN, '$1') })
  }
  return facts
}

/** A part without what stands in brackets behind it, and not at all when nothing is left. */
function partFacts(field: 'given' | 'family', part = ''): Fact[] {
  const value = oneLine(part)
  if (value === '' || BRACKETED.test(value)) return []
  return [{ field, value: displayName(value) }]
}

/** `Dr. Ana M. Ruiz Jr.`: the whole name where given, else its parts in western order. */
export function wholeName(parts: NameParts): string {
  if (hasText(parts.whole)) return oneLine(parts.whole)
  const { prefix = '', given = '', middle = '', family = '', suffix = '' } = parts
  return oneLine([prefix, given, middle, family, suffix].join(' '))
}

/** `Ana Ruiz, PhD | MBA` → `Ana Ruiz` */
function withoutCredentials(text: string): string {
  const [name = '', ...rest] = text.split(/\s*[,|]\s*/)
  const kept = rest.filter((part) => part !== '' && !isCredentials(part))
  return [name, ...kept].join(', ').trim()
}

/** Is a text nothing but degrees, titles and pronouns, as they stand behind names? */
export function isCredentials(part: string): boolean {
  return part.split(/\s+/).every((word) => CREDENTIAL.test(word)) || CREDENTIAL.test(part)
}

/** What stands in brackets or quotes within a name; behind the name it may be anything, so only some is used. */
function remarks(whole: string): Fact[] {
  const facts: Fact[] = []
  for (const match of whole.matchAll(/\(([^)]*)\)|["“”]([^"“”]+)["“”]/gu)) {
    const inside = oneLine(match[1] ?? match[2] ?? '')
    const born = BORN.exec(inside)?.[1]
    const amid = /\p{L}/u.test(whole.slice(match.index + match[0].length))
    if (inside === '' || PRONOUNS.test(inside) || isCredentials(inside)) continue
    if (born !== undefined) facts.push({ field: 'maiden', value: born })
    else if (isOtherScript(inside) && !isOtherScript(whole.slice(0, match.index))) {
      facts.push({ field: 'native-name', value: inside })
    } else if (amid) facts.push({ field: 'nickname', value: inside })
  }
  return facts
}

function isOtherScript(text: string): boolean {
  return /\p{L}/u.test(text) && !/\p{Script=Latin}/u.test(text)
}

function oneLine(text: string): string {
  return text.slice(0, LONGEST).replace(/\s+/g, ' ').trim()
}

function hasText(text: string | undefined): text is string {
  return text !== undefined && text.trim() !== ''
}
