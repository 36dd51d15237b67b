import { fold } from './fold.ts'
import { parsePersonName } from './person-name.ts'

const EAST_ASIAN =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー\s・·]+$/u
const HANGUL = /^\p{Script=Hangul}+$/u
/** Letters that Latin writing has for Vietnamese alone. */
const VIETNAMESE = /[ăơưđạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu
/** Nine of ten Vietnamese have one of these; compared folded. */
const VIETNAMESE_FAMILY = new Set(
  (
    'nguyen tran le pham huynh hoang phan vu vo dang bui do ho ngo duong ly dinh truong doan lam trinh ' +
    'mai dao luong ha cao chau ta thai to tang quach luu vuong dam chu trieu khong'
  ).split(' '),
)
/** Those that no other language writes so. */
const PLAINLY_VIETNAMESE = new Set(['nguyen', 'huynh', 'trinh', 'truong'])
const KOREAN_FAMILY = new Set(
  '김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민류나진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모',
)

/**
 * How one would address somebody in a letter: by nickname, else by given name, as far as the script, the language or
 * those who know them (`given`, most trusted first) tell which of the words it is; else the whole name, rather than a
 * wrong part of it. Where nothing speaks against it, names in Latin and like scripts begin with the given name.
 */
export function calledIn(name: string, given: readonly string[] = []): string {
  const parsed = parsePersonName(name)
  if (parsed === null) return name
  const [nickname] = parsed.nicknames
  if (nickname !== undefined) return nickname
  const words = [...parsed.given, ...parsed.family]
  if (EAST_ASIAN.test(words.join(' '))) return eastAsian(name, given)
  const vietnamese = vietnameseGiven(inOrder(name, words))
  if (vietnamese !== null) return vietnamese
  return saidToBe(words, given, name) ?? parsed.given[0] ?? name
}

/** The words of a name as they stand in it. */
function inOrder(name: string, words: readonly string[]): readonly string[] {
  return words.toSorted((left, right) => name.indexOf(left) - name.indexOf(right))
}

/** Family, middle, given; with the family name last where a site turned it round. Null for any other name. */
function vietnameseGiven(words: readonly string[]): string | null {
  const [first, last] = [fold(words[0] ?? ''), fold(words.at(-1) ?? '')]
  const isWritten = words.some((word) => VIETNAMESE.test(word.normalize('NFC')))
  if (words.length < 2 || !(isWritten || PLAINLY_VIETNAMESE.has(first))) return null
  if (VIETNAMESE_FAMILY.has(first)) return words.at(-1) ?? null
  return VIETNAMESE_FAMILY.has(last) ? (words.at(-2) ?? null) : null
}

/** Family name first, but for sites that turn it round: only a lone character, or who knows them, tells which is which. */
function eastAsian(name: string, given: readonly string[]): string {
  const said = given.map((one) => one.trim()).find((one) => one !== name && isPartOf(one, name))
  if (said !== undefined) return said
  const words = name.trim().split(/[\s・·]+/u)
  const [first = '', second = ''] = words
  if (words.length === 2 && first.length !== second.length) {
    if (first.length === 1) return second
    if (second.length === 1) return first
  }
  const isKorean = HANGUL.test(name) && name.length === 3 && KOREAN_FAMILY.has(name.charAt(0))
  return words.length === 1 && isKorean ? name.slice(1) : name
}

const isPartOf = (part: string, name: string): boolean =>
  part !== '' && (name.startsWith(part) || name.endsWith(part))

/** The words of a name that its sources keep as the given name; null where none does, the whole where they differ. */
function saidToBe(
  words: readonly string[],
  given: readonly string[],
  whole: string,
): string | null {
  const folded = words.map(fold)
  const places = given.flatMap((one) => {
    const name = parsePersonName(one)
    const said = [...(name?.given ?? []), ...(name?.family ?? [])]
      .map(fold)
      .filter((word) => word.length > 1)
    const at = folded.indexOf(said[0] ?? '')
    const isThere = said.every((word, index) => folded[at + index] === word)
    return at === -1 || !isThere || said.length === words.length ? [] : [{ at, count: said.length }]
  })
  const [best] = places
  if (best === undefined) return null
  if (places.some(({ at }) => at !== best.at)) return whole
  // Behind the family name a given name of two words is one: "Min Su".
  return best.at === 0 ? (words[0] ?? null) : words.slice(best.at, best.at + best.count).join(' ')
}
