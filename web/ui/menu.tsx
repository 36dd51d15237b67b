import { Menu as Base } from '@base-ui/react/menu'
import type { ReactElement } from 'react'
import { Kbd } from './kbd.tsx'

export type MenuLine = {
  readonly title: string
  readonly about?: string
  readonly hint?: string
  readonly stop?: boolean
  readonly run: () => void
}

export function Menu({ trigger, lines }: { trigger: ReactElement; lines: readonly MenuLine[] }) {
  return (
    <Base.Root>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner sideOffset={6} collisionPadding={12} align="start" className="z-50">
          <Base.Popup className="enter min-w-56 rounded-xl bg-raised p-1.5 shadow-lift ring-1 ring-line outline-none">
            {lines.map((line) => (
              <Base.Item
                key={line.title}
                onClick={line.run}
                className={`flex min-h-11 cursor-default items-center gap-4 rounded-lg px-3 py-1.5 text-small outline-none select-none data-highlighted:bg-water-wash desk:min-h-9 ${line.stop === true ? 'text-stop' : ''}`}
              >
                <span className="grow">
                  {line.title}
                  {line.about !== undefined && (
                    <span className="block text-tiny text-faint">{line.about}</span>
                  )}
                </span>
                {line.hint !== undefined && <Kbd>{line.hint}</Kbd>}
              </Base.Item>
            ))}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}
