import { plainLine } from '../domain/plain-text.ts'

/** What a name may hold that is none: an address, a link, a tag, marks that turn the direction of writing. */
const DOUBTFUL = /[<>@\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|:\/\//

/**
 * A name as it is shown: without what stands in angle brackets and without marks that steer writing; an
 * address is no name. Empty where nothing is left. Costs one look at names that hold nothing of the kind.
 */
export function shownName(name: string): string {
  if (!DOUBTFUL.test(name)) return name.trim()
  const plain = plainLine(name)
    .replace(/<[^<>]*>?/g, ' ')
    .replace(/[<>]/g, ' ')
    .replace(/^['"\s]+|['"\s]+$/g, '')
    .replace(/\s+/g, ' ')
  return /\S@\S|:\/\//.test(plain) ? '' : plain
}

/**
 * What to call somebody of whom no name is known, by the address, number or profile that they are known by:
 * `email:jane.doe@yew.example` → `Jane Doe`. Null where it says nothing readable.
 */
export function nameOfKey(key: string): string | null {
  const [, kind = '', value = key] = /^(email|phone|in|name)[:/](.*)$/s.exec(key) ?? []
  if (kind === 'phone') return plainLine(value.split(/[\s,]/)[0] ?? '') || null
  if (kind === 'name') return shownName(value) || null
  const local = value.split(/[\s,]/)[0]?.split('@')[0]?.split('+')[0] ?? ''
  const isAddress = value.includes('@') || kind === 'in'
  if (!isAddress || isMadeUp(local)) return null
  const words = plainLine(local.replace(/[._-]+/g, ' '))
    .replace(/(?<=\p{L})\d+\b/gu, '')
    .split(' ')
    .filter((word) => /\p{L}/u.test(word))
    .map((word) => word.charAt(0).toLocaleUpperCase() + word.slice(1))
  return words.length === 0 ? null : words.join(' ')
}

/** Long runs of letters and digits that a program made. */
function isMadeUp(local: string): boolean {
  return /\d{4,}|[\da-f]{12,}|^[^\p{L}]*$/iu.test(local) || local.length > 40
}

/** Where nothing is known to call somebody by. */
export const UNNAMED = 'Unnamed'
