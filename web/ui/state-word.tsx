import type { TieState } from '../../src/domain/tie.ts'

/** The state as a shape and a word: rings that empty as a tie cools. Colour says nothing alone. */
export function StateWord({ state, words }: { state: TieState; words: string }) {
  return (
    <span className="inline-flex items-center gap-1.5 whitespace-nowrap">
      <StateShape state={state} />
      <span>{words}</span>
    </span>
  )
}

export function StateShape({ state }: { state: TieState }) {
  return (
    <svg
      viewBox="0 0 16 16"
      className={`size-3.5 shrink-0 ${TONES[state]}`}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      aria-hidden="true"
    >
      {SHAPES[state]}
    </svg>
  )
}

const RING = <circle cx="8" cy="8" r="6.2" />
const dot = (r: number) => <circle cx="8" cy="8" r={r} fill="currentColor" stroke="none" />

const TONES: { readonly [state in TieState]: string } = {
  none: 'text-edge',
  new: 'text-give',
  slight: 'text-water',
  strong: 'text-water',
  warm: 'text-water',
  cooling: 'text-water',
  fading: 'text-edge',
  dormant: 'text-edge',
  resting: 'text-faint',
  released: 'text-faint',
}

const SHAPES: { readonly [state in TieState]: React.ReactNode } = {
  none: dot(1.6),
  new: (
    <>
      {dot(2.2)}
      <path d="M8 .9v2.6M8 12.5v2.6M.9 8h2.6M12.5 8h2.6" strokeLinecap="round" />
    </>
  ),
  slight: dot(2.8),
  strong: (
    <>
      {RING}
      {dot(4.2)}
    </>
  ),
  warm: (
    <>
      {RING}
      {dot(2.8)}
    </>
  ),
  cooling: (
    <>
      {RING}
      <path d="M8 4.6a3.4 3.4 0 0 1 0 6.8Z" fill="currentColor" stroke="none" />
    </>
  ),
  fading: <circle cx="8" cy="8" r="6.2" strokeDasharray="3.2 3.3" />,
  dormant: RING,
  resting: (
    <>
      {RING}
      <path d="M5 8h6" strokeLinecap="round" />
    </>
  ),
  released: (
    <>
      {RING}
      <path d="m4 12 8-8" />
    </>
  ),
}
