import anyAscii from 'any-ascii'

const PLAIN = /^[\x20-\x7e]*$/
const APOSTROPHES = /['‘’ʼ`´ʹ]/g
const PICTURES =
  /[\p{Extended_Pictographic}\u{1f1e6}-\u{1f1ff}\u200b-\u200f\u202a-\u202e\u2060\ufe0e\ufe0f®™©]/gu

/**
 * A text reduced to what survives spelling: every script written in Latin letters, no marks, lower
 * case, words of letters and digits parted by single spaces. Apostrophes close up (`O'Brien` and
 * `OBrien` are one); emoji vanish. Two texts that fold alike are written alike, no more than that.
 * Chinese, Japanese and Korean runs come out as one word (`王小明` → `wangxiaoming`).
 */
export function fold(text: string): string {
  const latin = PLAIN.test(text) ? text : anyAscii(text.normalize('NFC').replace(PICTURES, ' '))
  return latin
    .replace(APOSTROPHES, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}
