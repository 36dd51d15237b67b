/**
 * Tells repeated keys of one file apart: the first keeps its name, later ones get `~2`, `~3` … in file
 * order, so that the same file read again names everything as before.
 */
export function occurrences(): (key: string) => string {
  const seen = new Map<string, number>()
  return (key) => {
    const count = (seen.get(key) ?? 0) + 1
    seen.set(key, count)
    return count === 1 ? key : `${key}~${count}`
  }
}
