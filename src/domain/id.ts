/**
 * A UUIDv7 (RFC 9562 §5.7): sorts by the time it was made.
 *
 * @param at milliseconds since 1970
 * @param random at least 10 random bytes
 */
export function uuidV7(at: number, random: Uint8Array): string {
  const time = at.toString(16).padStart(12, '0')
  const hex = Array.from(random.subarray(0, 10), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  )
  const variant = (8 + (Number.parseInt(hex.slice(3, 4), 16) & 3)).toString(16)
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex.slice(0, 3)}-${variant}${hex.slice(4, 7)}-${hex.slice(7, 19)}`
}
