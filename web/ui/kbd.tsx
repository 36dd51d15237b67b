import type { ReactNode } from 'react'

/** A key to press; hidden where there is no keyboard to speak of, and from screen readers. */
export function Kbd({ children }: { children: string }) {
  return (
    <kbd
      aria-hidden="true"
      className="hidden font-sans text-tiny leading-none font-normal opacity-75 desk:inline [@media(pointer:coarse)]:hidden"
    >
      {children}
    </kbd>
  )
}

/** Words that speak of keys, left out where there are none. */
export function KeysOnly({ children }: { children: ReactNode }) {
  return <span className="hidden desk:inline [@media(pointer:coarse)]:hidden">{children}</span>
}

export const MOD = /mac|iphone|ipad/i.test(navigator.userAgent) ? '⌘' : 'Ctrl '
