/** A word of a sentence in small letters, contractions parted ("I'll" is `i` and `will`), or a stop. */
export type Token = {
  readonly word: string
  /** Where it stands in the sentence; both halves of a contraction stand where it begins. */
  readonly at: number
  readonly isName: boolean
}

const EACH =
  /\d{1,2}[:.]\d\d(?:[ap]m)?(?![\d-])|[a-zà-ɏ0-9£€$][a-zà-ɏ0-9'’`]*(?:-[a-zà-ɏ0-9'’`]+)*|[,;:.!?()–—-]/gi

const WHOLE: { readonly [word: string]: readonly string[] } = {
  "won't": ['will', 'not'],
  "can't": ['can', 'not'],
  cannot: ['can', 'not'],
  "let's": ['let', 'us'],
  im: ['i', 'am'],
  ill: ['i', 'will'],
  il: ['i', 'will'],
  itl: ['it', 'will'],
  imma: ['i', 'will'],
  gonna: ['going', 'to'],
  wanna: ['want', 'to'],
  lemme: ['let', 'me'],
  u: ['you'],
  w: ['with'],
  b: ['be'],
  n: ['and'],
  ya: ['you'],
  ur: ['your'],
  youll: ['you', 'will'],
  itll: ['it', 'will'],
  theyll: ['they', 'will'],
}

const ENDINGS: readonly (readonly [string, string])[] = [
  ["'ll", 'will'],
  ["'m", 'am'],
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'d", 'would'],
  ["n't", 'not'],
]

/** The words and stops of a sentence, in order. Linear. */
export function tokensOf(sentence: string): readonly Token[] {
  const tokens: Token[] = []
  EACH.lastIndex = 0
  for (let match = EACH.exec(sentence); match !== null; match = EACH.exec(sentence)) {
    const written = match[0]
    const at = match.index
    const code = written.charCodeAt(0)
    const isName = code >= 65 && code <= 90 && written.length > 1
    for (const word of partsOf(written.toLowerCase().replace(/[’`]/g, "'")))
      tokens.push({ word, at, isName })
  }
  return tokens
}

function partsOf(word: string): readonly string[] {
  const whole = WHOLE[word]
  if (whole !== undefined) return whole
  if (!word.includes("'")) return [word]
  for (const [ending, meant] of ENDINGS) {
    if (word.endsWith(ending)) return [word.slice(0, -ending.length), meant]
  }
  return word.endsWith("'s") ? [word.slice(0, -2), "'s"] : [word]
}

/** The word at a place; empty outside the sentence. */
export function wordAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.word ?? ''
}
