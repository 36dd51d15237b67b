import { commonness, type Needles } from './needles.ts'

/** Finds which of many claims a text meets, in one pass over its letters. */
export type NeedleScan = {
  /**
   * The claims of which every group has a needle in the text, in no order. White space of any length
   * counts as one blank. Some 3 ns a letter.
   */
  readonly metBy: (text: string) => readonly number[]
}

const OTHER = 0
const BLANK = 1
const ASCII = 128
const SMALL = 65_536 // states, whose numbers fit two bytes
const WHITE = /\s/

type Trie = {
  /** The next state by state and letter class; it never fails, since failing is worked in. */
  readonly next: Uint16Array | Int32Array
  readonly classes: number
  /** By state: where the needles that end there begin in `ends`, those of its suffixes included. */
  readonly from: Int32Array
  readonly ends: Int32Array
}

function letterClasses(needles: readonly string[]): Uint8Array {
  const classes = new Uint8Array(ASCII)
  for (const blank of ' \t\n\r\v\f') classes[blank.charCodeAt(0)] = BLANK
  let count = BLANK
  for (const needle of needles) {
    for (let at = 0; at < needle.length; at += 1) {
      const unit = needle.charCodeAt(at)
      if (classes[unit] === OTHER) classes[unit] = ++count
    }
  }
  return classes
}

/** Aho and Corasick, Efficient string matching, CACM 18 (1975), with all moves written out. */
function buildTrie(needles: readonly string[], classOf: Uint8Array): Trie {
  const classes = Math.max(...classOf) + 1
  const size = needles.reduce((sum, { length }) => sum + length, 1)
  const next = new Int32Array(size * classes)
  const ends: number[][] = [[]]
  needles.forEach((needle, id) => {
    let state = 0
    for (let at = 0; at < needle.length; at += 1) {
      const move = state * classes + (classOf[needle.charCodeAt(at)] ?? OTHER)
      if (next[move] === 0) next[move] = ends.push([]) - 1
      state = next[move] ?? 0
    }
    ends[state]?.push(id)
  })
  fillFailures(next, classes, ends)
  const from = new Int32Array(ends.length + 1)
  ends.forEach((ending, state) => {
    from[state + 1] = (from[state] ?? 0) + ending.length
  })
  const written = next.subarray(0, ends.length * classes)
  const small = ends.length < SMALL ? Uint16Array.from(written) : written.slice()
  return { next: small, classes, from, ends: Int32Array.from(ends.flat()) }
}

function fillFailures(next: Int32Array, classes: number, ends: number[][]): void {
  const failure = new Int32Array(ends.length)
  const queue = Array.from(next.subarray(0, classes)).filter((state) => state !== 0)
  for (let at = 0; at < queue.length; at += 1) {
    const state = queue[at] ?? 0
    const fallen = failure[state] ?? 0
    ends[state]?.push(...(ends[fallen] ?? []))
    for (let letter = 0; letter < classes; letter += 1) {
      const move = state * classes + letter
      const instead = next[fallen * classes + letter] ?? 0
      const child = next[move] ?? 0
      if (child === 0) next[move] = instead
      else {
        failure[child] = instead
        queue.push(child)
      }
    }
  }
}

type Claims = {
  readonly needles: readonly string[]
  /** By needle: the claims to look at where it stands. Each claim waits for its rarest group. */
  readonly waiting: readonly (readonly number[])[]
  /** By claim: its other groups, as needle numbers. */
  readonly rest: readonly (readonly (readonly number[])[])[]
}

function sortClaims(claims: readonly (readonly Needles[])[]): Claims {
  const numbers = new Map<string, number>()
  const waiting: number[][] = []
  const numberOf = (needle: string) => {
    const known = numbers.get(needle)
    if (known !== undefined) return known
    numbers.set(needle, numbers.size)
    waiting.push([])
    return numbers.size - 1
  }
  const rest = claims.map((groups, claim) => {
    const [rarest = [], ...others] = groups.toSorted((a, b) => commonness(a) - commonness(b))
    for (const needle of rarest) waiting[numberOf(needle)]?.push(claim)
    return others.map((group) => group.map(numberOf))
  })
  return { needles: [...numbers.keys()], waiting, rest }
}

/** Prepares claims, each groups of needles of which one must stand in a text. */
export function needleScan(all: readonly (readonly Needles[])[]): NeedleScan {
  const { needles, waiting, rest } = sortClaims(all)
  const classOf = letterClasses(needles)
  const { next, classes, from, ends } = buildTrie(needles, classOf)
  const seenIn = new Int32Array(needles.length)
  const metIn = new Int32Array(all.length)
  let turn = 0

  function holdsOneOf(group: readonly number[]): boolean {
    for (const needle of group) if (seenIn[needle] === turn) return true
    return false
  }

  function needlesIn(text: string): readonly number[] {
    const found: number[] = []
    let state = 0
    let before = OTHER
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at)
      const letter =
        unit < ASCII ? (classOf[unit] ?? OTHER) : WHITE.test(text.charAt(at)) ? BLANK : OTHER
      if (letter === BLANK && before === BLANK) continue
      before = letter
      state = next[state * classes + letter] ?? 0
      const stop = from[state + 1] ?? 0
      for (let end = from[state] ?? 0; end < stop; end += 1) {
        const needle = ends[end] ?? 0
        if (seenIn[needle] === turn) continue
        seenIn[needle] = turn
        found.push(needle)
      }
    }
    return found
  }

  function metBy(text: string): readonly number[] {
    turn += 1
    const met: number[] = []
    for (const needle of needlesIn(text)) {
      for (const claim of waiting[needle] ?? []) {
        if (metIn[claim] === turn || !(rest[claim] ?? []).every(holdsOneOf)) continue
        metIn[claim] = turn
        met.push(claim)
      }
    }
    return met
  }
  return { metBy }
}
