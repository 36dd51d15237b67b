import { pattern } from '../pattern.ts'

/** Is this written by no person to no one? What it says will be done is no promise of anybody's. */
export function isAutomatic(text: string): boolean {
  return AUTOMATIC.test(text)
}

const AUTOMATIC = new RegExp(
  pattern`
  \b(?:
    this is an? automat(?:ed|ic) (?:message|e-?mail|reply)|automated (?:message|e-?mail)
    |(?:do not|don['’]t) reply to this|reply (?:stop|cancel|yes)\b|unsubscribe|newsletter #?\d
    |this (?:week|month)['’]s (?:digest|newsletter|issue)|noreply|no-reply|mensaje automático
    |mensagem automática|message automatique|automatische (?:nachricht|antwort)
    |automatisch (?:erstellt|generiert)
  )
`,
  'i',
)
