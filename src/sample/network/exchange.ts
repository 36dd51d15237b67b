/**
 * A message and its answer. The answer asks nothing, so the matter is closed; what it promises may be kept
 * `later`. Words may leave a choice, `{lake|river|canal}`, which `tellAnew` makes.
 */
export type Exchange = {
  /** Of a mail; elsewhere nobody sees it. */
  readonly subject: string
  readonly first: string
  readonly answer: string
  /** Who writes first, where it could not be the other. */
  readonly begins?: 'Robin' | 'them'
  /** By the writer of the answer, so many days after it, by fractions too. */
  readonly later?: { readonly days: number; readonly words: string }
}

/**
 * The exchange as it goes for the `time`th time, from 0: of each choice what has its turn. Choices of one
 * length go together (`a {cat|dog}`, then `the {cat|dog}`); of lengths without a common factor every pair comes up.
 */
export function tellAnew(exchange: Exchange, time: number): Exchange {
  const { subject, first, answer, later } = exchange
  const words = (text: string): string =>
    text.replaceAll(/\{([^}]*)\}/g, (_, list: string) => {
      const choices = list.split('|')
      return choices[time % choices.length] ?? ''
    })
  return {
    ...exchange,
    subject: words(subject),
    first: words(first),
    answer: words(answer),
    ...(later === undefined ? {} : { later: { ...later, words: words(later.words) } }),
  }
}
