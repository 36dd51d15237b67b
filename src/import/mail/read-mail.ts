import type { Instant } from '../../domain/instant.ts'
import type { ReadContext } from '../../domain/reader.ts'
import type { Result } from '../../domain/result.ts'
import { err, ok } from '../../domain/result.ts'
import type { SourceRecord } from '../../domain/source-record.ts'
import { readMailHead } from './mail-head.ts'
import { mailKey } from './mail-key.ts'
import { mailRecord } from './mail-record.ts'
import { mailTime } from './mail-time.ts'
import type { AddressBook } from './own-addresses.ts'

/** One mail as its file holds it. */
export type MailFile = {
  /** Headers and the beginning of the body. */
  readonly bytes: Buffer
  /** Of the whole mail. */
  readonly size: number
  /** 1-based line at which it begins. */
  readonly line: number
  readonly isFromMbox: boolean
  /** The date of its mbox `From ` line, read where the mail itself has none to believe. */
  readonly envelope: () => Instant | null
}

/**
 * Reads one mail. What keeps it from being used is said in words: no sender, or no date between
 * 1990 and tomorrow.
 */
export async function readMail(
  mail: MailFile,
  book: AddressBook,
  { now, timeZone, keepsText }: Pick<ReadContext, 'now' | 'timeZone' | 'keepsText'>,
): Promise<Result<SourceRecord, string>> {
  const head = readMailHead(mail.bytes)
  if (head.from === null) return err('This mail has no readable sender.')
  const at = mailTime(head, mail.envelope, now)
  if (at === null) return err('This mail has no date between 1990 and tomorrow.')
  const key =
    head.messageId === '' ? await mailKey(head, mail.size - head.bodyStart) : head.messageId
  const { bytes, line, isFromMbox } = mail
  return ok(
    mailRecord({ bytes, key, line, isFromMbox, timeZone, keepsText }, { ...head, at }, book),
  )
}
