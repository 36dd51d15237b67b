import { useEffect, useRef, useState } from 'react'
import type { Finding } from '../../../src/domain/coach/finding.ts'
import type { DeskView } from '../../../src/domain/view/write-view.ts'
import type { CoachRequest } from '../../coach/coach-messages.ts'
import { say } from '../../lib/toasts.ts'
import { Button } from '../../ui/button.tsx'
import { MOD } from '../../ui/kbd.tsx'
import { markSent, putAway } from './draft-writes.ts'
import { holdsOf } from './holds.ts'
import { OPEN_WORDS, outbound } from './outbound.ts'
import { PauseSheet } from './pause-sheet.tsx'
import type { DraftInHand, SaveState } from './use-draft.ts'

type Props = {
  desk: DeskView
  draft: DraftInHand
  /** The text as the coach reads it, to be read once more before it counts as sent. */
  request: CoachRequest
  /** @param interactionId the contact it became */
  onSent: (interactionId: string) => void
  onBack: () => void
}

/** What can be done with the words: carry them over, say they are sent, put them away. */
export function SendBar({ desk, draft, request, onSent, onBack }: Props) {
  const { typed, state } = draft
  const { person } = desk
  const [holds, setHolds] = useState<readonly Pick<Finding, 'quote' | 'why'>[] | null>(null)
  const channel = desk.channels.find((one) => one.channel === typed.channel)
  const open = channel === undefined ? null : outbound(channel, typed)
  const isEmpty = typed.text.trim() === ''

  const { doing, once } = useOnce()
  const send = async () => {
    setHolds(null)
    await draft.flush()
    const receipt = await markSent(person.id, typed)
    if (receipt !== null) onSent(receipt.interactionId)
  }
  const askOrSend = () =>
    once(async () => {
      if (isEmpty) return
      const found = await holdsOf(request)
      if (found.length === 0) await send()
      else setHolds(found)
    })
  useSendKey(askOrSend)

  const copy = () =>
    navigator.clipboard.writeText(typed.text).then(
      () => say({ text: 'Your words are on the clipboard.' }),
      () => say({ text: 'The browser did not let them be copied. Mark them and press Ctrl C.' }),
    )
  const carry = () => {
    if (open === null) return
    if (!open.carries) void copy()
    window.open(open.address, open.address.startsWith('http') ? '_blank' : '_self', 'noopener')
  }
  const discard = async () => {
    await draft.flush()
    if ((await putAway(person.id, typed.id)) !== null) draft.release()
  }

  return (
    <div className="mt-5 flex flex-wrap items-center gap-2">
      {open !== null && (
        <Button look="primary" disabled={isEmpty} onClick={carry}>
          {OPEN_WORDS[typed.channel]}
        </Button>
      )}
      <Button disabled={isEmpty} onClick={() => void copy()}>
        Copy
      </Button>
      <Button
        look="give"
        aria-keyshortcuts="Control+Enter Meta+Enter"
        aria-busy={doing}
        disabled={isEmpty}
        onClick={() => void askOrSend()}
      >
        I sent it
        <span
          aria-hidden="true"
          className="hidden text-tiny font-normal desk:inline [@media(pointer:coarse)]:hidden"
        >
          {MOD}↵
        </span>
      </Button>
      {state !== 'nothing' && (
        <Button look="quiet" onClick={() => void discard()}>
          Put away
        </Button>
      )}
      <p role="status" className="ml-auto text-small text-faint">
        {doing ? 'Reading it once more…' : KEPT[state]}
      </p>
      <PauseSheet
        holds={holds}
        onBack={() => {
          setHolds(null)
          onBack()
        }}
        onSend={() => void once(send)}
      />
    </div>
  )
}

const KEPT: { readonly [state in SaveState]: string } = {
  nothing: '',
  kept: 'Saved',
  keeping: 'Saving…',
  'not-kept': 'Not saved yet; trying again',
}

/** What takes a moment is begun once, and said meanwhile: a press is never without an answer. */
function useOnce() {
  const busy = useRef(false)
  const [doing, setDoing] = useState(false)
  const once = async (act: () => Promise<void>) => {
    if (busy.current) return
    busy.current = true
    setDoing(true)
    await act()
    busy.current = false
    setDoing(false)
  }
  return { doing, once }
}

/** Ctrl+Enter from anywhere on the page, the text included. */
function useSendKey(send: () => Promise<void>): void {
  const latest = useRef(send)
  useEffect(() => {
    latest.current = send
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isSend = event.key === 'Enter' && (event.ctrlKey || event.metaKey)
      if (!isSend || event.defaultPrevented || event.isComposing) return
      if (document.querySelector('[data-owns-keys]:not([data-closed])') !== null) return
      event.preventDefault()
      void latest.current()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
}
