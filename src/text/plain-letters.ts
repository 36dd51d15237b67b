/** Letters that are no plain letter with a mark. */
const OTHERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
}

/**
 * A text in Latin letters in lower case and without accents. Unlike `fold` it leaves other scripts and everything
 * between the letters as they are, and weighs nothing, so that it may run where pages are small.
 */
export function plainLetters(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßøłđðþæœı]/g, (letter) => OTHERS[letter] ?? letter)
}
