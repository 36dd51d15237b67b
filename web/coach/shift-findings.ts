type Placed = { readonly from: number; readonly to: number }

/**
 * Where what was found in `read` lies in `shown`, the same text after one more edit: what lies before the
 * edit stays, what lies behind it moves along, what it touches is gone until the text is read again.
 */
export function shiftFindings<T extends Placed>(
  findings: readonly T[],
  read: string,
  shown: string,
): readonly T[] {
  if (read === shown) return findings
  const head = sharedHead(read, shown)
  const tail = sharedTail(read, shown, head)
  const by = shown.length - read.length
  return findings.flatMap((one) => {
    if (one.to <= head) return [one]
    if (one.from >= read.length - tail) return [{ ...one, from: one.from + by, to: one.to + by }]
    return []
  })
}

function sharedHead(a: string, b: string): number {
  let length = 0
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1
  return length
}

function sharedTail(a: string, b: string, head: number): number {
  const most = Math.min(a.length, b.length) - head
  let length = 0
  while (length < most && a.at(-1 - length) === b.at(-1 - length)) length += 1
  return length
}
