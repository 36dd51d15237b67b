import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'

const SIDES = [
  { to: '/me', title: 'Overview' },
  { to: '/me/pitch', title: 'Pitch' },
  { to: '/me/profile', title: 'Profile' },
  { to: '/me/posts', title: 'Posts' },
  { to: '/me/card', title: 'Card' },
] as const

type Props = { title: string; about: ReactNode; wide?: boolean; children: ReactNode }

/** One side of Me, with the way to the others. */
export function MePage({ title, about, wide = false, children }: Props) {
  return (
    <div className={`mx-auto pt-4 tablet:pt-10 ${wide ? 'max-w-[72rem]' : 'max-w-[46rem]'}`}>
      <title>{`${title} · Digwell`}</title>
      <nav aria-label="Me" className="-mx-3 mb-5 flex overflow-x-auto">
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
      <h1 className="font-serif text-page">{title}</h1>
      <div className="mt-2 max-w-[42rem] text-soft">{about}</div>
      {children}
    </div>
  )
}
