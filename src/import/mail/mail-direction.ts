import type { MailHead } from './mail-head.ts'
import { includesMine, type AddressBook } from './own-addresses.ts'

/**
 * Which way a mail went: `out` when the owner wrote it, `in` when it was addressed to the owner,
 * `seen` when it went between others (a blind copy, a list).
 */
export function mailDirection(head: MailHead, book: AddressBook): 'in' | 'out' | 'seen' {
  if (head.from !== null && book.isMine(head.from.address)) return 'out'
  if (includesMine(book, head.to) || includesMine(book, head.cc)) return 'in'
  if (head.to.length + head.cc.length > 0) return 'seen'
  return includesMine(book, head.bcc) || head.deliveredTo.some(book.isMine) ? 'in' : 'seen'
}
