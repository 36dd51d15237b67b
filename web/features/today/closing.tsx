import { useEffect, useRef } from 'react'
import { useKeys } from '../../lib/keys.ts'
import { Button } from '../../ui/button.tsx'
import { Ripples } from '../../ui/mark.tsx'
import { oneMore } from './move-writes.ts'

type Props = {
  closing: { readonly done: string; readonly next: string }
  onClose: () => void
  onLook: () => void
}

/** The heading has said it already. */
const withoutHeading = (text: string) => text.replace(/^done for today\.\s*/i, '')

/** The end of the day's handful: what was done, when to come back, nothing more. */
export function Closing({ closing, onClose, onLook }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  useKeys({ enter: () => (document.activeElement === heading.current ? onClose() : false) })
  return (
    <section className="rise relative flex flex-col items-center py-6 text-center tablet:py-10">
      <Ripples className="w-64 text-water tablet:w-80" />
      <h2 ref={heading} tabIndex={-1} className="mt-8 font-serif text-page outline-none">
        Done for today
      </h2>
      <p className="mt-3 max-w-md text-lead">{withoutHeading(closing.done)}</p>
      <p className="mt-1 max-w-md text-soft">{closing.next}</p>
      <div className="mt-8 flex flex-wrap justify-center gap-3">
        <Button look="primary" onClick={onClose}>
          Close
        </Button>
        <Button onClick={() => void oneMore()}>One more</Button>
        <Button look="quiet" onClick={onLook}>
          See the list
        </Button>
      </div>
    </section>
  )
}
