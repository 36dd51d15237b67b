import type { Fact } from '../../domain/fact.ts'
import type { InteractionClaim } from '../../domain/interaction.ts'
import type { JsonObject } from '../../domain/json.ts'
import type { PersonaClaim, SourceRecord } from '../../domain/source-record.ts'
import { unquoteFrom } from '../../formats/mbox/unquote-from.ts'
import type { Mailbox } from '../../formats/mime/address-list.ts'
import { textOfMail } from '../../formats/mime/text-of-mail.ts'
import { saidIn } from '../../text/promises/said-in.ts'
import { findRequest } from '../../text/requests/find-request.ts'
import { snippet } from '../snippet.ts'
import { asksSomething } from './asks-something.ts'
import { hasLabel } from './gmail-labels.ts'
import { isIntroduction, movesToBcc } from './introduction.ts'
import { mailDirection } from './mail-direction.ts'
import type { DatedHead, MailHead } from './mail-head.ts'
import { mailPersonas, type MailJudgement } from './mail-personas.ts'
import { signalsOf } from './mail-signals.ts'
import { newText } from './new-text.ts'
import type { AddressBook } from './own-addresses.ts'
import { signatureFacts, signatureIn } from './signature-facts.ts'

import { trafficOf, type Traffic } from './traffic.ts'

/** A mail on its way to becoming a record. */
export type RawMail = {
  readonly bytes: Buffer
  /** Its Message-ID, or a hash that stands for one. */
  readonly key: string
  readonly line: number
  /** Lines beginning with "From " were quoted by an mbox. */
  readonly isFromMbox: boolean
  /** The owner's: days in words are counted on its calendar. */
  readonly timeZone: string
  /** Its words are to be kept whole. */
  readonly keepsText?: boolean | undefined
}

const MOST_LISTED = 50
const SNIPPET_ROOM = 1_000
/** To more people than that one announces, and promises nobody in particular. */
const LARGEST_TALK = 6
/** What is asked of more is asked of nobody in particular. */
const MOST_ASKED = 3

/** What a mail tells: who had a part in it, whether it was contact, and the small facts it carries. */
export function mailRecord(raw: RawMail, head: DatedHead, book: AddressBook): SourceRecord {
  const record = {
    kind: 'mail',
    key: raw.key,
    line: raw.line,
    at: head.at,
    payload: payloadOf(head),
  } as const
  if (hasLabel(head.labels, 'drafts')) return { ...record, personas: [] }
  const traffic = trafficOf(head)
  const direction = mailDirection(head, book)
  const text = wordsOf(raw, head, traffic, direction)
  const addressees = head.to.length + head.cc.length
  const isPersonal = traffic === 'personal' || (direction === 'out' && traffic === 'desk')
  const introduces = isPersonal && isIntroduction(head.subject, text.fresh, addressees)
  const judgement: MailJudgement = {
    traffic,
    direction,
    isIntroduction: introduces,
    writerFacts: text.writerFacts,
  }
  const personas = mailPersonas(head, judgement, book)
  const signals = signalsOf(head, traffic, { mail: raw.bytes, text: text.fresh })
  const isContact =
    isPersonal && personas.some(({ role, standing }) => role !== null && standing === 'seen')
  const isToOwner = direction === 'in' && isContact && addressees <= MOST_ASKED
  const claim: Claim = {
    key: raw.key,
    personas,
    direction,
    isContact,
    isIntroduction: introduces || (isPersonal && movesToBcc(text.fresh)),
    asks: isToOwner && asksSomething(text.fresh),
    text: text.fresh,
  }
  const said =
    isContact && direction !== 'seen' && addressees <= LARGEST_TALK
      ? saidIn(text.fresh, direction === 'out' ? 'me' : 'them', {
          at: head.at,
          zone: raw.timeZone,
          isAnswer: head.inReplyTo !== '' || head.references.length > 0,
          keepsText: raw.keepsText === true,
        })
      : undefined
  const asked = isToOwner ? findRequest(text.fresh, claim.asks) : null
  return {
    ...record,
    personas,
    ...(personas.some(({ role }) => role !== null)
      ? { interaction: interactionOf(head, claim) }
      : {}),
    ...(signals.length > 0 ? { signals } : {}),
    ...(said === undefined ? {} : { said }),
    ...(asked === null ? {} : { asked }),
  }
}

type Words = { readonly fresh: string; readonly writerFacts: readonly Fact[] }

/** The new text of mails that people wrote or that were answered by machine; other bodies are not opened. */
function wordsOf(
  raw: RawMail,
  head: MailHead,
  traffic: Traffic,
  direction: 'in' | 'out' | 'seen',
): Words {
  if (traffic !== 'personal' && traffic !== 'out-of-office') return { fresh: '', writerFacts: [] }
  const { contentType, encoding } = head
  const body = textOfMail({ bytes: raw.bytes.subarray(head.bodyStart), contentType, encoding })
  const { text, signature } = newText(raw.isFromMbox ? unquoteFrom(body) : body)
  if (direction === 'out' || traffic !== 'personal' || head.from === null) {
    return { fresh: text, writerFacts: [] }
  }
  const lines = signature.length > 0 ? signature : signatureIn(text, head.from)
  return { fresh: text, writerFacts: signatureFacts(lines, head.from) }
}

type Claim = {
  readonly key: string
  readonly personas: readonly PersonaClaim[]
  readonly direction: 'in' | 'out' | 'seen'
  readonly isContact: boolean
  readonly isIntroduction: boolean
  readonly asks: boolean
  readonly text: string
}

function interactionOf(head: DatedHead, claim: Claim): InteractionClaim {
  const said = snippet(claim.text.slice(0, SNIPPET_ROOM))
  const people = claim.personas.filter(
    ({ role, standing }) => role !== null && standing !== 'never',
  )
  return {
    key: `mail:${claim.key}`,
    at: head.at,
    channel: 'email',
    direction: claim.direction,
    kind: claim.isIntroduction ? 'introduction' : 'message',
    inPerson: false,
    size: people.length,
    thread: threadOf(head, claim.key),
    ...(head.subject === '' ? {} : { subject: head.subject }),
    ...(said === '' ? {} : { snippet: said }),
    personal: claim.isContact,
    ...(claim.direction === 'in' ? { asks: claim.asks } : {}),
  }
}

/** One name for a whole conversation, whichever of its mails is read first. */
function threadOf(head: MailHead, key: string): string {
  if (head.gmailThread !== '') return `gmail:${head.gmailThread}`
  const [first] = head.references
  if (first !== undefined) return first
  return head.inReplyTo === '' ? key : head.inReplyTo
}

function payloadOf(head: DatedHead): JsonObject {
  const payload: Record<string, string | readonly string[]> = {
    from: head.from === null ? '' : written(head.from),
    to: head.to.slice(0, MOST_LISTED).map(written),
    date: new Date(head.at).toISOString(),
    subject: head.subject,
  }
  if (head.cc.length > 0) payload.cc = head.cc.slice(0, MOST_LISTED).map(written)
  if (head.bcc.length > 0) payload.bcc = head.bcc.slice(0, MOST_LISTED).map(written)
  if (head.messageId !== '') payload.messageId = head.messageId
  if (head.inReplyTo !== '') payload.inReplyTo = head.inReplyTo
  if (head.listId !== '') payload.listId = head.listId
  if (head.labels.length > 0) payload.labels = head.labels
  if (head.gmailThread !== '') payload.thread = head.gmailThread
  return payload
}

function written({ name, address }: Mailbox): string {
  return name === '' ? address : `${name} <${address}>`
}
