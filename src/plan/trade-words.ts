/** Where a headline begins to say more than what somebody does: "Product Manager | Speaker". */
export const MORE_SAID = /\s*[|•·]\s*|\s+[–—]\s+|\s+\/\/\s+|\s+@\s*/u
const LONGEST = 60

/** What somebody does, of a title as profiles write it: its first part, without quotation marks. Null where it is too long. */
export function tradeOf(title: string): string | null {
  const [first = ''] = title.split(MORE_SAID).filter((part) => /\p{L}/u.test(part))
  const trade = first
    .replace(/["“”„«»]/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.,;:]+$/, '')
  return trade === '' || trade.length > LONGEST ? null : trade
}

/** "a literary translator", "an archivist"; "Head of Grants" and "CEO" as they are. */
export function asTrade(title: string): string {
  if (
    /^(?:an?|the|head|director|chief|chair|vice|president|co-?founder|owner)\b/i.test(title) ||
    /^\p{Lu}{2,4}$/u.test(title)
  ) {
    return title
  }
  // `Grants Officer` keeps its capitals; `Literary translator` stands at no beginning any more.
  const said = /^\p{Lu}\p{Ll}\S*(?: \p{Ll}|$)/u.test(title)
    ? title.slice(0, 1).toLowerCase() + title.slice(1)
    : title
  const isVowel = SPELT.test(said) || (/^[aeiou]/i.test(said) && !SOUNDS_OTHERWISE.test(said))
  return `${isVowel ? 'an' : 'a'} ${said}`
}

/** Begins with letters said one by one, the first of them with a vowel before it: "HR", "MBA", "SEO". */
const SPELT = /^[FHLMNRSX][A-Z&]{0,2}(?![A-Za-z])/
const SOUNDS_OTHERWISE = /^(?:uni|use|eur|one|u[xk]\b)/i

/** What follows "is": "an archivist at Oak Archive", "at Oak Archive". Null where neither is known. */
export function workWords(title: string | null, employer: string | null): string | null {
  const trade = title === null ? null : tradeOf(title)
  if (trade === null) return employer === null ? null : `at ${employer}`
  const isNamed = employer === null || trade.toLowerCase().includes(employer.toLowerCase())
  return isNamed ? asTrade(trade) : `${asTrade(trade)} at ${employer}`
}
