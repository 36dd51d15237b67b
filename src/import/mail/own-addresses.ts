import type { Me } from '../../domain/owner.ts'
import type { Mailbox } from '../../formats/mime/address-list.ts'
import { normaliseEmail } from '../../text/normalise-email.ts'

/** Addresses as this import meets them: normalised once, and told apart from the owner's. */
export type AddressBook = {
  /** The key of an address; null when it is none. */
  readonly keyOf: (address: string) => string | null
  readonly isMine: (address: string) => boolean
}

const MOST_KEPT = 50_000

/** Remembers what it normalised: a mailbox repeats few addresses very often. */
export function addressBookOf(me: Me): AddressBook {
  const known = new Map<string, string | null>()
  const keyOf = (address: string): string | null => {
    const before = known.get(address)
    if (before !== undefined) return before
    const key = normaliseEmail(address)
    if (known.size >= MOST_KEPT) known.clear()
    known.set(address, key)
    return key
  }
  const isMine = (address: string): boolean => {
    const key = keyOf(address)
    return (key !== null && me.emails.has(key)) || me.emails.has(address.toLowerCase())
  }
  return { keyOf, isMine }
}

export function includesMine(book: AddressBook, mailboxes: readonly Mailbox[]): boolean {
  return mailboxes.some(({ address }) => book.isMine(address))
}
