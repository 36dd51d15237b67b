/** A block of addresses: `octets` of the first one and how many leading bits all share. */
export type IpRange = { readonly octets: readonly number[]; readonly bits: number }

/**
 * The 4 or 16 octets of an address as text: dotted decimal, or RFC 4291 §2.2 with at most one `::`.
 * Null for anything else; zones (`%eth0`), octal and short forms are no addresses here.
 */
export function ipOctets(text: string): readonly number[] | null {
  return text.includes(':') ? sixteenOctets(text) : fourOctets(text)
}

function fourOctets(text: string): readonly number[] | null {
  const parts = text.split('.')
  if (parts.length !== 4 || !parts.every((part) => /^(?:0|[1-9]\d{0,2})$/.test(part))) return null
  const octets = parts.map(Number)
  return octets.every((octet) => octet < 256) ? octets : null
}

function sixteenOctets(text: string): readonly number[] | null {
  const halves = text.split('::')
  if (halves.length > 2) return null
  const [head = '', tail] = halves
  const left = groupsOf(head)
  const right = groupsOf(tail ?? '')
  if (left === null || right === null) return null
  const missing = 16 - left.length - right.length
  if (tail === undefined ? missing !== 0 : missing < 2) return null
  return [...left, ...Array<number>(missing).fill(0), ...right]
}

/** Octets of `fd00:2`; an IPv4 address may stand last, as in `::ffff:127.0.0.1`. */
function groupsOf(text: string): readonly number[] | null {
  if (text === '') return []
  const octets: number[] = []
  const parts = text.split(':')
  for (const [n, part] of parts.entries()) {
    const v4 = n === parts.length - 1 && part.includes('.') ? fourOctets(part) : null
    if (v4 !== null) octets.push(...v4)
    else if (/^[\da-f]{1,4}$/i.test(part)) {
      const group = Number.parseInt(part, 16)
      octets.push(group >> 8, group & 255)
    } else return null
  }
  return octets
}

/** Whether an address lies in a range; those of the other family never do. */
export function isInRange(address: readonly number[], { octets, bits }: IpRange): boolean {
  if (address.length !== octets.length) return false
  return octets.every((octet, n) => {
    const left = Math.min(8, Math.max(0, bits - 8 * n))
    const mask = (0xff << (8 - left)) & 0xff
    return ((octet ^ (address[n] ?? 0)) & mask) === 0
  })
}
