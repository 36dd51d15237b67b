import type { FocusEvent } from 'react'

/**
 * For a row's `onFocus`: a click on its plain ground gives it the focus, and takes it in hand, so that the keys act
 * on the row one sees chosen. What lies inside it keeps its own ways.
 */
export function takeOnGround(onTake: (() => void) | undefined) {
  return ({ target, currentTarget }: FocusEvent) => {
    if (target === currentTarget) onTake?.()
  }
}
