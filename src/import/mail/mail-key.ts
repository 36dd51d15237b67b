import type { MailHead } from './mail-head.ts'

/**
 * The key under which every copy of a mail is the same: its Message-ID; without one a hash over
 * date, from, to, subject and the size of the body.
 */
export async function mailKey(head: MailHead, bodySize: number): Promise<string> {
  if (head.messageId !== '') return head.messageId
  const to = head.to.map(({ address }) => address.toLowerCase()).join(',')
  const from = head.from?.address.toLowerCase() ?? ''
  const told = [head.date, from, to, head.subject, String(bodySize)].join('\n')
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(told))
  return `sha256:${Buffer.from(digest).toString('hex')}`
}
