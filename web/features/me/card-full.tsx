import { Dialog } from '@base-ui/react/dialog'
import { useEffect } from 'react'
import type { CardView, QrView } from '../../../src/domain/view/me-view.ts'
import { Button } from '../../ui/button.tsx'
import { QrPicture } from '../../ui/qr-picture.tsx'
import { useAwake } from './use-awake.ts'

type Props = { card: CardView; qr: QrView; onClose: () => void }

/** White from edge to edge, so that the screen itself lights the code; it stays on meanwhile. */
export function CardFull({ card, qr, onClose }: Props) {
  useAwake()
  useEffect(() => {
    const page = document.documentElement
    // Not every browser allows it, and the card shows as well without.
    void page.requestFullscreen?.().catch(() => undefined)
    return () => {
      if (document.fullscreenElement !== null) void document.exitFullscreen()
    }
  }, [])
  return (
    <Dialog.Root open onOpenChange={(open) => (open ? undefined : onClose())}>
      <Dialog.Portal>
        <Dialog.Popup
          data-owns-keys
          className="fixed inset-0 z-50 flex flex-col items-center justify-center gap-4 bg-[#fff] p-4 text-[#111] outline-none [color-scheme:light]"
        >
          <Dialog.Title className="text-center font-serif text-title">{card.name}</Dialog.Title>
          <QrPicture
            qr={qr}
            label={`Code of ${card.qrHolds === 'card' ? `${card.name}’s card` : qr.text}`}
            className="max-h-[68dvh] w-[min(100%,68dvh)] min-w-0"
          />
          <Dialog.Description className="max-w-md text-center text-[#444]">
            {card.line}
          </Dialog.Description>
          <Dialog.Close render={<Button className="bg-[#fff]! text-[#111]! ring-[#777]!" />}>
            Close
          </Dialog.Close>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
