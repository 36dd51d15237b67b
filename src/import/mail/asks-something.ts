import { pattern } from '../../text/pattern.ts'

/** Greetings in the form of a question, from their first word to the question mark. */
const GREETING = new RegExp(
  pattern`
  ^(?:(?:hi|hey|hello|dear|hallo|hola|ciao|salut|olá|oi)[^?]{0,40}[,!.]?\s+)?
    (?:so\s+|and\s+|und\s+|y\s+|et\s+)?(?:
      how (?:are|'?re|is|'s|was|were|have|has)\b[^?]{0,30}\b(?:
        you|ya|things|everything|everybody|everyone|life|it going|going|doing|been|keeping
        |weekend|family|business|holidays?
      )\b[^?]{0,40}|how do you do|what'?s up|what'?s new|all (?:good|well)
      |are you (?:well|ok(?:ay)?)|you (?:well|good|ok)|wie geht(?:'?s| es)[^?]{0,40}
      |alles (?:gut|klar)[^?]{0,20}|was gibt'?s neues|wie läuft'?s[^?]{0,30}
      |¿?\s*(?:qué tal|cómo (?:est[áa]s?|est[áa]n|te va|va todo|andas|van las cosas))[^?]{0,40}
      |¿?\s*todo bien|(?:comment )?(?:ça|ca) va[^?]{0,30}
      |comment (?:vas-tu|allez-vous|vas tu|allez vous)[^?]{0,30}
      |come (?:stai|va|state|sta)[^?]{0,30}|tutto bene
      |como (?:vai|está|estás|vão as coisas)[^?]{0,30}|tudo (?:bem|bom)[^?]{0,20}
      |hoe gaat (?:het|ie)[^?]{0,30}|jak się masz|co słychać
      |как (?:дела|ты|вы|поживаешь)[^?]{0,20}|hur (?:mår du|är läget)|hvordan går det
    )\s*$
`,
  'i',
)
const MOST_CHARACTERS = 6000

/**
 * Does the new text of a mail ask its reader something? "How are you?" and its kin in other
 * languages do not count, nor do question marks in links.
 */
export function asksSomething(text: string): boolean {
  const short = text.length > MOST_CHARACTERS ? text.slice(0, MOST_CHARACTERS) : text
  for (let at = nextMark(short, 0); at >= 0; at = nextMark(short, at + 1)) {
    if (!endsWord(short, at)) continue
    const sentence = sentenceBefore(short, at)
    if (sentence.length >= 3 && !GREETING.test(sentence)) return true
  }
  return false
}

function nextMark(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const char = text[at]
    if (char === '?' || char === '？' || char === '؟') return at
  }
  return -1
}

/** `?` inside a link is followed by more of it. */
function endsWord(text: string, at: number): boolean {
  const next = text[at + 1]
  return next === undefined || /[\s?!.,)"'”’»\]…:;-]/.test(next) || text[at] !== '?'
}

function sentenceBefore(text: string, mark: number): string {
  let start = mark
  while (start > 0 && mark - start < 400) {
    const char = text[start - 1] ?? ''
    if ('?？؟!.。！'.includes(char) && /\s|[?？؟!]/.test(text[start] ?? ' ')) break
    if (char === '\n' && text[start - 2] === '\n') break
    start--
  }
  return text
    .slice(start, mark)
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}\p{N}¿]+/u, '')
    .trim()
}
