import type { VCard, VProperty } from './vcard.ts'

const MOST_OCTETS = 75

/** Cards as a file: CRLF, lines folded at 75 octets between characters (RFC 6350 §3.2). */
export function writeVCards(cards: Iterable<Pick<VCard, 'version' | 'properties'>>): string {
  let text = ''
  for (const { version, properties } of cards) {
    const lines = properties.map((property) => foldLine(propertyLine(property, version)))
    text += ['BEGIN:VCARD', `VERSION:${version}`, ...lines, 'END:VCARD', ''].join('\r\n')
  }
  return text
}

/** A property on one line, unfolded. Its value stands as it is: see `escapeText`, `joinParts`. */
export function propertyLine(property: VProperty, version: string): string {
  const { group, name, params, value } = property
  const settings = [...params].map(([key, values]) => {
    return `;${key}=${values.map((one) => paramValue(one, version)).join(',')}`
  })
  return `${group === '' ? '' : `${group}.`}${name}${settings.join('')}:${value.replace(/\r\n?|\n/g, '\\n')}`
}

function paramValue(text: string, version: string): string {
  const safe =
    version === '4.0'
      ? text.replace(/[\^"]|\r\n?|\n/g, (char) =>
          char === '^' ? '^^' : char === '"' ? "^'" : '^n',
        )
      : text.replace(/["\r\n]+/g, ' ')
  return /[:;,\s]/.test(safe) || safe === '' ? `"${safe}"` : safe
}

function foldLine(line: string): string {
  if (Buffer.byteLength(line) <= MOST_OCTETS) return line
  const lines: string[] = []
  let current = ''
  let octets = 0
  for (const char of line) {
    const size = Buffer.byteLength(char)
    if (octets + size > MOST_OCTETS) {
      lines.push(current)
      current = ' '
      octets = 1
    }
    current += char
    octets += size
  }
  return [...lines, current].join('\r\n')
}
