import { hasLabel } from './gmail-labels.ts'
import type { MailHead } from './mail-head.ts'
import { isMachine } from './machine-mailbox.ts'
import { isDesk } from './role-address.ts'
import { pattern } from '../../text/pattern.ts'

/** What kind of traffic a mail is; only `personal` is contact between people. */
export type Traffic =
  | 'personal'
  | 'list'
  | 'bulk'
  | 'automatic'
  | 'out-of-office'
  | 'bounce'
  | 'desk'
  | 'discarded'

const AWAY_SUBJECT = new RegExp(
  pattern`
  ^(?:
    automatic reply|auto(?:matic)?[- ]?(?:reply|response)|out of (?:the )?office
    |automatische (?:antwort|abwesenheit)|abwesenheits(?:notiz|assistent)|abwesend
    |r[ée]ponse automatique|absence du bureau|respuesta autom[áa]tica|fuera de (?:la )?oficina
    |resposta autom[áa]tica|risposta automatica|fuori (?:sede|ufficio)
    |automatisch(?:e)? (?:antwoord|afwezigheid)|afwezig|autosvar|automatiskt svar
    |automatisk svar|automaattinen vastaus|odpowied[źz] automatyczna
    |automatick[áa] odpov[ěe][ďd]|автоответ|автоматический ответ|otomatik yan[ıi]t|自動応答|自动回复
    |자동 회신
  )
`,
  'i',
)
const BOUNCE_SUBJECT = new RegExp(
  pattern`
  ^(?:
    undeliver(?:able|ed)|delivery (?:status notification|failure|has failed)
    |mail delivery (?:failed|failure|subsystem)|returned mail|failure notice|unzustellbar
    |nicht zustellbar|non remis|no se puede entregar|onbestelbaar|niet bezorgd|mancato recapito
  )
`,
  'i',
)
/** Tells people's mail from lists, bulk, machines and desks, by its headers alone. */
export function trafficOf(head: MailHead): Traffic {
  const from = head.from?.address ?? ''
  if (hasLabel(head.labels, 'spam') || hasLabel(head.labels, 'trash')) return 'discarded'
  if (isBounce(head, from)) return 'bounce'
  if (isAway(head)) return 'out-of-office'
  if (isAutomatic(head)) return 'automatic'
  if (head.listId !== '') return head.listPost === '' ? 'bulk' : 'list'
  if (head.hasUnsubscribe) return 'bulk'
  if (head.precedence === 'bulk' || head.precedence === 'junk') return 'bulk'
  if (head.precedence === 'list') return 'list'
  if (head.from !== null && isMachine(head.from)) return 'desk'
  return 'personal'
}

function isBounce(head: MailHead, from: string): boolean {
  if (head.failedRecipients.length > 0) return true
  if (/\breport-type\s*=\s*"?delivery-status/i.test(head.contentType)) return true
  const isDaemon = /^(?:mailer-daemon|postmaster)@/i.test(from) || /^<\s*>$/.test(head.returnPath)
  return isDaemon && BOUNCE_SUBJECT.test(head.subject)
}

function isAway(head: MailHead): boolean {
  if (head.autoSubmitted.startsWith('auto-replied')) return true
  if (head.isAutoReply || head.precedence === 'auto_reply') return true
  return AWAY_SUBJECT.test(head.subject)
}

const CALENDAR = /calendar|notif|no-?reply/i

function isAutomatic(head: MailHead): boolean {
  if (head.autoSubmitted !== '' && !head.autoSubmitted.startsWith('no')) return true
  if (head.suppressesAnswers || /^text\/calendar\b/i.test(head.contentType)) return true
  if (/^mailer-daemon@/i.test(head.from?.address ?? '')) return true
  // A calendar sends invitations in somebody's name.
  return head.sender !== null && CALENDAR.test(head.sender.address) && isDesk(head.sender)
}
