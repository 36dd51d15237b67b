/** The words of a list parted by blanks. */
export function wordList(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}
