import type { ReactNode } from 'react'

type InsightProps = {
  readonly id: string
  readonly title: string
  /** The answer in one sentence. */
  readonly answer: ReactNode
  /** Where it can be gone into. */
  readonly more?: ReactNode
  readonly children?: ReactNode
}

/** One question: its answer first, then the picture it stands on. */
export function Insight({ id, title, answer, more, children }: InsightProps) {
  return (
    <section aria-labelledby={id} className="mt-14">
      <h2 id={id} className="font-serif text-title">
        {title}
      </h2>
      <p className="mt-2 max-w-[42rem] nums">{answer}</p>
      {children}
      {more !== undefined && <p className="mt-3">{more}</p>}
    </section>
  )
}

/** How the way to a screen looks under an answer. */
export const MORE =
  'inline-flex min-h-11 items-center text-water underline-offset-4 hover:underline'
