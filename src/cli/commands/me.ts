import type { CliCommand } from '../command.ts'
import { meLines } from '../present-me.ts'
import { oneOf } from '../words.ts'

const FORMATS = ['vcard4', 'vcard3', 'svg'] as const

const cardCommand: CliCommand = {
  usage: 'card',
  summary: 'your card as a file, or its code as a picture',
  options: [['--format <format>', `${FORMATS.join(', ')} (default vcard4)`]],
  readsOnly: true,

  async run({ digwell, option, answer }) {
    const format = oneOf(option('format') ?? 'vcard4', FORMATS)
    if (format === 'svg') {
      const { qr, left } = await digwell.me.card()
      const svg = qr === null ? '' : qrSvg(qr)
      answer({ format, svg, left }, () => [svg])
      return
    }
    const vcard = await digwell.me.cardFile(format === 'vcard4' ? '4.0' : '3.0')
    answer({ format, vcard }, () => vcard.trimEnd().split('\r\n'))
  },
}

/** Four modules of quiet around it, as readers need; dark on light whatever the page. */
function qrSvg({ size, path }: { readonly size: number; readonly path: string }): string {
  const side = size + 8
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-4 -4 ${side} ${side}" shape-rendering="crispEdges"><path fill="#fff" d="M-4-4h${side}v${side}h-${side}z"/><path d="${path}"/></svg>`
}

export const meCommand: CliCommand = {
  usage: 'me',
  summary: 'what you say of yourself: pitch, profile, posts, card',
  readsOnly: true,
  commands: [cardCommand],

  async run({ digwell, answer }) {
    const me = await digwell.me.overview()
    answer(me, () => meLines(me))
  },
}
