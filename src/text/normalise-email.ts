const SHAPE = /^[^\s@<>(),;:"[\]\\]+@(?:[^\s@.<>(),;:"[\]\\/]+\.)+[^\s@.<>(),;:"[\]\\/]{2,}$/
const MAX_OCTETS = 254 // RFC 5321 §4.5.3.1.3

/**
 * The form in which two addresses are compared: bare, lower case, without `+tag`, and for Gmail
 * without dots and under one domain. It is a key, not an address to write to.
 *
 * @returns null when the text is no internet address (empty, Exchange path, several addresses)
 */
export function normaliseEmail(text: string): string | null {
  const bare = addressIn(text).toLowerCase()
  if (bare.length > MAX_OCTETS || !SHAPE.test(bare)) return null
  const at = bare.lastIndexOf('@')
  const domain = bare.slice(at + 1)
  const local = withoutTag(bare.slice(0, at))
  if (domain === 'gmail.com' || domain === 'googlemail.com') {
    return `${local.replaceAll('.', '')}@gmail.com`
  }
  return `${local}@${domain}`
}

/** `Ana <ana@oak.example>`, `mailto:ana@oak.example` and `'ana@oak.example'` all hold one address. */
function addressIn(text: string): string {
  const inBrackets = /<([^<>]*)>\s*$/.exec(text)?.[1] ?? text
  return inBrackets
    .trim()
    .replace(/^mailto:/i, '')
    .replace(/^['"]+|['".]+$/g, '')
}

function withoutTag(local: string): string {
  const plus = local.indexOf('+')
  return plus > 0 ? local.slice(0, plus) : local
}
