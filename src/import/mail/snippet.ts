const LONGEST = 200

/** The beginning of a text on one line, at most 200 characters, cut between words. */
export function snippetOf(text: string): string {
  const line = text.slice(0, 1000).replace(/\s+/g, ' ').trim()
  if (line.length <= LONGEST) return line
  const cut = line.slice(0, LONGEST - 1)
  const blank = cut.lastIndexOf(' ')
  const whole = blank > LONGEST / 2 ? cut.slice(0, blank) : withoutHalfPair(cut)
  return `${whole.replace(/[\s,;:–-]+$/, '')}…`
}

function withoutHalfPair(text: string): string {
  return /[\ud800-\udbff]$/.test(text) ? text.slice(0, -1) : text
}
