import { type RefObject, useEffect } from 'react'
import { firstBlank } from '../../coach/place-suggestion.ts'

/** With a keyboard at hand the text is entered at once, at its first blank, else at its end. */
export function useTextFirst(area: RefObject<HTMLTextAreaElement | null>): void {
  useEffect(() => {
    if (!matchMedia('(pointer: fine)').matches) return
    const timer = setTimeout(() => {
      const text = area.current
      if (text === null) return
      const blank = firstBlank({ from: 0, to: 0, text: text.value })
      text.focus({ preventScroll: true })
      text.setSelectionRange(blank?.from ?? text.value.length, blank?.to ?? text.value.length)
    })
    return () => clearTimeout(timer)
  }, [area])
}
