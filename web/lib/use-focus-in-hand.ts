import { useEffect, useRef } from 'react'

/** Nothing one would be torn from: the page itself, or a row that was in hand before. */
const FREE = 'body, main, [tabindex="-1"], [data-row] *'

/**
 * The row in hand takes the focus, so that it is read aloud and Tab goes on from it. The first one of a page
 * does not: one who only arrives is not led away.
 *
 * @param rowId the element's id; it has `tabindex="-1"` and `data-row`
 * @param sheet whether something lies over the page; when that is gone the row has its turn
 */
export function useFocusInHand(rowId: string | null, sheet = false): void {
  const former = useRef(rowId)
  useEffect(() => {
    if (rowId === null || sheet || rowId === former.current) return undefined
    const frame = requestAnimationFrame(() => {
      former.current = rowId
      if (document.activeElement?.matches(FREE) !== true) return
      document.getElementById(rowId)?.focus({ preventScroll: true })
    })
    return () => cancelAnimationFrame(frame)
  }, [rowId, sheet])
}
