import type { CardField, QrView } from '../../domain/view/me-view.ts'
import { qrCode } from '../../formats/qr/qr-code.ts'
import { writeVCards } from '../../formats/vcard/write-vcards.ts'
import { ownCard, type CardWords } from './own-card.ts'

/** Beyond this a phone at arm's length has trouble with a code on another phone or a printed card. */
export const MOST_VERSION = 12

/** What goes first when the code grows too dense; the name stays. */
const FIRST_TO_GO: readonly (CardField | 'line')[] = [
  'city',
  'line',
  'linkedin',
  'title',
  'employer',
  'site',
  'phone',
]

/** The code of a card that a phone can still read, and what had to stay out of it. */
export function fitQr(card: CardWords): { readonly qr: QrView | null; readonly left: string[] } {
  const left: string[] = []
  let words = saidTwice(card) ? { ...card, line: '' } : card
  for (;;) {
    const text = writeVCards([ownCard(words, '3.0')])
    const code = qrCode(text, MOST_VERSION)
    if (code !== null) return { qr: { ...code, text }, left }
    const next = withoutOne(words)
    if (next === null) return { qr: null, left }
    left.push(next.gone)
    words = next.words
  }
}

/** "Lead at Aldermoor Library" says no more than role and employer do. */
function saidTwice({ line, parts }: CardWords): boolean {
  const work = parts.filter(({ field }) => field === 'title' || field === 'employer')
  return work.length === 2 && work.every(({ value }) => line.includes(value))
}

function withoutOne(words: CardWords): { readonly words: CardWords; readonly gone: string } | null {
  for (const field of FIRST_TO_GO) {
    if (field === 'line') {
      if (words.line !== '') return { words: { ...words, line: '' }, gone: words.line }
      continue
    }
    const at = words.parts.findLastIndex((part) => part.field === field)
    const gone = words.parts[at]
    if (gone !== undefined) {
      return { words: { ...words, parts: words.parts.toSpliced(at, 1) }, gone: gone.value }
    }
  }
  const last = words.parts.at(-1)
  return last === undefined
    ? null
    : { words: { ...words, parts: words.parts.slice(0, -1) }, gone: last.value }
}
