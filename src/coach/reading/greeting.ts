import { OPENING, OPENING_OF_A_NAME } from './openings.ts'

const TITLE = /\b(?:mr|mrs|ms|mx|dr|prof|st|sr|jr)\.$/i
const ENDS_IT = /[,.!?:;\n—–]|[ \t]-{1,2}[ \t]/g
const MOST_WORDS = 8
/** "Hi, Ana, …": the name comes after a comma of its own. */
const NAME_AFTER =
  /^[ \t]*(?!I\b|I['’])(?:(?:Mr|Mrs|Ms|Mx|Dr|Prof)\. |\p{Lu}[\p{L}'’-]+[ \t]?){1,3}(?:[,!:.—–]|$)/u
const TAIL = /^(?:[ \t]*(?:\p{Extended_Pictographic}\uFE0F?|[:;]-?[)D]))+/u

function endOfFirstClause(paragraph: string): number {
  for (const match of paragraph.matchAll(ENDS_IT)) {
    const end = match.index + match[0].trimEnd().length
    if (!TITLE.test(paragraph.slice(0, end))) return end
  }
  return paragraph.length
}

/**
 * Where the greeting of a first paragraph ends: "Hi Ana," → 7; 0 where there is none.
 *
 * @returns an offset into `paragraph`
 */
export function endOfGreeting(paragraph: string): number {
  const opening = (OPENING.exec(paragraph) ?? OPENING_OF_A_NAME.exec(paragraph))?.[0]
  if (opening === undefined) return 0
  const end = endOfFirstClause(paragraph)
  if (paragraph.slice(0, end).trim().split(/\s+/).length > MOST_WORDS) return 0
  const isBare = paragraph.slice(opening.length, end).replace(/[,!]/, '').trim() === ''
  const name = isBare ? (NAME_AFTER.exec(paragraph.slice(end))?.[0].length ?? 0) : 0
  const tail = TAIL.exec(paragraph.slice(end + name))?.[0].length ?? 0
  return end + name + tail
}
