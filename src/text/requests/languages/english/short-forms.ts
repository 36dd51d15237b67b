/** Everyday short forms of chats, written out. */
const SHORT: readonly (readonly [pattern: RegExp, full: string])[] = [
  [/\bu\b/gi, 'you'],
  [/\bur\b/gi, 'your'],
  [/\bcd\b/gi, 'could'],
  [/\bwd\b/gi, 'would'],
  [/\b(?:pls|plz|plse)\b/gi, 'please'],
  [/\b(some|any)1\b/gi, '$1one'],
  [/\bw\/ ?/gi, 'with '],
  [/\b(?:thx|ty)\b/gi, 'thanks'],
]

/** "cd u lend me 60" as "could you lend me 60". */
export function withoutShortForms(sentence: string): string {
  if (!/\b(?:u|ur|cd|wd|pl[sz]e?|(?:some|any)1|thx)\b|\bw\//i.test(sentence)) return sentence
  return SHORT.reduce((said, [pattern, full]) => said.replace(pattern, full), sentence)
}
