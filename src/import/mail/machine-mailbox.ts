import type { Mailbox } from '../../formats/mime/address-list.ts'
import { isDesk } from './role-address.ts'

const known = new WeakMap<Mailbox, boolean>()

/** A desk or a notifier, by its address or name. Remembers it of a mailbox: one comes again in many mails. */
export function isMachine(mailbox: Mailbox): boolean {
  const before = known.get(mailbox)
  if (before !== undefined) return before
  const found = isDesk(mailbox) || isNotifierName(mailbox.name)
  known.set(mailbox, found)
  return found
}

/** `Ana Ruiz via Docs`: a machine that shows somebody's name. */
function isNotifierName(name: string): boolean {
  return name.length < 200 && /\S['"”]? (?:via|über|durch|przez|mediante) \S/i.test(name)
}
