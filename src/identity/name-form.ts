import { fold } from '../text/fold.ts'
import { isNameParticle, parsePersonName } from '../text/person-name.ts'
import { spellingKey } from '../text/spelling-key.ts'

/** One way of calling a person, made comparable. */
export type NameForm = {
  /** Folded words, given names first, without particles. */
  readonly tokens: readonly string[]
  /** The tokens' spelling keys, in the same order. */
  readonly keys: readonly string[]
  /** How many of the tokens are given names. */
  readonly given: number
  /** `written` by someone as a name; read out of an `address` or a profile's `slug`. */
  readonly origin: 'written' | 'address' | 'slug'
  /** Written in another script than Latin: its Latin letters are a guess. */
  readonly isForeign: boolean
}

const MOST_WORDS = 15 // of either part of a name

const NOT_LATIN = /[^\P{L}\p{Script=Latin}]/u

/** All forms a written name stands for: with the maiden name, with the nickname, as it is. */
export function nameForms(text: string): readonly NameForm[] {
  const parsed = parsePersonName(text)
  if (parsed === null) return []
  const given = words(parsed.given)
  const family = words(parsed.family)
  const forms = [form(given, family, 'written')]
  for (const maiden of parsed.maiden) forms.push(form(given, words([maiden]), 'written'))
  for (const nickname of parsed.nicknames) forms.push(form(words([nickname]), family, 'written'))
  const isForeign = NOT_LATIN.test(text)
  return forms.flatMap((one) => (one.tokens.length === 0 ? [] : [{ ...one, isForeign }]))
}

/** The form of a name already taken apart; particles fall away unless nothing else is left. */
export function form(
  given: readonly string[],
  family: readonly string[],
  origin: NameForm['origin'],
): NameForm {
  const solid = (list: readonly string[]) => {
    const rest = list.filter((word) => !isNameParticle(word))
    return rest.length > 0 ? rest : list
  }
  const long = [...given, ...family].filter((word) => word.length > 1).length
  // A middle initial tells nothing beside a full name.
  const part = (list: readonly string[]) =>
    solid(long > 1 ? list.filter((word) => word.length > 1) : list).slice(0, MOST_WORDS)
  const first = part(given)
  const tokens = first.concat(part(family))
  const keys = tokens.map(spellingKey)
  const isPlain = keys.every((key, at) => key === tokens[at])
  return {
    tokens,
    keys: isPlain ? tokens : keys,
    given: first.length,
    origin,
    isForeign: false,
  }
}

/** Is there at least a given name and a surname, both more than an initial? */
export function isFullName({ tokens }: NameForm): boolean {
  let long = 0
  for (const token of tokens) if (token.length > 1) long++
  return long >= 2
}

/** Equal for all spellings of a full name in either order; the middle is not looked at. */
export function fullNameKey({ keys }: NameForm): string {
  const first = keys[0] ?? ''
  const last = keys.at(-1) ?? ''
  return first < last ? `${first} ${last}` : `${last} ${first}`
}

function words(parts: readonly string[]): string[] {
  return parts.flatMap((part) => fold(part).split(' ')).filter((word) => word !== '')
}
