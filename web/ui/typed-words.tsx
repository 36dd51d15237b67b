import { type FormEvent, useRef, useState } from 'react'
import { Button } from './button.tsx'
import { useBack } from './use-back.ts'

type Text = HTMLInputElement | HTMLTextAreaElement

/** Words one would miss; what was only looked up is none. */
const TEXTS = 'textarea, input:not([type=radio], [type=checkbox], [enterkeyhint=search])'

/**
 * Words typed into a sheet that a slip of the hand would take away: it asks once before it closes. A second
 * Esc or Back is an answer; a second click beside may be another slip.
 */
export function useTypedWords(open: boolean, onClose: () => void) {
  const typed = useRef(new Set<Text>())
  const [asking, setAsking] = useState(false)
  const holds = () => [...typed.current].some((one) => one.isConnected && one.value.trim() !== '')
  const leave = (again: boolean) => {
    if (!holds() || (asking && again)) onClose()
    else setAsking(true)
  }
  useBack(open, () => leave(true), holds)
  return {
    asking,
    hear: ({ target }: FormEvent) => {
      if (target instanceof Element && target.matches(TEXTS)) typed.current.add(target as Text)
      setAsking(false)
    },
    leave,
    goOn: () => {
      setAsking(false)
      ;[...typed.current].findLast((one) => one.isConnected)?.focus()
    },
    reset: () => {
      typed.current.clear()
      setAsking(false)
    },
  }
}

export function AskBeforeLeaving({ onStay, onLeave }: { onStay: () => void; onLeave: () => void }) {
  return (
    <div
      role="alert"
      className="mx-5 mb-2 flex flex-wrap items-center gap-x-2 rounded-xl bg-give-wash px-4 py-2 text-small text-give tablet:mx-6"
    >
      <p className="grow">What you typed is not kept yet.</p>
      <p className="ml-auto flex gap-1">
        <Button look="quiet" hint="Esc" onClick={onLeave}>
          Discard it
        </Button>
        <Button onClick={onStay}>Go on</Button>
      </p>
    </div>
  )
}
