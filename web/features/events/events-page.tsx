import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'

const SIDES = [
  { to: '/events', title: 'Ahead and past' },
  { to: '/events/return', title: 'What they bring' },
] as const

/** One side of Events, with the way to the other. */
export function EventsPage({ act, children }: { act?: ReactNode; children: ReactNode }) {
  return (
    <div className="mx-auto max-w-[60rem] pt-4 tablet:pt-10">
      <title>Events · Digwell</title>
      <header className="flex flex-wrap items-center gap-x-6 gap-y-2">
        <h1 className="grow font-serif text-page">Events</h1>
        {act}
      </header>
      <nav aria-label="Events" className="mt-3 -ml-3 flex">
        {SIDES.map((side) => (
          <Link
            key={side.to}
            to={side.to}
            activeOptions={{ exact: true }}
            className="flex min-h-11 shrink-0 items-center rounded-full px-3 text-small text-soft hover:text-ink aria-[current=page]:bg-water-wash aria-[current=page]:font-medium aria-[current=page]:text-water desk:min-h-9"
          >
            {side.title}
          </Link>
        ))}
      </nav>
      {children}
    </div>
  )
}
