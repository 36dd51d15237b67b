import { useSyncExternalStore } from 'react'

export const WIDE = '(min-width: 84rem)'
export const TABLET = '(min-width: 44rem)'
export const DESK = '(min-width: 64rem)'

export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      const media = matchMedia(query)
      media.addEventListener('change', listener)
      return () => media.removeEventListener('change', listener)
    },
    () => matchMedia(query).matches,
  )
}
