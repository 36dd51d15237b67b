import type { Span } from '../reading/read-text.ts'
import { pattern } from '../../text/pattern.ts'

/** A list of skills side by side. Offsets are those of the text searched. */
export type SkillRow = Span & { readonly items: readonly string[] }

const MANY = 12 // skills in one row
const ROW = /[^.!?\n:]+(?:[.!?](?=\S)[^.!?\n:]*)*/g
const BETWEEN = /\s*(?:[,;|•·★✦►▪◦‣~/→✔✓☑✅●○◆■➤*]|\s[-–—]\s|\s(?:and|&|plus|or)\s)\s*/
const HASHTAGS = /#[\w-]+/g
const MOST_WORDS = 5 // in one skill
const SHORT = 4
const LABEL_REACH = 60 // characters
const OF_SKILLS = new RegExp(pattern`
  skill|competenc|expertise|strength|abilit|proficien|endorse|can do|i can|good (?:at|with)
  |knowledge|know|experience|specialt|speciali[sz]|technolog|stack|keyword|areas|services|offer
  |talents|qualit|capabilit|toolbox|expert|toolkit|repertoire of
`)
const OF_OTHER_THINGS = new RegExp(pattern`
  client|customer|worked (?:in|with|for|at)|publish|publication|countr|places|towns|villages
  |cities|award|exhibition|project|member|author|favou?rite|collection|menu|dishes|fairs
  |stockist|routes|plays|festival|partners|venues|credits|orchestras|species|contents|stations
  |stops|schools|editions|founded|opening|hours|reading
`)
const PROSE = /\b(?:i|i'm|i've|we|our|my|the|you|was|were|is|are|who|that|which|because|have|has)\b/
const LEVEL = new RegExp(
  pattern`
  \((?:
    [^)]*\b(?:
      advanced|basic|fluent|native|expert|intermediate|beginner|learning|good|daily|certified
      |years?|yrs?|level|\d+
    )\b[^)]*
  )\)|★★
  |\b(?:
    [abc][12]|\d/(?:5|10)|\d+ ?%|expert|advanced|intermediate|beginner|fluent|native|basic
    |\d+ (?:years|yrs)
  )\b
`,
  'g',
)
const LEAD = new RegExp(
  pattern`
  \b(?:
    known for|main(?:ly)?|core|lead(?:ing)?|above all|first and foremost|strongest
    |primar(?:y|ily)|focus(?:ed)?(?: on)?|best (?:at|known)|speciali[sz]\w*|supporting|secondary
    |also|tools|learning|good|everyday|daily|heart of|mostly|chiefly|expert in
  )\b[^:\n,;]{0,24}:
`,
  'g',
)
const MANY_LEVELS = 3

function itemsOf(row: string): string[] {
  return row
    .split(BETWEEN)
    .map((item) => item.replace(/^\W*(?:and|&)\s+/, '').trim())
    .filter((item) => /\p{L}/u.test(item))
}

function wordsOf(item: string): number {
  return item.split(/\s+/).length
}

/** Skills rather than sentences: nearly all short, and hardly a verb of one's own among them. */
function areSkills(items: readonly string[], isLabelled: boolean): boolean {
  const short = items.filter((item) => wordsOf(item) <= SHORT)
  const prose = items.slice(1).filter((item) => PROSE.test(item))
  if (
    !isLabelled &&
    /\b(?:in|at|for|with|to|from|of) [\w ]+$/.test(items[0] ?? '') &&
    PROSE.test(items[0] ?? '')
  )
    return false
  if (items.slice(1, -1).some((item) => wordsOf(item) > MOST_WORDS + 2)) return false
  return short.length >= items.length * 0.8 && prose.length <= (isLabelled ? 3 : 1)
}

function labelBefore(low: string, at: number): string {
  const before = low.slice(Math.max(0, at - LABEL_REACH), at).trimEnd()
  if (!before.endsWith(':')) return ''
  const label = before.slice(0, -1)
  return label.slice(Math.max(...Array.from('\n.!?:,;|', (end) => label.lastIndexOf(end))) + 1)
}

function isSkillLabel(label: string): boolean {
  return OF_SKILLS.test(label) || !OF_OTHER_THINGS.test(label)
}

function inLine(low: string): SkillRow[] {
  return Array.from(low.matchAll(ROW), (match) => {
    const items = itemsOf(match[0])
    const label = labelBefore(low, match.index)
    const isRow =
      items.length >= MANY && areSkills(items, OF_SKILLS.test(label)) && isSkillLabel(label)
    const from = match.index + match[0].length - match[0].trimStart().length
    return isRow ? { from, to: match.index + match[0].trimEnd().length, items } : undefined
  }).filter((row) => row !== undefined)
}

/** Skills one below the other, and skills as hashtags. */
function inColumn(low: string): SkillRow[] {
  const rows: SkillRow[] = []
  let open: { from: number; to: number; items: string[] } | undefined
  for (const match of low.matchAll(/[^\n]+/g)) {
    const line = match[0].replace(/^[\s\-*•·▪✓✔☑►‣◦\d.)]+/, '').trim()
    const fits = wordsOf(line) <= SHORT && !/[.,:;!?]/.test(line) && /\p{L}/u.test(line)
    if (!fits) open = undefined
    else if (open === undefined) {
      open = { from: match.index, to: match.index + match[0].length, items: [line] }
      rows.push(open)
    } else {
      open.items.push(line)
      open.to = match.index + match[0].length
    }
  }
  const tags = [...low.matchAll(HASHTAGS)]
  const [first, last] = [tags[0], tags.at(-1)]
  if (first !== undefined && last !== undefined) {
    rows.push({
      from: first.index,
      to: last.index + last[0].length,
      items: tags.map((tag) => tag[0]),
    })
  }
  return rows.filter(({ items }) => items.length >= MANY)
}

function hasLevels(row: string): boolean {
  return (row.match(LEVEL) ?? []).length >= MANY_LEVELS
}

/** Something leads, where a short group with a telling label stands beside the row. */
function hasLead(low: string, row: Span): boolean {
  return Array.from(low.matchAll(LEAD)).some((label) => {
    const end = label.index + label[0].length
    return end < row.from - 3 || label.index > row.to
  })
}

/**
 * Twelve or more skills in one row of a lower-case text, none of them in front, in a group or with a
 * level. Linear in the text.
 */
export function findFlatRow(low: string): SkillRow | undefined {
  return [...inLine(low), ...inColumn(low)].find(
    (row) => !hasLevels(low.slice(row.from, row.to)) && !hasLead(low, row),
  )
}
