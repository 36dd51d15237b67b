import { fold } from '../text/fold.ts'
import { form, type NameForm } from './name-form.ts'

type IsName = (token: string) => boolean

/**
 * Names an address spells (`anna.skalova@`, `jschafer@`, `rosajimenez74@`), as far as they are names
 * the network knows. Given name first; in `schafer.j` the order follows the initial.
 */
export function formsInAddress(email: string, isName: IsName): readonly NameForm[] {
  const local = email.slice(0, email.lastIndexOf('@'))
  const words = fold(local).replace(/\d+/g, ' ').trim().split(/\s+/)
  const [first = '', second = ''] = words
  if (words.length === 2) return twoWords(first, second, isName)
  return words.length === 1 && first !== '' ? oneWord(first, isName) : []
}

function twoWords(first: string, second: string, isName: IsName): readonly NameForm[] {
  const [knowsFirst, knowsSecond] = [isName(first), isName(second)]
  if (first.length === 1 && knowsSecond) return [form([first], [second], 'address')]
  if (second.length === 1 && knowsFirst) return [form([second], [first], 'address')]
  if (first.length < 2 || second.length < 2 || !(knowsFirst || knowsSecond)) return []
  return [form([first], [second], 'address')]
}

function oneWord(word: string, isName: IsName): readonly NameForm[] {
  if (isName(word)) return [form([word], [], 'address')]
  const surname = word.slice(1)
  if (surname.length >= 3 && isName(surname))
    return [form([word.slice(0, 1)], [surname], 'address')]
  for (let cut = word.length - 2; cut >= 2; cut--) {
    const [first, second] = [word.slice(0, cut), word.slice(cut)]
    if (isName(first) && isName(second)) return [form([first], [second], 'address')]
  }
  return []
}

/** The name a profile's URL spells; people keep the slug when they take a new surname. */
export function formsInSlug(slug: string, isName: IsName): readonly NameForm[] {
  const words = fold(slug)
    .split(' ')
    .filter((word) => /^[a-z]{2,}$/.test(word))
  const end = words.findLastIndex(isName) + 1
  const [first, ...others] = words.slice(0, end)
  return first === undefined || others.length === 0 ? [] : [form([first], others, 'slug')]
}
