import type { Signal } from '../../domain/source-record.ts'
import type { MailHead } from './mail-head.ts'
import type { Traffic } from './traffic.ts'
import { pattern } from '../../text/pattern.ts'

const ADDRESS = /[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}/g
const FINAL_RECIPIENT =
  /^(?:final|original)-recipient:\s*(?:rfc822|utf-8)\s*;\s*<?([^\s<>]{3,254})>?/gim
const NEW_ADDRESS = new RegExp(
  pattern`
  \b(?:
    new (?:e-?mail|(?:work |private |personal )?address|contact)
    |(?:e-?mail|address) (?:has |is )?(?:changed|changing)
    |chang(?:ed|ing) (?:my )?(?:e-?mail|address)|no longer (?:works|in use|valid|active)
    |(?:reach|write to|e-?mail) me (?:at|on|under)[^.]{0,60}(?:from now on|instead)
    |(?:use|update)[^.]{0,60}(?:from now on|instead)|neue(?:n|r)? (?:e-?mail|mail|adresse)
    |nouvelle adresse|nuev[oa] (?:correo|direcci[óo]n|e-?mail)
    |nuov[oa] (?:indirizzo|e-?mail|mail)|novo (?:e-?mail|endere[çc]o)
    |nieuw(?:e)? (?:e-?mail|mail|adres)
  )
`,
  'i',
)

/** The small facts a mail carries besides what it says: dead, new and helped addresses. */
export function signalsOf(
  head: MailHead,
  traffic: Traffic,
  texts: { mail: Buffer; text: string },
): Signal[] {
  const email = head.from?.address.toLowerCase() ?? ''
  switch (traffic) {
    case 'bounce':
      return deadAddresses(head, texts.mail).map((dead) => ({ kind: 'bounce', email: dead }))
    case 'out-of-office':
      return [{ kind: 'out-of-office', email }, ...newAddress(email, texts.text)]
    case 'personal':
      return [...assistants(head, email), ...newAddress(email, texts.text)]
    default:
      return []
  }
}

/** Addresses a server could not deliver to (RFC 3464 §2.3, else Gmail's header, else none). */
function deadAddresses(head: MailHead, mail: Buffer): string[] {
  const report = mail.toString('latin1', head.bodyStart, head.bodyStart + 65_536)
  const named = [...report.matchAll(FINAL_RECIPIENT)].map((match) => match[1] ?? '')
  const dead = [...head.failedRecipients, ...named].map((email) => email.toLowerCase())
  return [...new Set(dead)].filter((email) => email.includes('@')).slice(0, 20)
}

function assistants(head: MailHead, of: string): Signal[] {
  const email = head.sender?.address.toLowerCase() ?? ''
  return email === '' || email === of ? [] : [{ kind: 'assistant', email, of }]
}

/**
 * The pair an "I have a new address" note speaks of: the sender's and one other that the text names,
 * in whichever order its words say.
 */
function newAddress(email: string, text: string): Signal[] {
  if (!text.includes('@')) return []
  const short = text.slice(0, 3000).replace(/\s+/g, ' ').toLowerCase()
  const others = new Set((short.match(ADDRESS) ?? []).map((one) => one.replace(/\.$/, '')))
  others.delete(email)
  const [other] = others
  if (other === undefined || others.size !== 1) return []
  const at = short.indexOf(other)
  const before = short.slice(Math.max(0, at - 60), at)
  const around = short.slice(Math.max(0, at - 120), at + other.length + 100)
  if (!NEW_ADDRESS.test(around)) return []
  return OLD_ADDRESS.test(before)
    ? [{ kind: 'new-address', email: other, newEmail: email }]
    : [{ kind: 'new-address', email, newEmail: other }]
}

const OLD_ADDRESS =
  /\b(?:old|former|previous|alte[nrs]?|bisherige[nr]?|ancienne|antiguo|antigua|anterior|vecchi[oa]|precedente|antig[oa]|oude)\b[^@]{0,40}$/
