import { readExpression, type Term } from './read-expression.ts'

/** A term as it is written again. */
type Written = {
  readonly source: string
  /** Alone stands for one letter, or for white space: two different ones never begin the same match. */
  readonly isPlain: boolean
}

type Branch = readonly Written[]

const PLAIN_ESCAPE = /^\\(?:[.^$*+?()[\]{}|/\\-]|s\+)$/
const PLAIN = /^[^.^$\\[\](){}|*+?]$/u
const BEHIND = ['(?<=', '(?<!']

function rewrite({ text, repeat, group }: Term): Written {
  const inside =
    group === undefined || BEHIND.includes(group.opening)
      ? text
      : `${group.opening}${factorAlternatives(group.body)})`
  const source = inside + repeat
  return { source, isPlain: PLAIN.test(source) || PLAIN_ESCAPE.test(source) }
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
  return write(readExpression(source).map((branch) => branch.map(rewrite)))
}
