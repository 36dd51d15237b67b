const WORD = /[\p{L}\p{N}]+(?:['’\-.][\p{L}\p{N}]+)*/gu

/** Words as one would say them: `don't` and `co-op` are one each. */
export function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0
}

/** Whole seconds it takes to say a text. @param wordsAMinute 80 to 240 is human */
export function spokenSeconds(text: string, wordsAMinute: number): number {
  return Math.round((countWords(text) / wordsAMinute) * 60)
}
