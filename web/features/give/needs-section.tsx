/** What the owner needs and offers. */
export function NeedsSection() {
  return null
}
