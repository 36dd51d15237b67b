/** One step of an expression: a letter, a class, a group …, with what repeats it. */
export type Term = {
  /** Without its repetition. */
  readonly text: string
  /** `?`, `+`, `{2,3}?` …; empty where it stands once. */
  readonly repeat: string
  /** What a group holds, with how it opens: `(?:`, `(?<!` …. */
  readonly group?: { readonly opening: string; readonly body: string }
}

/** The terms of one alternative, in order. */
export type Branch = readonly Term[]

const CLASS = /\[(?:\\.|[^\]\\])*\]/uy
const ESCAPE = /\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\dA-Fa-f]{4}|x[\dA-Fa-f]{2}|k<[^>]*>|[^])/uy
const REPEAT = /(?:[*+?]|\{\d+(?:,\d*)?\})\??/uy
const REPEATS = new Set('*+?{')
const PLAIN = /[a-z ']/
const OPENING = /\((?:\?(?::|=|!|<=|<!|<\w+>))?/uy

/** Where a match of `pattern` at `at` ends; `at` itself where there is none. */
function after(pattern: RegExp, source: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(source) ? pattern.lastIndex : at
}

/** Where the group that opens at `from` has its closing bracket. */
function endOfGroup(source: string, from: number): number {
  let depth = 0
  for (let at = from; at < source.length; at += 1) {
    const sign = source[at]
    if (sign === '\\') at += 1
    else if (sign === '[') at = after(CLASS, source, at) - 1
    else if (sign === '(') depth += 1
    else if (sign === ')' && --depth === 0) return at
  }
  throw new Error(`A bracket is left open in ${source}`)
}

type One = Omit<Term, 'repeat'> & { readonly end: number }

function readOne(source: string, at: number): One {
  const sign = source[at] ?? ''
  if (PLAIN.test(sign)) return { text: sign, end: at + 1 }
  if (sign === '(') {
    const end = endOfGroup(source, at)
    const inner = after(OPENING, source, at)
    const group = { opening: source.slice(at, inner), body: source.slice(inner, end) }
    return { text: source.slice(at, end + 1), group, end: end + 1 }
  }
  const end =
    sign === '[' ? after(CLASS, source, at) : sign === '\\' ? after(ESCAPE, source, at) : at
  const point = String.fromCodePoint(source.codePointAt(at) ?? 0)
  return end === at ? { text: point, end: at + point.length } : { text: source.slice(at, end), end }
}

/** The alternatives of a regular expression, term by term. For expressions without the flag `v`. */
export function readExpression(source: string): readonly Branch[] {
  const branches: Term[][] = [[]]
  for (let at = 0; at < source.length;) {
    if (source[at] === '|') {
      branches.push([])
      at += 1
      continue
    }
    const { end, ...term } = readOne(source, at)
    at = REPEATS.has(source[end] ?? '') ? after(REPEAT, source, end) : end
    branches.at(-1)?.push({ ...term, repeat: source.slice(end, at) })
  }
  return branches
}
