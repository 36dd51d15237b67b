/** What went to and fro, without a sum. */
export function LedgerSection() {
  return null
}
