import type { Doubt } from './doubts-in.ts'

/** What small models take in at once: a question of a page and a half, and room for the answer. */
const MOST = 40
const WIDEST = 6_000

/** The doubts of a text in as few questions as they fit into, neighbours together: one, unless the text is very long. */
export function inPieces(doubts: readonly Doubt[]): readonly (readonly Doubt[])[] {
  const pieces: Doubt[][] = []
  for (const doubt of doubts) {
    const last = pieces.at(-1)
    const start = last?.[0]?.start ?? 0
    if (last !== undefined && last.length < MOST && doubt.end - start <= WIDEST) last.push(doubt)
    else pieces.push([doubt])
  }
  return pieces
}
