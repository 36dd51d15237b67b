const LINE_TAGS = new Set([
  'br',
  'p',
  'div',
  'tr',
  'li',
  'h1',
  'h2',
  'h3',
  'h4',
  'table',
  'ul',
  'ol',
])
const UNSEEN = new Set(['script', 'style', 'head', 'title', 'blockquote'])
const ENTITIES = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['rsquo', '’'],
  ['lsquo', '‘'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['hellip', '…'],
])

/**
 * The words of an HTML mail, one line a block, without what was quoted from an earlier mail
 * (blockquotes) and without scripts and styles. For reading, not for showing. Linear in the length.
 */
export function htmlToText(html: string): string {
  let text = ''
  let at = 0
  let unseen = 0
  while (at < html.length) {
    const open = html.indexOf('<', at)
    const stop = open < 0 ? html.length : open
    if (unseen === 0) text += html.slice(at, stop).replace(/\s+/g, ' ')
    if (open < 0) break
    const close = html.startsWith('<!--', open)
      ? html.indexOf('-->', open) + 2
      : html.indexOf('>', open)
    if (close < open) break
    const name = /^<\/?([a-z][a-z0-9]{0,15})/i.exec(html.slice(open, open + 18))?.[1]?.toLowerCase()
    const isEnd = html[open + 1] === '/'
    if (name !== undefined && UNSEEN.has(name)) unseen = Math.max(0, unseen + (isEnd ? -1 : 1))
    // A block's end begins a line; its start only where none has begun.
    else if (name !== undefined && LINE_TAGS.has(name) && unseen === 0) {
      if (isEnd || name === 'br') text += '\n'
      else if (text !== '' && !text.endsWith('\n')) text += '\n'
    }
    at = close + 1
  }
  return decodeEntities(text).replace(/[^\S\n]+\n/g, '\n')
}

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi,
    (whole, decimal, hex, name) => {
      if (name !== undefined) return ENTITIES.get(String(name).toLowerCase()) ?? whole
      const code = decimal === undefined ? Number.parseInt(String(hex), 16) : Number(decimal)
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
    },
  )
}
