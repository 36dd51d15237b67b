const PART = /[,;:.!–—-] ?|\b(?:and|but|so|also|und|aber|et|mais|y|pero|e|mas|yes|then|p\.?s\.?) /gi

/** Where the parts of a sentence begin, and whatever else is looked for: global. */
export function partsOf(sentence: string, also?: RegExp): readonly number[] {
  const parts = [0]
  PART.lastIndex = 0
  while (PART.test(sentence)) parts.push(PART.lastIndex)
  return also === undefined
    ? parts
    : [...parts, ...[...sentence.matchAll(also)].map(({ index }) => index)]
}

/** The first part that begins with the sticky pattern; -1 where none does. */
export function firstOf(sentence: string, sticky: RegExp, parts: readonly number[]): number {
  return parts.find((at) => standsAt(sentence, sticky, at)) ?? -1
}

export function standsAt(sentence: string, sticky: RegExp, at: number): boolean {
  sticky.lastIndex = at
  return sticky.test(sentence)
}
