import type { ReadInput } from '../../domain/reader.ts'
import type { OwnClaim } from '../../domain/source-record.ts'
import { MboxSplitter } from '../../formats/mbox/split-mbox.ts'
import { normaliseEmail } from '../../text/normalise-email.ts'
import { hasLabel } from './gmail-labels.ts'
import { readMailHead, type MailHead } from './mail-head.ts'

const MOST_MAILS = 2000
const PLACES = 8

/**
 * Whose mailbox is this? Looks at the headers of about 2,000 mails from all over the file.
 *
 * @returns the owner's addresses and names, surest first; null when the mails do not tell
 */
export async function inferOwner(input: ReadInput): Promise<OwnClaim | null> {
  const heads: MailHead[] = []
  const places = input.size > 16 << 20 ? PLACES : 1
  for (let place = 0; place < places; place++) {
    const offset = Math.floor((input.size / places) * place)
    heads.push(...(await headsFrom(input, offset, MOST_MAILS / places)))
  }
  return ownerOf(heads)
}

async function headsFrom(input: ReadInput, offset: number, most: number): Promise<MailHead[]> {
  const splitter = new MboxSplitter({ offset, keep: 16_384 })
  const heads: MailHead[] = []
  for await (const chunk of input.open(offset)) {
    heads.push(...splitter.push(chunk).map(({ bytes }) => readMailHead(bytes)))
    if (heads.length >= most) return heads.slice(0, most)
  }
  heads.push(...splitter.end().map(({ bytes }) => readMailHead(bytes)))
  if (heads.length > 0 || offset > 0) return heads.slice(0, most)
  return [readMailHead(Buffer.from(input.bytes))] // one mail in a file of its own
}

type Tally = { sent: number; delivered: number; names: Map<string, number> }

/**
 * The addresses that mails marked as sent come from (or, where no mail is marked, mails without a
 * server's trace), and those that mails are delivered to.
 */
export function ownerOf(heads: readonly MailHead[]): OwnClaim | null {
  const tallies = new Map<string, Tally>()
  const marksSent = heads.some(({ labels }) => hasLabel(labels, 'sent'))
  const isTraced = heads.some(({ received }) => received.length > 0)
  let delivered = 0
  for (const head of heads) {
    const isSent = marksSent ? hasLabel(head.labels, 'sent') : isTraced && isUntraced(head)
    if (isSent && head.from !== null) {
      const tally = tallyOf(tallies, head.from.address)
      if (tally !== null) {
        tally.sent++
        const { name } = head.from
        if (name !== '') tally.names.set(name, (tally.names.get(name) ?? 0) + 1)
      }
    }
    const [to] = head.deliveredTo
    const tally = to === undefined ? null : tallyOf(tallies, to)
    if (tally !== null) {
      tally.delivered++
      delivered++
    }
  }
  return claimOf(tallies, delivered)
}

function isUntraced({ received, deliveredTo, listId }: MailHead): boolean {
  return received.length === 0 && deliveredTo.length === 0 && listId === ''
}

function tallyOf(tallies: Map<string, Tally>, address: string): Tally | null {
  const key = normaliseEmail(address)
  if (key === null) return null
  const known = tallies.get(key)
  if (known !== undefined) return known
  const made: Tally = { sent: 0, delivered: 0, names: new Map() }
  tallies.set(key, made)
  return made
}

/** One stray mail does not make an owner: 2 % of what was sent, or 20 % of what was delivered. */
function claimOf(tallies: ReadonlyMap<string, Tally>, delivered: number): OwnClaim | null {
  const sent = [...tallies.values()].reduce((sum, tally) => sum + tally.sent, 0)
  const own = [...tallies]
    .filter(([, tally]) => tally.sent > sent / 50 || tally.delivered > delivered / 5)
    .sort(([, a], [, b]) => b.sent + b.delivered - (a.sent + a.delivered))
    .slice(0, 20)
  if (own.length === 0) return null
  return { emails: own.map(([email]) => email), names: namesOf(own.map(([, tally]) => tally)) }
}

function namesOf(tallies: readonly Tally[]): string[] {
  const counts = new Map<string, number>()
  for (const { names } of tallies) {
    for (const [name, count] of names) counts.set(name, (counts.get(name) ?? 0) + count)
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, 5)
    .map(([name]) => name)
}
