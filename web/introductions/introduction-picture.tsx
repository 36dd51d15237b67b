import type { ReactNode } from 'react'
import type { IntroductionView } from '../../src/domain/view/introduction-view.ts'
import { Disc } from '../ui/disc.tsx'

type Bond = 'none' | 'asked' | 'yes' | 'no'

/** The three of an introduction and what is between them. It shows what the words beside it say. */
export function IntroductionPicture({ row }: { row: IntroductionView }) {
  const isMade = row.madeAt !== null
  const toA = isMade ? 'yes' : bondOf(row.a)
  const you = <You />
  return (
    <div aria-hidden="true" className="flex w-44 shrink-0 items-center">
      {row.way === 'make' ? (
        <>
          <Disc name={row.a.name} size="small" />
          <Line bond={toA} />
          {you}
          <Line bond={isMade ? 'yes' : bondOf(row.b)} />
        </>
      ) : (
        <>
          {you}
          <Line bond={toA} />
          <Disc name={row.a.name} size="small" />
          <Line bond={isMade ? 'yes' : 'none'} />
        </>
      )}
      <Disc name={row.b.name} size="small" />
    </div>
  )
}

function bondOf({ askedAt, answer }: IntroductionView['a']): Bond {
  return answer ?? (askedAt === null ? 'none' : 'asked')
}

function You(): ReactNode {
  return (
    <span className="grid size-8 shrink-0 place-items-center rounded-full bg-give-wash text-tiny text-give ring-1 ring-give/30">
      you
    </span>
  )
}

const DASHES: { readonly [bond in Bond]: string } = {
  none: '0.1 5',
  asked: '5 4',
  yes: 'none',
  no: '0.1 5',
}

function Line({ bond }: { bond: Bond }) {
  const tone = bond === 'yes' ? 'text-water' : bond === 'asked' ? 'text-give' : 'text-edge'
  return (
    <svg viewBox="0 0 40 12" preserveAspectRatio="none" className={`h-3 min-w-4 grow ${tone}`}>
      <path
        d="M2 6h36"
        stroke="currentColor"
        strokeWidth={bond === 'yes' ? 2 : 1.6}
        strokeLinecap="round"
        strokeDasharray={DASHES[bond]}
      />
      {bond === 'no' && <path d="m17 3 6 6m0-6-6 6" stroke="currentColor" strokeWidth="1.6" />}
    </svg>
  )
}
