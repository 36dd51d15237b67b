/** The words of a list parted by commas; a blank before a comma belongs to its word. */
export function listed(list: string): readonly string[] {
  return list.trim().split(/,\s+/)
}

/** The words of such a list as alternatives of a pattern. */
export function oneOf(list: string): string {
  return `(?:${listed(list).join('|')})`
}
