import { readExpression, type Branch, type Term } from './read-expression.ts'

/** Strings of which every match holds at least one, white space as one blank each. */
export type Needles = readonly string[]

const MANY = 16 // strings in one group
const WIDE = 80
const WORDY = 600 // letters of a group's body: it holds more strings than are asked for
const LONG = 8 // letters of a needle that are looked at
const LETTER = /^[a-z '-]$/
const ESCAPED = /^\\['-]$/
const SMALL_CLASS = /^[a-z '-]{1,6}$/
/** They only look, or only bound: nothing of a match lies in them. */
const LOOKING = ['(?=', '(?!', '(?<=', '(?<!']
const BOUND = /^(?:\\[bB]|\^|\$)$/

function isBound({ text, group }: Term): boolean {
  return group === undefined ? BOUND.test(text) : LOOKING.includes(group.opening)
}

/** White space that meets white space is one blank. */
function joined(start: string, end: string): string {
  return start.endsWith(' ') && end.startsWith(' ') ? start + end.slice(1) : start + end
}

function join(starts: readonly string[], ends: readonly string[]): readonly string[] {
  const all: string[] = []
  for (const start of starts) for (const end of ends) all.push(joined(start, end))
  return all
}

function stringsOfClass(text: string): readonly string[] | undefined {
  const letters = text.slice(1, -1).replaceAll('\\s', ' ')
  const hasRange = /[^]-[^]/.test(letters)
  return SMALL_CLASS.test(letters) && !hasRange ? [...letters] : undefined
}

/** What was worked out of a slot, which stands in many phrases. */
type Known = {
  readonly branches: Map<string, readonly Branch[] | null>
  readonly strings: Map<string, readonly string[] | null>
  readonly needles: Map<string, Needles | null>
}

function remembered<T>(
  known: Map<string, T | null>,
  body: string,
  read: () => T | undefined,
): T | undefined {
  const before = known.get(body)
  if (before !== undefined) return before ?? undefined
  const now = read()
  known.set(body, now ?? null)
  return now
}

function branchesOf(body: string, known: Known): readonly Branch[] {
  return remembered(known.branches, body, () => readExpression(body)) ?? []
}

function stringsOfBody(body: string, known: Known): readonly string[] | undefined {
  const all: string[] = []
  for (const branch of branchesOf(body, known)) {
    const some = stringsOfBranch(branch, known)
    if (some === undefined || all.length + some.length > WIDE) return undefined
    all.push(...some)
  }
  return [...new Set(all)]
}

/** All strings a term may stand for, once; nothing where they are endless or many. */
function stringsOfOne({ text, group }: Term, known: Known): readonly string[] | undefined {
  if (group !== undefined) {
    const { body } = group
    if (body.length > WORDY) return undefined
    return remembered(known.strings, body, () => stringsOfBody(body, known))
  }
  if (LETTER.test(text)) return [text]
  if (ESCAPED.test(text)) return [text.slice(1)]
  return text.startsWith('[') ? stringsOfClass(text) : undefined
}

function stringsOf(term: Term, known: Known): readonly string[] | undefined {
  if (isBound(term)) return ['']
  if (term.text === '\\s') return term.repeat.startsWith('*') ? ['', ' '] : blankOf(term)
  if (term.repeat === '') return stringsOfOne(term, known)
  if (!term.repeat.startsWith('?')) return undefined
  const once = stringsOfOne(term, known)
  return once === undefined ? undefined : ['', ...once]
}

function blankOf({ repeat }: Term): readonly string[] | undefined {
  return repeat === '+' || repeat === '' ? [' '] : undefined
}

function stringsOfBranch(branch: Branch, known: Known): readonly string[] | undefined {
  let all: readonly string[] = ['']
  for (const term of branch) {
    const next = stringsOf(term, known)
    if (next === undefined || all.length * next.length > WIDE) return undefined
    all = join(all, next)
  }
  return all
}

/** The lower the rarer, by length alone. */
export function commonness(needles: Needles): number {
  return needles.reduce((sum, needle) => sum + 4 ** -needle.length, 0)
}

/** Cut short, and without those that begin with another. */
function tidied(needles: Needles): Needles {
  const short = new Set(needles.map((needle) => needle.slice(0, LONG)))
  return [...short].filter((one) => {
    for (let end = 1; end < one.length; end += 1) if (short.has(one.slice(0, end))) return false
    return true
  })
}

function isOptional({ repeat }: Term): boolean {
  return /^(?:[?*]|\{0)/.test(repeat)
}

/** Of each alternative the best group, all together: every match holds one of them. */
function needlesOfBody(body: string, known: Known): Needles | undefined {
  const all: string[] = []
  for (const branch of branchesOf(body, known)) {
    const [best] = groupsOf(branch, known).toSorted((a, b) => commonness(a) - commonness(b))
    if (best === undefined || all.length + best.length > WIDE) return undefined
    all.push(...best)
  }
  return tidied(all)
}

function needlesOfTerm(term: Term, known: Known): Needles | undefined {
  const body = term.group?.body
  if (body === undefined || isOptional(term) || isBound(term)) return undefined
  return remembered(known.needles, body, () => needlesOfBody(body, known))
}

function isLong({ length }: string): boolean {
  return length >= LONG
}

function groupsOf(branch: Branch, known: Known): readonly Needles[] {
  const groups: Needles[] = []
  let run: readonly string[] = ['']
  const flush = (next: readonly string[]) => {
    if (run.every((one) => one.trim() !== '')) groups.push(tidied(run))
    run = next
  }
  for (const term of branch) {
    const strings = stringsOf(term, known)
    if (strings === undefined) {
      flush([''])
      const inside = needlesOfTerm(term, known)
      if (inside !== undefined) groups.push(inside)
    } else if (run.length * strings.length > MANY || run.every(isLong)) flush(strings)
    else run = join(run, strings)
  }
  flush([''])
  return groups
}

/**
 * Works out what a text must hold for one alternative of an expression to match anywhere in it: one
 * string of each group. No groups where nothing can be said. Texts are read with each white space as one
 * blank. For expressions over lower case, without the flags `i` and `v`.
 */
export function needleReader(): (branch: Branch) => readonly Needles[] {
  const known: Known = { branches: new Map(), strings: new Map(), needles: new Map() }
  return (branch) => groupsOf(branch, known)
}
