import { useRouter } from '@tanstack/react-router'
import { type RefObject, useEffect, useRef } from 'react'

type Layer = RefObject<() => void>

const layers: Layer[] = []

/**
 * The browser's Back, while something lies over the page, is for that: the page stays. Of several only the
 * topmost hears it.
 *
 * @param open  whether it lies there
 * @param holds whether something typed would be lost if the page itself were left
 */
export function useBack(open: boolean, onBack: () => void, holds = () => false): void {
  const { history, navigate } = useRouter()
  const layer = useRef(onBack)
  const kept = useRef(holds)
  layer.current = onBack
  kept.current = holds
  useEffect(() => {
    if (!open) return undefined
    layers.push(layer)
    const free = history.block({
      enableBeforeUnload: () => kept.current(),
      blockerFn: ({ action }) => {
        if (action === 'PUSH' || action === 'REPLACE' || layers.at(-1) !== layer) return false
        layer.current()
        return true
      },
    })
    // An app just opened has no page behind: Back would put it away, and ask nobody.
    if (window.history.length === 1) {
      const state = (before: object) => ({ ...before, isSheet: true as const })
      void navigate({ to: '.', search: true, hash: true, state, resetScroll: false })
    }
    return () => {
      free()
      layers.splice(layers.indexOf(layer), 1)
    }
  }, [open, history, navigate])
}

declare module '@tanstack/react-router' {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- an augmentation must be one
  interface HistoryState {
    isSheet?: true
  }
}
