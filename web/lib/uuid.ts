/**
 * A UUIDv7 (RFC 9562 §5.7): 48 bits of time, then chance. Ids made later sort later.
 *
 * @param now milliseconds since 1970
 * @param chance ten random bytes
 */
export function uuidv7(
  now = Date.now(),
  chance = crypto.getRandomValues(new Uint8Array(10)),
): string {
  const time = now.toString(16).padStart(12, '0')
  const hex = [...chance].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  const variant = ((Number.parseInt(hex.slice(3, 4), 16) & 0x3) | 0x8).toString(16)
  return [
    time.slice(0, 8),
    time.slice(8),
    `7${hex.slice(0, 3)}`,
    `${variant}${hex.slice(4, 7)}`,
    hex.slice(7, 19),
  ].join('-')
}
