import { Dialog } from '@base-ui/react/dialog'
import { useEffect, type KeyboardEvent, type ReactNode } from 'react'
import { IconButton } from './button.tsx'
import { Icon } from './icon.tsx'
import { AskBeforeLeaving, useTypedWords } from './typed-words.tsx'

type Props = {
  open: boolean
  onClose: () => void
  title: string
  /** Beneath the title, told as the dialog's description. */
  about?: ReactNode
  children: ReactNode
  /** Nothing inside takes the focus, so that the text itself must, to be scrolled by keys. */
  still?: boolean
  /** `side`: along the right edge · `middle`: a small question. On a phone both rise from the foot. */
  place?: 'side' | 'middle'
}

const PLACES = {
  side: 'tablet:inset-y-0 tablet:right-0 tablet:bottom-0 tablet:left-auto tablet:w-[27rem] tablet:max-h-none tablet:rounded-none tablet:rounded-l-2xl enter-side',
  middle:
    '[--top:min(14vh,max(1.5rem,50vh-22rem))] tablet:top-(--top) tablet:max-h-[calc(100dvh-var(--top)-1.5rem)] tablet:bottom-auto tablet:left-1/2 tablet:w-[min(32rem,calc(100vw-3rem))] tablet:-translate-x-1/2 tablet:rounded-2xl enter',
}

export function Sheet({
  open,
  onClose,
  title,
  about,
  children,
  still = false,
  place = 'middle',
}: Props) {
  const words = useTypedWords(open, onClose)
  useFocusKept(open)
  return (
    <Dialog.Root
      open={open}
      onOpenChange={(next, { reason }) => (next ? undefined : words.leave(reason === 'escape-key'))}
      onOpenChangeComplete={words.reset}
    >
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-shade transition-opacity duration-150 data-ending-style:opacity-0 data-starting-style:opacity-0" />
        <Dialog.Popup
          data-owns-keys
          onInput={words.hear}
          onKeyDown={sendByKey}
          className={`fixed inset-x-0 bottom-0 z-50 flex max-h-[88dvh] flex-col overflow-hidden rounded-t-2xl bg-paper pb-[env(safe-area-inset-bottom)] shadow-lift ${PLACES[place]}`}
        >
          <div className="flex items-start gap-3 px-5 pt-5 pb-2 tablet:px-6">
            <div className="min-w-0 grow">
              <Dialog.Title className="font-serif text-name">{title}</Dialog.Title>
              {about !== undefined && (
                <Dialog.Description className="mt-0.5 text-small text-soft" render={<div />}>
                  {about}
                </Dialog.Description>
              )}
            </div>
            <Dialog.Close render={<IconButton label="Close" />}>
              <Icon name="close" />
            </Dialog.Close>
          </div>
          {words.asking && <AskBeforeLeaving onStay={words.goOn} onLeave={onClose} />}
          <div
            tabIndex={still ? 0 : undefined}
            className="scroll-pb-20 overflow-y-auto px-5 pt-2 pb-6 tablet:px-6"
          >
            {children}
          </div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

/** Ctrl+Enter sends the form, also from where Enter alone begins a line. */
function sendByKey(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.defaultPrevented) return
  const form = event.target instanceof Element ? event.target.closest('form') : null
  if (form === null) return
  event.preventDefault()
  form.requestSubmit()
}

/** A sheet opened by a key has nothing to give the focus back to: the page takes it, at its top. */
function useFocusKept(open: boolean): void {
  useEffect(() => {
    if (!open) return
    return () => {
      setTimeout(() => {
        if (document.activeElement === document.body) {
          document.getElementById('main')?.focus({ preventScroll: true })
        }
      }, CLOSED_MS)
    }
  }, [open])
}

/** By then it has closed, and whoever opened it has taken the focus. */
const CLOSED_MS = 250
