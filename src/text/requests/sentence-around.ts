/** A full stop after these ends no sentence. */
const SHORTENED = /(?:^|[\s(])(?:mr|mrs|ms|dr|prof|st|e\.g|i\.e|z\.b|bzw|etc|approx|vs|\p{L})$/iu

/** Where the sentence around a place begins and ends: at stops, at empty lines, behind a greeting's line. */
export function sentenceAround(text: string, at: number): { start: number; end: number } {
  let start = at
  while (start > 0 && !endsBefore(text, start)) start--
  let end = at
  while (end < text.length && !endsBefore(text, end + 1)) end++
  return { start, end: Math.min(text.length, end + 1) }
}

/** Does a sentence end just before this place? */
function endsBefore(text: string, place: number): boolean {
  const last = text[place - 1]
  if (last === '?' || last === '!' || last === '…') return isBreak(text[place])
  if (last === '.') {
    return isBreak(text[place]) && !SHORTENED.test(text.slice(Math.max(0, place - 8), place - 1))
  }
  if (last !== '\n') return false
  if (/^[ \t]*\n/.test(text.slice(place, place + 8))) return true
  const line = text.slice(Math.max(0, text.lastIndexOf('\n', place - 2)), place - 1).trim()
  return line === '' || (line.length < 40 && /[,:!]$/.test(line))
}

function isBreak(char: string | undefined): boolean {
  return char === undefined || /\s/.test(char)
}
