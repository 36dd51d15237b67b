import { ipOctets, isInRange, type IpRange } from './ip-address.ts'

const v6 = (first: number, second = 0): readonly number[] => [
  first,
  second,
  ...Array<number>(14).fill(0),
]

/** What a household or an office gives its machines: RFC 1918 §3, and RFC 4193 for IPv6. */
const PRIVATE: readonly IpRange[] = [
  { octets: [10, 0, 0, 0], bits: 8 },
  { octets: [172, 16, 0, 0], bits: 12 },
  { octets: [192, 168, 0, 0], bits: 16 },
  { octets: v6(0xfc), bits: 7 },
]

/** Nor do these come from the Internet: loopback, link-local, and RFC 6598, which private overlays use. */
const BESIDE: readonly IpRange[] = [
  { octets: [127, 0, 0, 0], bits: 8 },
  { octets: [169, 254, 0, 0], bits: 16 },
  { octets: [100, 64, 0, 0], bits: 10 },
  { octets: [...Array<number>(15).fill(0), 1], bits: 128 },
  { octets: v6(0xfe, 0x80), bits: 10 },
]

/** Every range that Digwell may be reached in, and whose machines it answers. */
export const NEAR_RANGES: readonly IpRange[] = [...PRIVATE, ...BESIDE]

/** An address of a home or office network, unreachable from the Internet. */
export function isPrivateAddress(address: string): boolean {
  return lies(address, PRIVATE)
}

/** As far as an address can tell, the machine is this one or in a network with it. */
export function isNearAddress(address: string): boolean {
  return lies(address, NEAR_RANGES)
}

function lies(address: string, ranges: readonly IpRange[]): boolean {
  // As a dual-stack socket names an IPv4 peer; a link-local peer has its zone behind it.
  const octets = ipOctets(address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%[\w.-]+$/, ''))
  return octets !== null && ranges.some((range) => isInRange(octets, range))
}
