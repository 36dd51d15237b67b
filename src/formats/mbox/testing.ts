/** How an mbox is written: quoting, line ends, announced length. */
export type MboxKind = {
  readonly name: string
  readonly quote: (body: string) => string
  readonly lineEnd: '\n' | '\r\n'
  readonly announces: boolean
}

const rd = (body: string): string => body.replace(/^(>*From )/gm, '>$1')
const o = (body: string): string => body.replace(/^From /gm, '>From ')
const asIs = (body: string): string => body

export const MBOX_KINDS: readonly MboxKind[] = [
  { name: 'mboxo', quote: o, lineEnd: '\n', announces: false },
  { name: 'mboxrd', quote: rd, lineEnd: '\n', announces: false },
  { name: 'mboxrd with CRLF', quote: rd, lineEnd: '\r\n', announces: false },
  { name: 'mboxcl', quote: rd, lineEnd: '\n', announces: true },
  { name: 'mboxcl2', quote: asIs, lineEnd: '\n', announces: true },
  { name: 'mboxcl2 with CRLF', quote: asIs, lineEnd: '\r\n', announces: true },
]

export const FROM_LINE = 'From ana@oak.example Wed Jun 30 01:54:08 2021'

/** The bytes of an mbox that holds these bodies, one mail each, numbered in their Subject. */
export function writeMbox(bodies: readonly string[], kind: MboxKind): Buffer {
  const mails = bodies.map((body, number) => {
    const quoted = kind.quote(body)
    const text = `${quoted}\n`.replaceAll('\n', kind.lineEnd)
    const announced = kind.announces ? `Content-Length: ${Buffer.byteLength(text)}\n` : ''
    const head = `${FROM_LINE}\nFrom: ana@oak.example\nSubject: ${number}\n${announced}\n`
    return head.replaceAll('\n', kind.lineEnd) + text
  })
  return Buffer.from(mails.map((mail) => mail + kind.lineEnd).join(''))
}
