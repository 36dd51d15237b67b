import { Popover as Base } from '@base-ui/react/popover'
import type { ReactElement, ReactNode } from 'react'

type Props = {
  trigger: ReactElement
  title: string
  children: ReactNode
  open?: boolean
  onOpenChange?: (open: boolean) => void
}

/** A small card beside what was pressed. */
export function Popover({ trigger, title, children, open, onOpenChange }: Props) {
  const control = open === undefined ? {} : { open }
  return (
    <Base.Root {...control} {...(onOpenChange === undefined ? {} : { onOpenChange })}>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner sideOffset={8} collisionPadding={12} align="start" className="z-50">
          <Base.Popup className="enter max-h-[min(28rem,var(--available-height))] w-[min(24rem,calc(100vw-1.5rem))] overflow-y-auto rounded-xl bg-raised p-5 text-base text-ink shadow-lift ring-1 ring-line outline-none">
            <Base.Title className="mb-3 label">{title}</Base.Title>
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}
