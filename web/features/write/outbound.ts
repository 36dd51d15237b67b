import type { DeskChannel, WrittenChannel } from '../../../src/domain/view/write-view.ts'

export type Message = { readonly subject: string; readonly text: string }

/** Longer `mailto:` addresses are cut or refused by some mail programs. */
const LONGEST = 1_900

/**
 * Where a message is carried on: the mail program with all of it in, WhatsApp, the profile on LinkedIn.
 * Nothing is sent by opening it. Null where a channel has no such door.
 *
 * @returns `carries`: whether the text goes along; else it must be pasted there
 */
export function outbound(
  { channel, reach }: Pick<DeskChannel, 'channel' | 'reach'>,
  message: Message,
): { readonly address: string; readonly carries: boolean } | null {
  switch (channel) {
    case 'email':
      return reach === null ? null : mailAddress(reach, message)
    case 'linkedin':
      return {
        address:
          reach !== null && reach.startsWith('https://')
            ? reach
            : 'https://www.linkedin.com/messaging/',
        carries: false,
      }
    case 'whatsapp':
      return reach === null
        ? null
        : {
            address: `https://wa.me/${reach.replace(/\D/g, '')}?text=${encodeURIComponent(message.text)}`,
            carries: true,
          }
    case 'other':
      return null
  }
}

/** RFC 6068: everything percent-encoded but commas between addresses, lines broken by CR LF. */
function mailAddress(to: string, { subject, text }: Message) {
  const whom = to.split(',').map((one) => encodeURIComponent(one.trim()).replace('%40', '@'))
  const start = `mailto:${whom.join(',')}`
  const head = subject.trim() === '' ? [] : [`subject=${encodeURIComponent(subject.trim())}`]
  const body = `body=${encodeURIComponent(text.replace(/\r?\n/g, '\r\n'))}`
  const whole = `${start}?${[...head, body].join('&')}`
  if (whole.length <= LONGEST) return { address: whole, carries: true }
  return { address: head.length === 0 ? start : `${start}?${head.join('&')}`, carries: false }
}

export const OPEN_WORDS: { readonly [channel in WrittenChannel]: string } = {
  email: 'Open in mail',
  linkedin: 'Open LinkedIn',
  whatsapp: 'Open WhatsApp',
  other: '',
}
