const LONGEST = 200
/** What comes later in a text is not looked at. */
const LONGEST_READ = 20_000
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
}

/** The text of a message that may be HTML: tags dropped, entities read, line breaks kept. */
export function plainText(text: string): string {
  if (!/<\/?[a-z][^>]*>/i.test(text)) return text
  return text
    .replace(/<(style|script)\b[\s\S]*?<\/\1>/gi, ' ')
    .replace(/<br\s*\/?>|<\/(?:p|div|li|h\d|tr)>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(#x?[0-9a-f]+|[a-z]+);/gi, (whole, name: string) => entity(name) ?? whole)
}

/** At most 200 characters of a text on one line, cut at a word, with `…` where something is missing. */
export function snippet(text: string): string {
  const line = plainText(text.slice(0, LONGEST_READ)).replace(/\s+/g, ' ').trim()
  if (line.length <= LONGEST) return line
  const cut = line.slice(0, LONGEST - 1).replace(/[\ud800-\udbff]$/, '')
  const space = cut.lastIndexOf(' ')
  return `${space > LONGEST / 2 ? cut.slice(0, space) : cut}…`
}

/** Does a text ask something? A question mark inside a link is none. */
export function hasQuestion(text: string): boolean {
  return /[?？؟](?=$|[\s"'”’)\]*_]|[\p{L}\p{Extended_Pictographic}])/u.test(
    plainText(text.slice(0, LONGEST_READ)).replace(/\b(?:https?:\/\/|www\.)\S+/gi, ' '),
  )
}

function entity(name: string): string | undefined {
  if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()]
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined
}
