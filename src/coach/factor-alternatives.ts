/** One step of an expression: a letter, a group, a class …, with what repeats it. */
type Term = {
  readonly source: string
  /** Alone stands for one letter, or for white space: two different ones never begin the same match. */
  readonly isPlain: boolean
}

type Branch = readonly Term[]

const CLASS = /\[(?:\\.|[^\]\\])*\]/uy
const ESCAPE = /\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\dA-Fa-f]{4}|x[\dA-Fa-f]{2}|k<[^>]*>|[^])/uy
const REPEAT = /(?:[*+?]|\{\d+(?:,\d*)?\})\??/uy
const OPENING = /\((?:\?(?::|=|!|<=|<!|<\w+>))?/uy
const PLAIN_ESCAPE = /^\\(?:[.^$*+?()[\]{}|/\\-]|s\+)$/
const PLAIN = /^[^.^$\\[\](){}|*+?]$/u

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

/** Where a match of `pattern` at `at` ends; `at` itself where there is none. */
function after(pattern: RegExp, source: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(source) ? pattern.lastIndex : at
}

/** One term without its repetition: its text, groups rewritten inside, and where it ends. */
function readOne(source: string, at: number): { readonly text: string; readonly end: number } {
  const sign = source[at]
  if (sign === '(') {
    const end = endOfGroup(source, at)
    const inner = after(OPENING, source, at)
    const opening = source.slice(at, inner)
    const body = source.slice(inner, end)
    const isBehind = opening.startsWith('(?<=') || opening.startsWith('(?<!')
    return { text: `${opening}${isBehind ? body : factorAlternatives(body)})`, end: end + 1 }
  }
  const end =
    sign === '[' ? after(CLASS, source, at) : sign === '\\' ? after(ESCAPE, source, at) : at
  const point = String.fromCodePoint(source.codePointAt(at) ?? 0)
  return end === at ? { text: point, end: at + point.length } : { text: source.slice(at, end), end }
}

function readBranches(source: string): readonly Branch[] {
  const branches: Term[][] = [[]]
  for (let at = 0; at < source.length;) {
    if (source[at] === '|') {
      branches.push([])
      at += 1
      continue
    }
    const { text, end } = readOne(source, at)
    at = after(REPEAT, source, end)
    const term = text + source.slice(end, at)
    const isPlain = PLAIN.test(term) || PLAIN_ESCAPE.test(term)
    branches.at(-1)?.push({ source: term, isPlain })
  }
  return branches
}

/** Branches of one run by their first term, each group in the order of its branches. */
function byFirstTerm(run: readonly Branch[]): string[] {
  const groups = new Map<string, Branch[]>()
  for (const branch of run) {
    const first = branch[0]?.source ?? ''
    groups.set(first, [...(groups.get(first) ?? []), branch])
  }
  return Array.from(groups, ([first, branches]) =>
    branches.length === 1
      ? (branches[0] ?? []).map((term) => term.source).join('')
      : `${first}(?:${write(branches.map((branch) => branch.slice(1)))})`,
  )
}

function write(branches: readonly Branch[]): string {
  const written: string[] = []
  let run: Branch[] = []
  for (const branch of branches) {
    if (branch[0]?.isPlain === true) {
      run.push(branch)
      continue
    }
    written.push(...byFirstTerm(run), branch.map((term) => term.source).join(''))
    run = []
  }
  return [...written, ...byFirstTerm(run)].join('|')
}

/**
 * The same expression, with alternatives that begin alike written as one: `job|jab|cat` becomes
 * `j(?:ob|ab)|cat`. An engine that tries alternatives one by one, as JavaScript's do, then skips most
 * at their first letter. Finds what the given expression finds: branches are moved only past others that
 * cannot match at the same place. Only where `\s+` meets several blanks in a row may another of two
 * branches that both fit be taken. For expressions without the flags `i` and `v`.
 */
export function factorAlternatives(source: string): string {
  return write(readBranches(source))
}
