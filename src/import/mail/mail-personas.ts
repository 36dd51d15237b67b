import type { Fact } from '../../domain/fact.ts'
import type { Role } from '../../domain/interaction.ts'
import type { PersonaClaim } from '../../domain/source-record.ts'
import type { Mailbox } from '../../formats/mime/address-list.ts'
import type { MailHead } from './mail-head.ts'
import type { AddressBook } from './own-addresses.ts'
import { isMachine } from './machine-mailbox.ts'
import type { Traffic } from './traffic.ts'

/** What was found out about a mail before its people are named. */
export type MailJudgement = {
  readonly traffic: Traffic
  readonly direction: 'in' | 'out' | 'seen'
  readonly isIntroduction: boolean
  /** What the signature says of the writer. */
  readonly writerFacts: readonly Fact[]
}

const MOST_PEOPLE = 300

/**
 * Everybody a mail names but the owner, each once, with their part in it: writer first, then
 * recipients in header order, then those beside (Bcc, Sender, Reply-To) without a part.
 */
export function mailPersonas(
  head: MailHead,
  judgement: MailJudgement,
  book: AddressBook,
): PersonaClaim[] {
  const claims = new Map<string, PersonaClaim>()
  const add = (mailbox: Mailbox, role: Role | null, facts: readonly Fact[] = []): void => {
    const key = book.keyOf(mailbox.address)
    if (key === null || book.isMine(mailbox.address) || claims.size >= MOST_PEOPLE) return
    if (!claims.has(key)) claims.set(key, personaOf({ key, mailbox, role, facts }, head, judgement))
  }
  if (head.from !== null) add(head.from, 'from', judgement.writerFacts)
  const isIncomingIntroduction = judgement.isIntroduction && judgement.direction === 'in'
  for (const mailbox of head.to) add(mailbox, isIncomingIntroduction ? 'introduced' : 'to')
  for (const mailbox of head.cc) add(mailbox, isIncomingIntroduction ? 'introduced' : 'cc')
  for (const mailbox of head.bcc) add(mailbox, null)
  if (head.sender !== null) add(head.sender, null)
  for (const mailbox of head.replyTo) add(mailbox, null)
  return [...claims.values()]
}

type Named = {
  readonly key: string
  readonly mailbox: Mailbox
  readonly role: Role | null
  readonly facts: readonly Fact[]
}

function personaOf(named: Named, head: MailHead, judgement: MailJudgement): PersonaClaim {
  const { key, mailbox, role } = named
  const cite = mailbox.address.toLowerCase()
  const standing = isNobody(mailbox, role, head, judgement) ? 'never' : 'seen'
  const name = standing === 'never' || isHiddenBy(judgement.traffic, role) ? '' : shownName(mailbox)
  const facts: Fact[] = [{ field: 'email', value: cite }, ...named.facts]
  if (name !== '') facts.unshift({ field: 'name', value: name, count: 1 })
  const proof = proofOf(role, head.bcc.includes(mailbox), judgement)
  return {
    key,
    cite,
    ...(name === '' ? {} : { name }),
    facts,
    role,
    standing,
    ...(proof === null || standing === 'never' ? {} : { proof }),
  }
}

/** Lists, desks and notifiers: addresses that can be no person. */
function isNobody(
  mailbox: Mailbox,
  role: Role | null,
  head: MailHead,
  { traffic }: MailJudgement,
): boolean {
  if (isMachine(mailbox)) return true
  if (isListAddress(mailbox.address, head)) return true
  return role === 'from' && traffic === 'bounce'
}

/** `founders@groups.example` under `List-Id: <founders.groups.example>`, or named in List-Post. */
function isListAddress(address: string, head: MailHead): boolean {
  if (head.listId === '' && head.listPost === '') return false
  const lower = address.toLowerCase()
  const asId = lower.replace('@', '.')
  return head.listId === asId || head.listPost.toLowerCase().includes(`mailto:${lower}`)
}

/** Machines may show somebody's name beside their own address. */
function isHiddenBy(traffic: Traffic, role: Role | null): boolean {
  return role === 'from' && (traffic === 'bulk' || traffic === 'automatic' || traffic === 'desk')
}

function shownName({ name, address }: Mailbox): string {
  const isAddress = name.includes('@') || name.toLowerCase() === address.toLowerCase()
  return isAddress || !/\p{L}/u.test(name) ? '' : name
}

function proofOf(
  role: Role | null,
  isBlindCopy: boolean,
  { traffic, direction }: MailJudgement,
): NonNullable<PersonaClaim['proof']> | null {
  if (traffic === 'discarded') return null
  if (direction === 'out')
    return role === 'to' || role === 'cc' || isBlindCopy ? 'owner-wrote' : null
  return direction === 'in' && role === 'from' && traffic === 'personal' ? 'wrote-personally' : null
}
