/** A field of work and the words it goes by. */
export type Field = {
  readonly id: string
  /** As said in a sentence: "both work in oral history". */
  readonly name: string
  /**
   * Parted by commas: words and phrases of up to three words. A word also means its plural; `translat*`
   * stands for all that begin so.
   */
  readonly words: string
}

export function field(id: string, name: string, words: string): Field {
  return { id, name, words }
}
