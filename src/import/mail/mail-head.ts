import type { Instant } from '../../domain/instant.ts'
import { parseAddressList, type Mailbox } from '../../formats/mime/address-list.ts'
import { decodeHeader } from '../../formats/mime/encoded-words.ts'
import { headerValue, readHeaderBlock, type HeaderBlock } from '../../formats/mime/header-block.ts'

/** What a mail's headers say, as far as Digwell cares. */
export type MailHead = {
  /** First address of From; null when there is none. */
  readonly from: Mailbox | null
  readonly sender: Mailbox | null
  readonly replyTo: readonly Mailbox[]
  readonly to: readonly Mailbox[]
  readonly cc: readonly Mailbox[]
  readonly bcc: readonly Mailbox[]
  /** Addresses this copy was delivered to, topmost first. */
  readonly deliveredTo: readonly string[]
  readonly date: string
  /** Where servers wrote when they passed it on, newest first. */
  readonly received: readonly string[]
  readonly subject: string
  /** Without angle brackets; empty when missing. */
  readonly messageId: string
  readonly inReplyTo: string
  /** Message ids, oldest first. */
  readonly references: readonly string[]
  /** Gmail's conversation, a decimal number beyond 2^53. */
  readonly gmailThread: string
  readonly labels: readonly string[]
  readonly listId: string
  readonly listPost: string
  readonly hasUnsubscribe: boolean
  readonly precedence: string
  readonly autoSubmitted: string
  /** An automatic answer marked in one of the older ways. */
  readonly isAutoReply: boolean
  readonly suppressesAnswers: boolean
  readonly failedRecipients: readonly string[]
  readonly returnPath: string
  readonly contentType: string
  readonly encoding: string
  readonly bodyStart: number
}

/** A mail head and the instant the mail was written, once it is known to be credible. */
export type DatedHead = MailHead & { readonly at: Instant }

const WANTED = new Set(
  (
    'from sender reply-to to cc bcc date received subject message-id in-reply-to references ' +
    'delivered-to x-original-to x-gm-thrid x-gmail-labels list-id list-post list-unsubscribe ' +
    'precedence auto-submitted x-autoreply x-autorespond x-autoresponder ' +
    'x-auto-response-suppress x-failed-recipients return-path content-type content-transfer-encoding'
  ).split(' '),
)

/** Reads the headers of a mail; never fails, what is missing is empty. */
export function readMailHead(mail: Buffer): MailHead {
  const block = readHeaderBlock(mail, WANTED)
  const text = (name: string): string => headerValue(block, name)
  return {
    ...addressesOf(block),
    date: text('date'),
    received: block.values.get('received') ?? [],
    subject: decodeHeader(text('subject')).slice(0, 1000),
    messageId: idsIn(text('message-id'))[0] ?? '',
    inReplyTo: idsIn(text('in-reply-to'))[0] ?? '',
    references: idsIn(text('references')),
    gmailThread: /^\d{1,20}$/.exec(text('x-gm-thrid'))?.[0] ?? '',
    labels: labelsIn(text('x-gmail-labels')),
    listId: listIdIn(text('list-id')),
    listPost: text('list-post'),
    hasUnsubscribe: block.values.has('list-unsubscribe'),
    precedence: text('precedence').toLowerCase(),
    autoSubmitted: text('auto-submitted').toLowerCase(),
    isAutoReply: ['x-autoreply', 'x-autorespond', 'x-autoresponder'].some((name) =>
      block.values.has(name),
    ),
    suppressesAnswers: /\ball\b/i.test(text('x-auto-response-suppress')),
    failedRecipients: text('x-failed-recipients')
      .split(/[,\s]+/)
      .filter((part) => part.includes('@')),
    returnPath: text('return-path'),
    contentType: text('content-type'),
    encoding: text('content-transfer-encoding'),
    bodyStart: block.bodyStart,
  }
}

function addressesOf(block: HeaderBlock) {
  const list = (name: string): readonly Mailbox[] => {
    const values = block.values.get(name)
    return values === undefined ? [] : mailboxesIn(values.join(', '))
  }
  return {
    from: list('from')[0] ?? null,
    sender: list('sender')[0] ?? null,
    replyTo: list('reply-to'),
    to: list('to'),
    cc: list('cc'),
    bcc: list('bcc'),
    deliveredTo: [
      ...(block.values.get('delivered-to') ?? []),
      ...(block.values.get('x-original-to') ?? []),
    ].map((value) => value.replace(/^<|>$/g, '')),
  }
}

const parsed = new Map<string, readonly Mailbox[]>()
const MOST_PARSED = 20_000
/** Lines of many addresses hardly ever come again. */
const LONGEST_KEPT = 300

/** Remembers what it read: most mail of a mailbox goes between few people. */
function mailboxesIn(value: string): readonly Mailbox[] {
  const before = parsed.get(value)
  if (before !== undefined) return before
  const read = parseAddressList(value)
  if (value.length > LONGEST_KEPT) return read
  if (parsed.size >= MOST_PARSED) parsed.clear()
  parsed.set(value, read)
  return read
}

const MOST_IDS = 100

function idsIn(value: string): string[] {
  if (value === '') return []
  const bracketed = value.match(/<[^<>]{1,990}>/g)
  if (bracketed !== null)
    return bracketed.slice(0, MOST_IDS).map((id) => id.slice(1, -1).replace(/\s+/g, ''))
  return value
    .split(/\s+/)
    .filter((id) => id.includes('@') && id.length < 990)
    .slice(0, MOST_IDS)
}

function labelsIn(value: string): string[] {
  if (value === '') return []
  return decodeHeader(value)
    .split(',')
    .map((label) => label.trim().replace(/^"|"$/g, ''))
}

/** `Founders <founders.groups.example>` → `founders.groups.example`. */
function listIdIn(value: string): string {
  if (value === '') return ''
  return (/<([^<>]{1,255})>/.exec(value)?.[1] ?? value).trim().toLowerCase()
}
