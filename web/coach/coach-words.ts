import type { RuleSource, Severity } from '../../src/domain/coach/rule-id.ts'

/** How much a finding matters, in words; colour and line never say it alone. */
export const SEVERITY_WORDS: { readonly [severity in Severity]: string } = {
  hold: 'Worth a pause',
  fix: 'Worth a change',
  hint: 'Could be better',
}

/** The underline of each: heavy, wavy, dotted. */
export const UNDERLINES: { readonly [severity in Severity]: string } = {
  hold: 'underline decoration-solid decoration-[3px] decoration-give underline-offset-4',
  fix: 'underline decoration-wavy decoration-[1.5px] decoration-water underline-offset-4',
  hint: 'underline decoration-dotted decoration-2 decoration-edge underline-offset-4',
}

const DOCUMENTS: { readonly [doc in RuleSource['doc']]: string } = {
  S0: 'Networking: We’re Doing It Wrong',
  S1: '10 Reasons Why Your Networking May Not Be Working',
  S2: 'Dark Side of Networking',
  S3: 'Done with Networking',
  S4: 'Why We’re Bad at Networking: Too Much Talk of Networking',
}

/** `10 Reasons Why Your Networking May Not Be Working, reason 5: “Are you hiring?”` */
export function sourceWords({ doc, reason, phrase }: RuleSource): string {
  const place = reason === undefined ? '' : `, reason ${reason}`
  return `${DOCUMENTS[doc]}${place}${phrase === '' ? '' : `: “${withinQuotes(phrase)}”`}`
}

/** A phrase as it stands inside quotation marks: its own, if they enclose it, fall; those within turn single. */
function withinQuotes(phrase: string): string {
  const inner = /^["“]([^"“”]*)["”]$/.exec(phrase)?.[1] ?? phrase
  return inner.replace(/[“"]([^“”"]*)[”"]/g, '‘$1’')
}

/** `92 words` */
export function lengthWords(words: number): string {
  return `${words} ${words === 1 ? 'word' : 'words'}`
}

/** `about 42 seconds aloud`, from a minute and a half on in minutes. */
export function aloudWords(spokenSeconds: number): string {
  const seconds = Math.max(1, Math.round(spokenSeconds))
  if (seconds < 90) return `about ${seconds} ${seconds === 1 ? 'second' : 'seconds'} aloud`
  return `about ${Math.round(seconds / 6) / 10} minutes aloud`
}

/** A long first message is asked for less, never told off. */
export function longWords(betterWithin: number | null): string {
  if (betterWithin === null) return ''
  return `Long for a first message: what would it be in ${betterWithin} words?`
}

/** Told to who cannot see the underlines. */
export function foundWords(findings: readonly { severity: Severity; quote: string }[]): string {
  const [first] = findings
  if (first === undefined) return 'The coach has nothing to change.'
  const count = findings.length === 1 ? 'One note' : `${findings.length} notes`
  return `${count} from the coach. ${SEVERITY_WORDS[first.severity]}: ${short(first.quote)}. F8 goes to the next.`
}

/** All there is to tell of a text: what was found, and that it is long. */
export function toldWords(
  findings: readonly { severity: Severity; quote: string }[],
  betterWithin: number | null,
): string {
  const long = longWords(betterWithin)
  if (long === '') return foundWords(findings)
  return findings.length === 0 ? long : `${foundWords(findings)} ${long}`
}

/** The beginning of long words, for lists. */
export function short(quote: string, most = 70): string {
  const line = quote.replace(/\s+/g, ' ').trim()
  return line.length <= most ? line : `${line.slice(0, most - 1).trimEnd()}…`
}
