type Reader = { readonly name: string; readonly called: string }

/**
 * What was said of two people, told to one of them: "Ana takes trainees" is "you take trainees" to Ana, "Ana's
 * archive" is "your archive". The rest is left as it was. English.
 */
export function toldTo({ name, called }: Reader, text: string): string {
  const who = [...new Set([name, called])]
    .filter((one) => one !== '')
    .toSorted((a, b) => b.length - a.length)
    .map((one) => one.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|')
  if (who === '') return text
  const owned = text.replace(new RegExp(`(?<!\\p{L})(?:${who})['’]s(?!\\p{L})`, 'gu'), 'your')
  return owned.replace(
    new RegExp(
      `(^|(?:[,;:.–—-]|(?<!\\p{L})(?:and|but|while|that|because|since|as|both)) )?(?<!\\p{L})(?:${who})(?![\\p{L}’'-])(?: (\\p{L}+)([^,;.]*))?`,
      'gu',
    ),
    (
      _,
      start: string | undefined,
      next: string | undefined,
      rest: string | undefined,
      at: number,
    ) => {
      if (next === undefined) return `${start ?? ''}you`
      const isSubject = start !== undefined || at === 0
      const said = isSubject ? inSecondPerson(next) : next
      return `${start ?? ''}you ${said}${isSubject ? ofReader(rest ?? '') : (rest ?? '')}`
    },
  )
}

const IRREGULAR: { readonly [verb: string]: string } = {
  is: 'are',
  was: 'were',
  has: 'have',
  does: 'do',
  goes: 'go',
}

function inSecondPerson(verb: string): string {
  const irregular = IRREGULAR[verb]
  if (irregular !== undefined) return irregular
  if (/(?:ss|us|is)$/.test(verb) || verb.length < 4) return verb
  if (/[^aeiou]ies$/.test(verb)) return verb.replace(/ies$/, 'y')
  return verb.replace(/(?<=sh|ch|ss|x|zz)es$/, '').replace(/(?<=[^s])s$/, '')
}

/** Within the clause that speaks of the reader, up to the next one. */
function ofReader(rest: string): string {
  const end = rest.search(/ (?:and|but|while) \p{Lu}/u)
  const clause = end < 0 ? rest : rest.slice(0, end)
  return clause.replace(/\b(?:their|his|her)\b/g, 'your') + (end < 0 ? '' : rest.slice(end))
}
