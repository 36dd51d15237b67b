import { pattern } from '../../text/pattern.ts'

/** What a mail newly says, and what it is signed with. */
export type NewText = {
  /** Without quotes of earlier mails, signature, and the lines phones add. */
  readonly text: string
  /** The lines after the signature mark; empty when there is none. */
  readonly signature: readonly string[]
}

const WROTE = new RegExp(
  pattern`
  (?:
    wrote|writes|schrieb|geschrieben|a écrit|écrit|escribió|escreveu|ha scritto|scritto|schreef
    |geschreven|skrev|kirjoitti|napisał(?:\(a\)|a)?|napsal(?:\(a\)|a)?|írta|a scris
    |написал(?:\(а\)|а)?|пише|yazdı|写道|寫道|のメール|님이 작성
  )[^\n]{0,120}[:：]$
`,
  'i',
)
const DATED = /^(?:on|am|le|el|em|il|op|den|w dniu|dne)\b[^\n]{10,200}[:：]$/i
const EARLIER_MAIL = new RegExp(
  pattern`
  ^(?:
    -{2,}\s*(?:
      original message|original appointment|forwarded message|ursprüngliche nachricht
      |originalnachricht|weitergeleitete nachricht|message d'origine|message transféré
      |mensaje original|mensaje reenviado|mensagem original|messaggio originale
      |oorspronkelijk bericht|doorgestuurd bericht|ursprungligt meddelande|wiadomość oryginalna
      |исходное сообщение
    )\s*-{2,}|_{20,}|begin forwarded message:
  )
`,
  'i',
)
const HEADER_BLOCK = /^\*?(?:from|von|de|da|van|från|fra|od|от)\s*:\*?\s.{0,200}(?:@|<|\[mailto:)/i
const PHONE_LINE = new RegExp(
  pattern`
  ^(?:
    sent (?:from|via) (?:my|mobile|the)\b|get outlook for|von meinem .{1,30} gesendet
    |gesendet von|envoyé (?:de|depuis) (?:mon|ma)\b|enviado desde mi
    |enviado (?:do|a partir do) meu|inviato da(?:l mio)?\b|verstuurd vanaf mijn|verzonden vanaf
    |skickat från min|sendt fra min|wysłane z\b|отправлено с )
`,
  'i',
)
const MOST_LINES = 600
const MOST_SIGNATURE_LINES = 12

/**
 * Cuts a mail's text down to what its writer newly wrote: quoted lines and their "On … wrote:" in
 * a dozen languages go, so does all after a signature mark or the head of a forwarded mail.
 */
export function newText(whole: string): NewText {
  const lines = whole.split('\n', MOST_LINES).map((line) => line.trimEnd())
  const kept: string[] = []
  const signature: string[] = []
  let inSignature = false
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? ''
    if (line.startsWith('>')) {
      if (inSignature) break
      continue
    }
    const attribution = attributionLength(lines, at)
    if (attribution > 0) {
      if (inSignature || !isQuoted(lines, at + attribution)) break
      at += attribution - 1
      continue
    }
    if (EARLIER_MAIL.test(line) || HEADER_BLOCK.test(line)) break
    if (line === '--' || line === '—' || line === '-- ') {
      inSignature = true
      continue
    }
    if (inSignature) {
      if (signature.length >= MOST_SIGNATURE_LINES) break
      signature.push(line.trim())
    } else if (!PHONE_LINE.test(line)) kept.push(line)
  }
  return { text: kept.join('\n').trim(), signature: signature.filter((line) => line !== '') }
}

/** How many lines from here introduce a quote: "On Monday, Ana wrote:", often wrapped. 0: none. */
function attributionLength(lines: readonly string[], at: number): number {
  const first = lines[at] ?? ''
  if (first === '' || first.length > 250) return 0
  if (isAttribution(first, () => isQuoted(lines, at + 1))) return 1
  const second = lines[at + 1] ?? ''
  if (!/[:：]$/.test(second) || second.length > 250) return 0
  return isAttribution(`${first} ${second}`, () => isQuoted(lines, at + 2)) ? 2 : 0
}

function isAttribution(line: string, isQuotedBelow: () => boolean): boolean {
  if (!/[:：]$/.test(line) || !/[\d@<]/.test(line)) return false
  return (WROTE.test(line) && DATED_OR_NAMED.test(line)) || (DATED.test(line) && isQuotedBelow())
}

const DATED_OR_NAMED = /\d{4}|\d[:.]\d\d|[@<]/

function isQuoted(lines: readonly string[], at: number): boolean {
  const next = lines.slice(at, at + 3).find((line) => line !== '')
  return next !== undefined && next.startsWith('>')
}
